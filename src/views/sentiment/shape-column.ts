import type { SpeakerGroup, Stance } from '../../analysis/findings.ts';
import type { Article } from '../../articles/article.ts';
import type { Source, Statement } from '../../corpus/corpus.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Evidence } from '../../state/evidence.ts';
import { countedOutlets, countedSources, countedStatements, isBy } from '../comparison/counted.ts';
import { isWordForWord, saidOnce, type SaidOnce } from './said-once.ts';

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
  /** The most quoted first; a statement with two sources stands once, under the first of them. */
  readonly sources: readonly ColumnSource[];
  /** Every statement of the column, an utterance as often as it is carried. */
  readonly held: readonly Statement[];
  readonly statements: Evidence;
  /** One statement of each utterance. */
  readonly utterances: Evidence;
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

function carriedOf(lead: Statement, ofLead: Article, other: Statement, article: Article): Carried {
  return { statement: other, article, wordForWord: isWordForWord(lead, ofLead, other, article) };
}

function itemOf({ statement, also }: SaidOnce, lead: Source, { articles, sources }: Selection) {
  const articleOf = (of: Statement): Article | undefined => articles.find(({ id }) => id === of.article);
  const article = articleOf(statement);
  if (article === undefined) return [];
  const carried = also.flatMap((other): readonly Carried[] => {
    const carrier = articleOf(other);
    return carrier === undefined ? [] : [carriedOf(statement, article, other, carrier)];
  });
  const beside = sources.filter(({ id }) => id !== lead.id && isBy(statement, id));
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
  const leadOf = ({ statement }: SaidOnce) => ordered.find(({ id }) => isBy(statement, id));
  return ordered
    .map((source): ColumnSource => {
      const own = said.filter((each) => leadOf(each) === source).toSorted(byCarriers);
      return { source, items: own.flatMap((each) => itemOf(each, source, selection)) };
    })
    .filter(({ items }) => items.length > 0);
}

export function shapeColumn(selection: Selection, kind: ColumnKind): PanelColumn {
  const held = statementsOf(selection, kind.groups, [kind.stance]);
  const quoted = selection.sources
    .filter(({ id, group }) => kind.groups.includes(group) && held.some((statement) => isBy(statement, id)))
    .toSorted(byWeightThenName(held));
  const carrying = selection.articles.filter(({ id }) => held.some(({ article }) => article === id));
  const said = saidOnce(held, selection);
  return {
    kind,
    sources: groupedBySource(quoted, said, selection),
    held,
    statements: countedStatements(`${kind.name}: statements`, held, kind.lookedFor),
    utterances: countedStatements(
      `${kind.name}: one statement of each utterance`,
      said.map(({ statement }) => statement),
      kind.lookedFor,
    ),
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
