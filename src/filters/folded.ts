import type { Article } from '../articles/article.ts';
import { fold } from '../common/fold.ts';
import { sliceOf, type Span } from '../common/span.ts';

const passages = new WeakMap<Article, WeakMap<Span, string>>();
const headlines = new WeakMap<Article, string>();

/** A passage folded for search, once for each: what the dataset holds does not change. */
export function foldedPassage(article: Article, span: Span): string {
  const ofArticle = passages.get(article) ?? new WeakMap<Span, string>();
  passages.set(article, ofArticle);
  const folded = ofArticle.get(span) ?? fold(sliceOf(article.text, span));
  ofArticle.set(span, folded);
  return folded;
}

export function foldedHeadline(article: Article): string {
  const folded = headlines.get(article) ?? fold(article.headline?.value ?? '');
  headlines.set(article, folded);
  return folded;
}

/** Every word of the search must stand in the folded text, in any order. */
export function searchOf(text: string): {
  readonly isEmpty: boolean;
  readonly finds: (folded: string) => boolean;
} {
  const words = fold(text).split(/\s+/u).filter(Boolean);
  return { isEmpty: words.length === 0, finds: (folded) => words.every((word) => folded.includes(word)) };
}
