import type { Article } from '../../articles/article.ts';
import { sideBySideTexts as texts } from '../../catalogue/side-by-side.ts';
import { groupBy } from '../../common/group-by.ts';
import type { Source, Statement } from '../../corpus/corpus.ts';
import { voiceOf } from '../../corpus/voice-of.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Evidence } from '../../state/evidence.ts';
import { countedStatements } from '../comparison/counted.ts';
import { nameOf } from '../comparison/source-name.ts';
import { speltIn, type Spelt } from '../comparison/spelling.ts';
import { whoIs } from '../comparison/words.ts';
import { isolated } from '../foreign.ts';

/** What one article has of a voice. */
export interface VoiceCell {
  readonly article: Article;
  readonly said: readonly SaidHere[];
  readonly spelt: Spelt | null;
  /** Opens what was looked for where nothing is said. */
  readonly none: Evidence;
}

export interface SaidHere {
  readonly statement: Statement;
  readonly evidence: Evidence;
  /** Who else is named for it. */
  readonly others: readonly string[];
  /** Another of the articles carries it too: it stands in full by utterance. */
  readonly isCarried: boolean;
}

/** A voice across the articles: one source, or groups and unnamed ones that bear one description. */
export interface VoiceRow {
  readonly id: string;
  readonly name: string;
  readonly who: string;
  /** The same description in several articles: as many sources. */
  readonly isSeveral: boolean;
  readonly sources: readonly Source[];
  /** One an article, in their order. */
  readonly cells: readonly VoiceCell[];
}

function isOfAny(statement: Statement, ids: ReadonlySet<string>): boolean {
  return statement.sources.some(({ source }) => ids.has(source));
}

interface Known {
  readonly names: ReadonlyMap<string, string>;
  /** The statements of utterances that two of the articles carry. */
  readonly carried: ReadonlySet<string>;
}

function saidHere(
  statement: Statement,
  ids: ReadonlySet<string>,
  title: string,
  { names, carried }: Known,
): SaidHere {
  const others = new Set(statement.sources.map(({ source }) => source).filter((id) => !ids.has(id)));
  return {
    statement,
    evidence: countedStatements(title, [statement], ''),
    others: [...others].map((id) => isolated(names.get(id) ?? id)),
    isCarried: carried.has(statement.id),
  };
}

function rowOf(
  id: string,
  sources: readonly [Source, ...Source[]],
  { articles, statements }: Selection,
  known: Known,
): VoiceRow {
  const [source] = sources;
  const ids = new Set(sources.map((each) => each.id));
  const own = statements.filter((statement) => isOfAny(statement, ids));
  const forms = [...new Set([source.name, ...source.spellings.map(({ name }) => name)])];
  return {
    id,
    name: nameOf(source),
    who: isolated(whoIs(source)),
    isSeveral: sources.length > 1,
    sources,
    cells: articles.map((article): VoiceCell => {
      const here = own.filter((statement) => statement.article === article.id);
      const title = texts.inOutlet(source.name, article.outlet.name);
      return {
        article,
        said: here.map((statement) => saidHere(statement, ids, title, known)),
        spelt: here.length === 0 ? null : speltIn(source, article, articles, own),
        none: countedStatements(title, [], texts.soughtSource(article.outlet.name, forms)),
      };
    }),
  };
}

export function articlesWith(row: VoiceRow): readonly Article[] {
  return row.cells.filter(({ said }) => said.length > 0).map(({ article }) => article);
}

function weightOf({ cells }: VoiceRow): number {
  return cells.reduce((sum, { said }) => sum + said.length, 0);
}

/** Every voice heard in at least one of the articles: those heard in most of them first, then the most quoted. */
export function shapeVoices(selection: Selection, names: ReadonlyMap<string, string>): readonly VoiceRow[] {
  const carried = new Set(selection.utterances.flatMap(({ statements }) => statements));
  return [...groupBy(selection.sources, voiceOf)]
    .flatMap(([id, [first, ...more]]) =>
      first === undefined ? [] : [rowOf(id, [first, ...more], selection, { names, carried })],
    )
    .toSorted(
      (a, b) =>
        articlesWith(b).length - articlesWith(a).length ||
        weightOf(b) - weightOf(a) ||
        a.name.localeCompare(b.name, 'en-GB'),
    );
}
