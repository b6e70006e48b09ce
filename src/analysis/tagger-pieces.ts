import type { Span } from '../common/span.ts';

/** The tagger’s cost grows faster than the text: longer paragraphs go to it piece by piece. */
const LONGEST_PIECE = 20_000;
/** Nor does any word run on for so long without a space. */
export const LONGEST_WORD = 200;

const sentenceEnd = /[.!?]["”’'»)\]]*\s+(?=\S)/gu;
const tooLong = new RegExp(String.raw`(?<!\S)\S{${LONGEST_WORD + 1},}`, 'gu');
const stretch = new RegExp(String.raw`\S{${LONGEST_WORD}}(?=\S)`, 'gu');

/** Where a piece that begins at `from` ends: behind a sentence, else behind a word, else anywhere. */
function endOfPiece(text: string, from: number, end: number): number {
  if (end - from <= LONGEST_PIECE) return end;
  const stretch = text.slice(from, from + LONGEST_PIECE);
  const stop = [...stretch.matchAll(sentenceEnd)].at(-1);
  if (stop !== undefined) return from + stop.index + stop[0].length;
  const space = stretch.search(/\s\S*$/u);
  return from + (space > 0 ? space + 1 : LONGEST_PIECE);
}

/** A paragraph in pieces that the tagger can bear; nearly always one. */
export function cutForTagger(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  for (let from = start; from < end;) {
    const to = endOfPiece(text, from, end);
    pieces.push({ start: from, end: to });
    from = to;
  }
  return pieces;
}

/** The words of a piece as the tagger gets them: what runs on without a space is parted. */
export function wordsForTagger(text: string): string {
  return text.replace(tooLong, (word) => word.replace(stretch, '$& '));
}
