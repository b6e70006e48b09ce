import type { Span } from '../../src/common/span.ts';
import { fold } from '../../src/common/fold.ts';

/** The place of a word among the words of a text. */
export type WordSet = ReadonlySet<number>;

export interface Word extends Span {
  readonly text: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** Runs of letters and digits; marks and white space never count. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: fold(match[0]),
  }));
}

export function wordsIn(words: readonly Word[], spans: readonly Span[]): WordSet {
  const inside = words.flatMap((word, index) =>
    spans.some((span) => span.start < word.end && word.start < span.end) ? [index] : [],
  );
  return new Set(inside);
}

/** The words without a leading `that`, which may stay or go. */
export function withoutThat(words: readonly Word[], set: WordSet): WordSet {
  const first = Math.min(...set);
  if (set.size < 2 || words[first]?.text !== 'that') return set;
  return new Set([...set].filter((index) => index !== first));
}

export function common(a: WordSet, b: WordSet): number {
  return [...a].filter((index) => b.has(index)).length;
}

/** How much of `inner` lies in `outer`: 0 for an empty `inner`. */
export function shareOf(inner: WordSet, outer: WordSet): number {
  return inner.size === 0 ? 0 : common(inner, outer) / inner.size;
}

/** Where the words of `phrase` stand one after another from `from` on; -1 where they do not. */
function indexOfPhrase(words: readonly Word[], phrase: readonly Word[], from: number, to: number): number {
  for (let start = from; start + phrase.length <= to; start += 1) {
    if (phrase.every((word, offset) => words[start + offset]?.text === word.text)) return start;
  }
  return -1;
}

/** The words of `phrase` where they first stand within `within` (two indexes, the second exclusive); null where they do not. */
export function findPhrase(
  words: readonly Word[],
  phrase: string,
  within: readonly [number, number] = [0, words.length],
): readonly [number, number] | null {
  const sought = wordsOf(phrase);
  const start = sought.length === 0 ? -1 : indexOfPhrase(words, sought, within[0], within[1]);
  return start === -1 ? null : [start, start + sought.length];
}

export function rangeSet([start, end]: readonly [number, number]): WordSet {
  return new Set(Array.from({ length: end - start }, (_, offset) => start + offset));
}
