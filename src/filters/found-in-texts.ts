import { bodyOf, type Article } from '../articles/article.ts';
import { sliceOf, type Span } from '../common/span.ts';
import type { Dataset } from './dataset.ts';
import type { Filters } from './filters.ts';
import { asksForSources } from './passes.ts';
import { placesLeft } from './places-left.ts';
import { holdsAll, searchForm, wordsOf } from './search.ts';

/** A paragraph of a body, be anything found in it or not. */
export interface FoundParagraph {
  readonly article: Article;
  readonly span: Span;
}

function paragraphOf(article: Article, words: readonly string[]): FoundParagraph | null {
  const holds = (text: string): boolean => holdsAll(searchForm(text), words);
  if (!holds(article.text)) return null;
  const span = bodyOf(article).find((each) => holds(sliceOf(article.text, each)));
  return span === undefined ? null : { article, span };
}

/**
 * Looks through the articles that the other filters leave, one at a step, for a paragraph that holds the words: for when no
 * finding does. Who asks for a source, a stance or a certainty asks for findings, and is given nothing else.
 */
export function* throughTexts(
  dataset: Dataset,
  filters: Filters,
): Generator<FoundParagraph | null, undefined> {
  const { stances, certainties, text } = filters;
  const words = wordsOf(text);
  const asks = asksForSources(filters) || stances.length + certainties.length > 0;
  if (asks || words.length === 0) return undefined;
  const left = placesLeft(dataset, { ...filters, text: '' }, null).articles;
  for (const [at, article] of dataset.articles.entries())
    if (left[at] === 1) yield paragraphOf(article, words);
  return undefined;
}
