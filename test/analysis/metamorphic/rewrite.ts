import type { Article } from '../../../src/articles/article.ts';
import type { Span } from '../../../src/common/span.ts';

interface Change {
  /** In the old text. */
  readonly from: number;
  readonly to: number;
  /** In the new one. */
  readonly start: number;
  readonly end: number;
}

/** A text with some words put in place of others. */
export interface Rewritten {
  readonly article: Article;
  /** Where a place of the old text lies in the new one. */
  readonly moved: (span: Span) => Span;
}

function placeOf(changes: readonly Change[], offset: number): number {
  const last = changes.findLast(({ from }) => from < offset);
  if (last === undefined) return offset;
  return offset < last.to ? Math.min(last.start + offset - last.from, last.end) : last.end + offset - last.to;
}

/** The article with each match of `what` as `by` puts it. */
export function rewrite(article: Article, what: RegExp, by: (match: string) => string): Rewritten {
  const changes: Change[] = [];
  let text = '';
  let at = 0;
  for (const match of article.text.matchAll(what)) {
    text += article.text.slice(at, match.index);
    at = match.index + match[0].length;
    const start = text.length;
    text += by(match[0]);
    changes.push({ from: match.index, to: at, start, end: text.length });
  }
  text += article.text.slice(at);
  const moved = ({ start, end }: Span): Span => ({
    start: placeOf(changes, start),
    end: placeOf(changes, end),
  });
  const parts = article.parts.map((part) => ({ ...part, ...moved(part) }));
  return { article: { ...article, text, parts }, moved };
}
