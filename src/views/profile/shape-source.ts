import { stances, type Stance } from '../../analysis/findings.ts';
import type { Outlet } from '../../articles/article.ts';
import type { DayInterval } from '../../common/day.ts';
import { fold } from '../../common/fold.ts';
import { groupBy } from '../../common/group-by.ts';
import type { Source, Statement } from '../../corpus/corpus.ts';
import type { Lookup } from '../reader/lookup.ts';
import { carriedInOrder, daysOf, type Carried } from './in-order.ts';
import { printedWhere, type Printed } from './printed-where.ts';

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

/** Another source of the same description, and who quotes it. */
export interface Namesake {
  readonly id: string;
  readonly name: string;
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
  readonly spellings: readonly Printed[];
  readonly roles: readonly Printed[];
  /** Sources of other articles with the same description. */
  readonly namesakes: readonly Namesake[];
}

export function sharesOf(statements: readonly Statement[]): readonly StanceShare[] {
  return stances
    .map((value) => ({
      stance: value,
      statements: statements.filter(({ stance }) => stance.value === value),
    }))
    .filter((share) => share.statements.length > 0);
}

function carriedBy({ id }: Source, lookup: Lookup): readonly Carried[] {
  return carriedInOrder(lookup, ({ sources }) => sources.some((each) => each.source === id));
}

function outletShares(carried: readonly Carried[]): readonly OutletShare[] {
  return [...groupBy(carried, ({ article }) => article.outlet.id).values()].flatMap((group) => {
    const outlet = group[0]?.article.outlet;
    return outlet === undefined ? [] : [{ outlet, statements: group.map(({ statement }) => statement) }];
  });
}

/** The last word of a name, by which articles call a person after the first time. */
function shortName(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

function namesakesOf({ id, name, naming }: Source, lookup: Lookup): readonly Namesake[] {
  if (naming === 'named' || naming === 'document') return [];
  const wanted = fold(name);
  const others = [...lookup.sources.values()].filter(
    (other) => other.id !== id && other.naming === naming && fold(other.name) === wanted,
  );
  return others.map((other) => {
    const carried = carriedBy(other, lookup);
    return {
      id: other.id,
      name: other.name,
      outlets: [...new Set(carried.map(({ article }) => article.outlet.name))],
    };
  });
}

export function shapeSource(source: Source, lookup: Lookup): SourceShape {
  const carried = carriedBy(source, lookup);
  const statements = carried.map(({ statement }) => statement);
  const articles = [...new Set(carried.map(({ article }) => article))];
  const names = [source.name, ...source.spellings.map(({ name }) => name)];
  return {
    source,
    statements,
    shared: statements.filter(({ sources }) => new Set(sources.map((each) => each.source)).size > 1),
    articles: articles.length,
    days: daysOf(articles),
    stances: sharesOf(statements),
    outlets: outletShares(carried),
    spellings: source.spellings.map(({ name, articles: ids }) =>
      printedWhere(
        name,
        [name],
        ids.flatMap((each) => lookup.articles.get(each) ?? []),
      ),
    ),
    roles: source.roles.map((role) => printedWhere(role, names.map(shortName), articles)),
    namesakes: namesakesOf(source, lookup),
  };
}
