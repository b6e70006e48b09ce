import { regionOver } from '../analysis/quoted-regions.ts';
import { bodyOf, type Article } from '../articles/article.ts';
import { fold } from '../common/fold.ts';
import { sliceOf, type Span } from '../common/span.ts';
import { wordSpans } from './content-words.ts';
import { quotationsOf } from './quotations-of.ts';

/** Five words in a row are rarely written twice by chance. */
export const WORDS_IN_ROW = 5;

export interface BodyWord extends Span {
  /** Index of its paragraph. */
  readonly paragraph: number;
  readonly isQuoted: boolean;
}

/** A body, word by word. */
export interface BodyRows {
  readonly article: string;
  readonly words: readonly BodyWord[];
  /** The row of words, folded, that begins at each word; the last few words begin none. */
  readonly rows: readonly string[];
}

export function bodyRows(article: Article): BodyRows {
  const parts = bodyOf(article);
  const regions = quotationsOf(article);
  const words = parts.flatMap((part, paragraph) =>
    wordSpans(sliceOf(article.text, part)).map(({ start, end }): BodyWord => {
      const span = { start: part.start + start, end: part.start + end };
      return { ...span, paragraph, isQuoted: regionOver(regions, span) !== undefined };
    }),
  );
  const folded = words.map((word) => fold(sliceOf(article.text, word)));
  const rows = folded
    .slice(0, Math.max(0, words.length - WORDS_IN_ROW + 1))
    .map((_, at) => folded.slice(at, at + WORDS_IN_ROW).join(' '));
  return { article: article.id, words, rows };
}
