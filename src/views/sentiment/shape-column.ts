import type { Naming } from '../../analysis/findings.ts';
import type { Article } from '../../articles/article.ts';
import { figureTitles } from '../../catalogue/sentiment.ts';
import { groupBy } from '../../common/group-by.ts';
import type { Source, Statement } from '../../corpus/corpus.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Evidence } from '../../state/evidence.ts';
import { countedOutlets, countedSources, countedStatements, saidBy } from '../comparison/counted.ts';
import { statementsOf, type ColumnKind } from './column-kinds.ts';
import { inOrderOf } from './in-order-of.ts';
import { isWordForWord, saidOnce, type SaidOnce } from './said-once.ts';

/** Another article that carries the same utterance. */
export interface Carried {
  readonly statement: Statement;
  readonly article: Article;
  readonly wordForWord: boolean;
}

export interface ColumnItem {
  readonly statement: Statement;
  readonly article: Article;
  readonly also: readonly Carried[];
  /** Who else the article names for the same words. */
  readonly with: readonly Source[];
}

export interface ColumnSource {
  readonly source: Source;
  readonly items: readonly ColumnItem[];
}

export interface PanelColumn {
  readonly kind: ColumnKind;
  /** Named voices first, then groups and documents, then the unnamed; a statement with two sources stands once, under the first of them. */
  readonly sources: readonly ColumnSource[];
  /** Every statement of the column, an utterance as often as it is carried. */
  readonly held: readonly Statement[];
  readonly statements: Evidence;
  /** One statement of each utterance. */
  readonly utterances: Evidence;
  readonly sourceCount: Evidence;
  readonly outlets: Evidence;
}

const RANKS: Readonly<Record<Naming, number>> = { named: 0, collective: 1, document: 1, anonymous: 2 };

/** Who answers for the words with a name first; then who says the most, then who is surest to say it. */
function byNamingThenWeight(statements: readonly Statement[]): (a: Source, b: Source) => number {
  const own = ({ id }: Source): readonly Statement[] => saidBy(statements).get(id) ?? [];
  const surest = (source: Source): number =>
    own(source).reduce((most, { confidence }) => Math.max(most, confidence), -Infinity);
  return (a, b) =>
    RANKS[a.naming] - RANKS[b.naming] ||
    own(b).length - own(a).length ||
    surest(b) - surest(a) ||
    a.name.localeCompare(b.name, 'en-GB');
}

function carriedOf(lead: Statement, ofLead: Article, other: Statement, article: Article): Carried {
  return { statement: other, article, wordForWord: isWordForWord(lead, ofLead, other, article) };
}

function itemOf({ statement, also }: SaidOnce, lead: Source, { articles, sources }: Selection) {
  const articleOf = (of: Statement): Article | undefined => inOrderOf(articles, [of.article])[0];
  const article = articleOf(statement);
  if (article === undefined) return [];
  const carried = also.flatMap((other): readonly Carried[] => {
    const carrier = articleOf(other);
    return carrier === undefined ? [] : [carriedOf(statement, article, other, carrier)];
  });
  const named = inOrderOf(
    sources,
    statement.sources.map(({ source }) => source),
  );
  const beside = named.filter(({ id }) => id !== lead.id);
  return [{ statement, article, also: carried, with: beside }];
}

/** What more articles carry comes first. */
function byCarriers(a: SaidOnce, b: SaidOnce): number {
  return b.also.length - a.also.length;
}

function groupedBySource(
  ordered: readonly Source[],
  said: readonly SaidOnce[],
  selection: Selection,
): readonly ColumnSource[] {
  const leadOf = ({ statement }: SaidOnce) =>
    inOrderOf(
      ordered,
      statement.sources.map(({ source }) => source),
    )[0];
  const ledBy = groupBy(said, leadOf);
  return ordered
    .map((source): ColumnSource => {
      const own = (ledBy.get(source) ?? []).toSorted(byCarriers);
      return { source, items: own.flatMap((each) => itemOf(each, source, selection)) };
    })
    .filter(({ items }) => items.length > 0);
}

export function shapeColumn(selection: Selection, kind: ColumnKind): PanelColumn {
  const held = statementsOf(selection, kind.groups, [kind.stance]);
  const quoted = selection.sources
    .filter(({ id, group }) => kind.groups.includes(group) && saidBy(held).has(id))
    .toSorted(byNamingThenWeight(held));
  const carrying = inOrderOf(
    selection.articles,
    held.map(({ article }) => article),
  );
  const said = saidOnce(held, selection);
  return {
    kind,
    sources: groupedBySource(quoted, said, selection),
    held,
    statements: countedStatements(figureTitles.statements(kind.name), held, kind.lookedFor),
    utterances: countedStatements(
      figureTitles.utterances(kind.name),
      said.map(({ statement }) => statement),
      kind.lookedFor,
    ),
    sourceCount: countedSources(figureTitles.sources(kind.name), quoted, held, kind.lookedFor),
    outlets: countedOutlets(figureTitles.outlets(kind.name), carrying, kind.lookedFor),
  };
}

/** As many statements as `limit`: every source’s first before any source’s second, under their sources. */
export function firstOf(sources: readonly ColumnSource[], limit: number): readonly ColumnSource[] {
  const turns = sources
    .flatMap(({ items }, at) => items.map((_, turn) => ({ at, turn })))
    .toSorted((a, b) => a.turn - b.turn || a.at - b.at)
    .slice(0, limit);
  const takenOf = groupBy(turns, ({ at }) => at);
  return sources.flatMap(({ source, items }, at) => {
    const taken = items.slice(0, takenOf.get(at)?.length ?? 0);
    return taken.length === 0 ? [] : [{ source, items: taken }];
  });
}
