import { regionOver } from '../analysis/quoted-regions.ts';
import { bodyOf, type Article } from '../articles/article.ts';
import { sliceOf, type Span } from '../common/span.ts';
import { foldedWord, wordSpans } from './content-words.ts';
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

function rowsOf(words: readonly string[]): readonly string[] {
  const rows: string[] = [];
  for (let end = WORDS_IN_ROW; end <= words.length; end += 1)
    rows.push(words.slice(end - WORDS_IN_ROW, end).join(' '));
  return rows;
}

export function bodyRows(article: Article): BodyRows {
  const parts = bodyOf(article);
  const regions = quotationsOf(article);
  const words = parts.flatMap((part, paragraph) =>
    wordSpans(sliceOf(article.text, part)).map((span): BodyWord => {
      const [start, end] = [part.start + span.start, part.start + span.end];
      return { start, end, paragraph, isQuoted: regionOver(regions, { start, end }) !== undefined };
    }),
  );
  const folded = words.map((word) => foldedWord(sliceOf(article.text, word)));
  return { article: article.id, words, rows: rowsOf(folded) };
}
