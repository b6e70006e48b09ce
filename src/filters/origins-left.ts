import type { Origin } from '../corpus/corpus.ts';

/** Origins with the articles that are left, where two are. */
export function originsLeft(
  origins: readonly Origin[],
  stays: (article: string) => boolean,
): readonly Origin[] {
  return origins.flatMap((origin) => {
    const carrying = origin.articles.filter(({ article }) => stays(article));
    return carrying.length >= 2 ? [{ ...origin, articles: carrying }] : [];
  });
}
