import type { Span } from './span.ts';

/** The cost of the tagger and of Intl.Segmenter grows faster than the text: longer stretches go to them piece by piece. */
const LONGEST_PIECE = 20_000;

const sentenceEnd = /[.!?]["”’'»)\]]*\s+(?=\S)/gu;

/** Where a piece that begins at `from` ends: behind a sentence, else behind a word, else anywhere. */
function endOfPiece(text: string, from: number, end: number): number {
  if (end - from <= LONGEST_PIECE) return end;
  const stretch = text.slice(from, from + LONGEST_PIECE);
  const stop = [...stretch.matchAll(sentenceEnd)].at(-1);
  if (stop !== undefined) return from + stop.index + stop[0].length;
  const space = stretch.search(/\s\S*$/u);
  return from + (space > 0 ? space + 1 : LONGEST_PIECE);
}

/** A stretch of a text in pieces of bounded length; nearly always one. */
export function cutLong(text: string, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  for (let from = start; from < end;) {
    const to = endOfPiece(text, from, end);
    pieces.push({ start: from, end: to });
    from = to;
  }
  return pieces;
}
