import type { Article } from '../../articles/article.ts';
import { statementKindNames } from '../../catalogue/general.ts';
import { sideBySideTexts as texts } from '../../catalogue/side-by-side.ts';
import { listOf } from '../../common/words.ts';
import type { Statement } from '../../corpus/corpus.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Evidence } from '../../state/evidence.ts';
import { countedStatements } from '../comparison/counted.ts';
import { areSameWords, markDiffering, type Run } from '../differences/common-words.ts';
import { isolated } from '../foreign.ts';
import { isQuoted, wordsSaid } from './words-said.ts';

/** What one article makes of an utterance; no statement where it does not carry it. */
export interface UtteranceCell {
  readonly article: Article;
  readonly statements: readonly Statement[];
  readonly runs: readonly Run[];
  readonly isQuoted: boolean;
  /** `direct`, `partly quoted and reported`. */
  readonly manner: string;
  readonly evidence: Evidence;
}

export interface UtteranceRow {
  readonly id: string;
  /** Whose words they are. */
  readonly name: string;
  readonly isWordForWord: boolean;
  readonly cells: readonly UtteranceCell[];
}

function rowOf(
  id: string,
  carried: readonly Statement[],
  articles: readonly Article[],
  name: string,
): UtteranceRow {
  const parts = articles.map((article) => {
    const statements = carried.filter((statement) => statement.article === article.id);
    return { article, statements, words: wordsSaid(statements, article) };
  });
  const carrying = parts.filter(({ statements }) => statements.length > 0);
  const wordings = carrying.map(({ words }) => words);
  const marked = markDiffering(wordings, 'word');
  return {
    id,
    name,
    isWordForWord: areSameWords(wordings),
    cells: parts.map((part): UtteranceCell => {
      const { article, statements, words } = part;
      const { name: outlet } = article.outlet;
      return {
        article,
        statements,
        runs: marked[carrying.indexOf(part)] ?? [],
        isQuoted: isQuoted(statements, words),
        manner: listOf([...new Set(statements.map(({ kind }) => statementKindNames[kind]))]),
        evidence: countedStatements(
          texts.inOutlet(name, outlet),
          statements,
          texts.soughtUtterance(outlet, name),
        ),
      };
    }),
  };
}

/** What was said once and stands in more than one of the articles, with each one’s words. */
export function shapeUtterances(
  { articles, statements, utterances }: Selection,
  names: ReadonlyMap<string, string>,
): readonly UtteranceRow[] {
  const known = new Map(statements.map((statement) => [statement.id, statement]));
  return utterances.map(({ id, statements: ids }) => {
    const carried = ids.flatMap((each) => known.get(each) ?? []);
    const speaker = carried[0]?.sources[0]?.source ?? '';
    return rowOf(id, carried, articles, isolated(names.get(speaker) ?? speaker));
  });
}
