import type { SpeakerGroup, Stance } from '../../analysis/findings.ts';
import type { Article } from '../../articles/article.ts';
import type { Source, Statement } from '../../corpus/corpus.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Evidence } from '../../state/evidence.ts';
import { countedOutlets, countedSources, countedStatements, isBy } from '../comparison/counted.ts';

/** Which statements a column holds: those of one stance by a source of one of the groups. */
export interface ColumnKind {
  readonly id: string;
  readonly name: string;
  readonly stance: Stance;
  readonly groups: readonly SpeakerGroup[];
  readonly lookedFor: string;
}

export const alliedReassurance: ColumnKind = {
  id: 'allied-reassurance',
  name: 'Allied reassurance',
  stance: 'reassurance',
  groups: ['allied-official', 'nato-official'],
  lookedFor: 'a reassuring statement by an allied or NATO official',
};

export const analystConcern: ColumnKind = {
  id: 'analyst-concern',
  name: 'Analyst concern',
  stance: 'concern',
  groups: ['analyst'],
  lookedFor: 'a worried statement by an analyst',
};

export interface ColumnItem {
  readonly statement: Statement;
  readonly article: Article;
  /** Who else the article names for the same words. */
  readonly with: readonly Source[];
}

export interface ColumnSource {
  readonly source: Source;
  readonly items: readonly ColumnItem[];
}

export interface PanelColumn {
  readonly kind: ColumnKind;
  /** The most quoted first; a statement with two sources stands once, under the first of them. */
  readonly sources: readonly ColumnSource[];
  readonly statements: Evidence;
  readonly sourceCount: Evidence;
  readonly outlets: Evidence;
}

/** The statements of one stance that any source of the groups makes. */
export function statementsOf(
  { statements, sources }: Selection,
  groups: readonly SpeakerGroup[],
  stances: readonly Stance[],
): readonly Statement[] {
  const inGroups = new Set(sources.filter(({ group }) => groups.includes(group)).map(({ id }) => id));
  return statements.filter(
    (statement) =>
      stances.includes(statement.stance.value) &&
      statement.sources.some(({ source }) => inGroups.has(source)),
  );
}

function byWeightThenName(statements: readonly Statement[]): (a: Source, b: Source) => number {
  const weight = ({ id }: Source): number => statements.filter((statement) => isBy(statement, id)).length;
  return (a, b) => weight(b) - weight(a) || a.name.localeCompare(b.name, 'en-GB');
}

function itemOf(
  statement: Statement,
  lead: Source,
  articles: readonly Article[],
  all: readonly Source[],
): readonly ColumnItem[] {
  const article = articles.find(({ id }) => id === statement.article);
  if (article === undefined) return [];
  return [{ statement, article, with: all.filter(({ id }) => id !== lead.id && isBy(statement, id)) }];
}

function groupedBySource(
  ordered: readonly Source[],
  statements: readonly Statement[],
  { articles, sources }: Selection,
): readonly ColumnSource[] {
  const leadOf = (statement: Statement): Source | undefined => ordered.find(({ id }) => isBy(statement, id));
  return ordered
    .map((source): ColumnSource => {
      const own = statements.filter((statement) => leadOf(statement)?.id === source.id);
      return { source, items: own.flatMap((statement) => itemOf(statement, source, articles, sources)) };
    })
    .filter(({ items }) => items.length > 0);
}

export function shapeColumn(selection: Selection, kind: ColumnKind): PanelColumn {
  const held = statementsOf(selection, kind.groups, [kind.stance]);
  const quoted = selection.sources
    .filter(({ id, group }) => kind.groups.includes(group) && held.some((statement) => isBy(statement, id)))
    .toSorted(byWeightThenName(held));
  const carrying = selection.articles.filter(({ id }) => held.some(({ article }) => article === id));
  return {
    kind,
    sources: groupedBySource(quoted, held, selection),
    statements: countedStatements(`${kind.name}: statements`, held, kind.lookedFor),
    sourceCount: countedSources(`${kind.name}: sources`, quoted, held, kind.lookedFor),
    outlets: countedOutlets(`${kind.name}: outlets`, carrying, kind.lookedFor),
  };
}

/** As many statements as `limit`: every source’s first before any source’s second, under their sources. */
export function firstOf(sources: readonly ColumnSource[], limit: number): readonly ColumnSource[] {
  const turns = sources
    .flatMap(({ items }, at) => items.map((_, turn) => ({ at, turn })))
    .toSorted((a, b) => a.turn - b.turn || a.at - b.at)
    .slice(0, limit);
  return sources.flatMap(({ source, items }, at) => {
    const taken = items.slice(0, turns.filter((each) => each.at === at).length);
    return taken.length === 0 ? [] : [{ source, items: taken }];
  });
}
