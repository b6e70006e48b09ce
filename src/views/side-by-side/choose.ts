import type { Article } from '../../articles/article.ts';
import type { Selection } from '../../filters/dataset.ts';

export const MOST = 4;
export const LEAST = 2;

/** Which articles stand side by side, and why some that were asked for do not. */
export interface Choice {
  readonly articles: readonly Article[];
  /** Nobody has chosen yet. */
  readonly isProposed: boolean;
  /** Asked for, but left out by the filters. */
  readonly filteredOut: readonly Article[];
  /** How many of those asked for are not in the story. */
  readonly unknown: number;
  /** How many are beyond the four that fit. */
  readonly beyond: number;
}

/** Articles that carry one utterance have most to show beside each other; else the first two. */
function proposedFrom({ articles, statements, utterances }: Selection): readonly Article[] {
  const articleOf = new Map(statements.map(({ id, article }) => [id, article]));
  const carrying = new Set(utterances[0]?.statements.map((id) => articleOf.get(id)));
  const together = articles.filter(({ id }) => carrying.has(id));
  return together.length >= LEAST ? together.slice(0, MOST) : articles.slice(0, LEAST);
}

/** The articles of a link, in its order, as far as they are there: `compare` is undefined before anybody chose. */
export function chosenArticles(
  compare: readonly string[] | undefined,
  selection: Selection,
  whole: Selection,
): Choice {
  if (compare === undefined) {
    const articles = proposedFrom(selection);
    return { articles, isProposed: true, filteredOut: [], unknown: 0, beyond: 0 };
  }
  const left = new Map(selection.articles.map((article) => [article.id, article]));
  const known = new Map(whole.articles.map((article) => [article.id, article]));
  const found = compare.flatMap((id) => left.get(id) ?? []);
  return {
    articles: found.slice(0, MOST),
    isProposed: false,
    filteredOut: compare.flatMap((id) => (left.has(id) ? [] : (known.get(id) ?? []))),
    unknown: compare.filter((id) => !left.has(id) && !known.has(id)).length,
    beyond: Math.max(0, found.length - MOST),
  };
}

/** The choice after an article is ticked or unticked; what the filters hide stays chosen, what is unknown does not. */
export function afterToggle({ articles, filteredOut }: Choice, id: string): readonly string[] {
  const shown = articles.map((article) => article.id);
  const next = shown.includes(id) ? shown.filter((other) => other !== id) : [...shown, id];
  return [...next, ...filteredOut.map((article) => article.id)];
}
