import { stances, type Stance } from '../../analysis/findings.ts';
import type { Outlet } from '../../articles/article.ts';
import type { DayInterval } from '../../common/day.ts';
import { groupBy } from '../../common/group-by.ts';
import type { Source, Statement } from '../../corpus/corpus.ts';
import type { Lookup } from '../reader/lookup.ts';
import { carriedInOrder, daysOf, type Carried } from './in-order.ts';

export interface StanceShare {
  readonly stance: Stance;
  /** At least one. */
  readonly statements: readonly Statement[];
}

/** What one outlet carries of the source, by date. */
export interface OutletShare {
  readonly outlet: Outlet;
  readonly statements: readonly Statement[];
}

export interface SpellingUse {
  readonly name: string;
  /** Names of the outlets that print it so. */
  readonly outlets: readonly string[];
}

/** Everything that one source says in the story, whatever the filters. */
export interface SourceShape {
  readonly source: Source;
  readonly statements: readonly Statement[];
  /** Those that the articles attribute to another source as well. */
  readonly shared: readonly Statement[];
  readonly articles: number;
  readonly days: DayInterval | null;
  readonly stances: readonly StanceShare[];
  readonly outlets: readonly OutletShare[];
  readonly spellings: readonly SpellingUse[];
}

export function sharesOf(statements: readonly Statement[]): readonly StanceShare[] {
  return stances
    .map((value) => ({
      stance: value,
      statements: statements.filter(({ stance }) => stance.value === value),
    }))
    .filter((share) => share.statements.length > 0);
}

function outletShares(carried: readonly Carried[]): readonly OutletShare[] {
  return [...groupBy(carried, ({ article }) => article.outlet.id).values()].flatMap((group) => {
    const outlet = group[0]?.article.outlet;
    return outlet === undefined ? [] : [{ outlet, statements: group.map(({ statement }) => statement) }];
  });
}

function spellingUses({ spellings }: Source, { articles }: Lookup): readonly SpellingUse[] {
  return spellings.map(({ name, articles: ids }) => ({
    name,
    outlets: [...new Set(ids.flatMap((id) => articles.get(id)?.outlet.name ?? []))],
  }));
}

export function shapeSource(source: Source, lookup: Lookup): SourceShape {
  const carried = carriedInOrder(lookup, ({ sources }) => sources.some((each) => each.source === source.id));
  const statements = carried.map(({ statement }) => statement);
  const articles = [...new Set(carried.map(({ article }) => article))];
  return {
    source,
    statements,
    shared: statements.filter(({ sources }) => new Set(sources.map((each) => each.source)).size > 1),
    articles: articles.length,
    days: daysOf(articles),
    stances: sharesOf(statements),
    outlets: outletShares(carried),
    spellings: spellingUses(source, lookup),
  };
}
