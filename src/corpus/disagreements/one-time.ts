import type { Article } from '../../articles/article.ts';
import { addDays } from '../../common/day.ts';

/** Things move on: articles further apart may both be right. */
const MOST_DAYS_APART = 7;

/** Of one week, as far as it is known when they came out. */
export function areOfOneTime({ published: a }: Article, { published: b }: Article): boolean {
  if (a === null || b === null) return true;
  return a.earliest <= addDays(b.latest, MOST_DAYS_APART) && b.earliest <= addDays(a.latest, MOST_DAYS_APART);
}
