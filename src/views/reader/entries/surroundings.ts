import type { Article } from '../../../articles/article.ts';
import { contains, type Span } from '../../../common/span.ts';

/** The whole part of the article that holds the passage; the passage itself where none does. */
export function surroundings(article: Article, passage: Span): Span {
  return article.parts.find((part) => contains(part, passage)) ?? passage;
}
