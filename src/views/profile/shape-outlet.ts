import { namings, type Naming } from '../../analysis/findings.ts';
import type { Article, Outlet } from '../../articles/article.ts';
import type { DayInterval } from '../../common/day.ts';
import type { OwnVoice, Source, Statement } from '../../corpus/corpus.ts';
import type { Lookup } from '../reader/lookup.ts';
import { byDay, carriedInOrder, daysOf } from './in-order.ts';
import { sharesOf, type StanceShare } from './shape-source.ts';

/** One whom the outlet quotes, with what it carries of them. */
export interface Quoted {
  readonly source: Source;
  readonly statements: readonly Statement[];
}

/** The statements that rest on sources of one naming; one with sources of two stands in both. */
export interface NamingShare {
  readonly naming: Naming;
  readonly sources: number;
  readonly statements: readonly Statement[];
}

/** All that one outlet carries in the story, whatever the filters. */
export interface OutletShape {
  readonly outlet: Outlet;
  readonly articles: readonly Article[];
  readonly days: DayInterval | null;
  readonly statements: readonly Statement[];
  readonly stances: readonly StanceShare[];
  readonly ownVoice: readonly OwnVoice[];
  readonly namings: readonly NamingShare[];
  /** The most quoted first. */
  readonly quoted: readonly Quoted[];
}

function quotedIn(statements: readonly Statement[], { sources }: Lookup): readonly Quoted[] {
  const held = new Map<string, Set<Statement>>();
  for (const statement of statements) {
    for (const { source } of statement.sources) {
      held.set(source, (held.get(source) ?? new Set()).add(statement));
    }
  }
  return [...held]
    .flatMap(([id, said]) => {
      const source = sources.get(id);
      return source === undefined ? [] : [{ source, statements: [...said] }];
    })
    .toSorted(
      (a, b) => b.statements.length - a.statements.length || a.source.name.localeCompare(b.source.name, 'en'),
    );
}

function namingShares(quoted: readonly Quoted[]): readonly NamingShare[] {
  return namings.map((naming) => {
    const those = quoted.filter(({ source }) => source.naming === naming);
    const statements = [...new Set(those.flatMap((each) => each.statements))];
    return { naming, sources: those.length, statements };
  });
}

/** Null where no loaded article is of the outlet. */
export function shapeOutlet(id: string, lookup: Lookup): OutletShape | null {
  const articles = [...lookup.articles.values()].filter(({ outlet }) => outlet.id === id).toSorted(byDay);
  const outlet = articles[0]?.outlet;
  if (outlet === undefined) return null;
  const carried = carriedInOrder(lookup, (_, article) => article.outlet.id === id);
  const statements = carried.map(({ statement }) => statement);
  const quoted = quotedIn(statements, lookup);
  return {
    outlet,
    articles,
    days: daysOf(articles),
    statements,
    stances: sharesOf(statements),
    ownVoice: [...lookup.ownVoice.values()].filter(
      ({ article }) => lookup.articles.get(article)?.outlet.id === id,
    ),
    namings: namingShares(quoted),
    quoted,
  };
}
