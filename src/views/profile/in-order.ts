import type { Article } from '../../articles/article.ts';
import { hullOfDays, type DayInterval } from '../../common/day.ts';
import type { Statement } from '../../corpus/corpus.ts';
import type { Lookup } from '../reader/lookup.ts';

/** A statement with the article that carries it. */
export interface Carried {
  readonly statement: Statement;
  readonly article: Article;
}

const LAST = '9999-99-99';

function dayOf({ published }: Article): string {
  return published?.earliest ?? LAST;
}

/** The oldest article first, as far as the intervals tell; one without days last. */
export function byDay(a: Article, b: Article): number {
  if (dayOf(a) !== dayOf(b)) return dayOf(a) < dayOf(b) ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The statements whose article is loaded, by its day and then by their place in it. */
export function carriedInOrder(
  lookup: Lookup,
  holds: (statement: Statement, article: Article) => boolean,
): readonly Carried[] {
  return [...lookup.statements.values()]
    .flatMap((statement) => {
      const article = lookup.articles.get(statement.article);
      return article !== undefined && holds(statement, article) ? [{ statement, article }] : [];
    })
    .toSorted((a, b) => byDay(a.article, b.article) || a.statement.passage.start - b.statement.passage.start);
}

/** From the earliest day of any to the latest of any; null where none has days. */
export function daysOf(articles: readonly Article[]): DayInterval | null {
  return hullOfDays(articles.flatMap(({ published }) => published ?? []));
}
