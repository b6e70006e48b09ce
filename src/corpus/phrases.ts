import { plainMarks } from '../analysis/attendance-words.ts';
import { findAnywhere, findPlaces, type Bounds } from '../common/find-places.ts';
import type { Span } from '../common/span.ts';

const GAP = String.raw`(?:\s\S+){0,3}?\s`;

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

function sourceOf(phrase: string): string {
  return plainMarks(phrase)
    .split(/\s*…\s*/u)
    .map((part) =>
      part
        .split(/\s+/u)
        .map(escaped)
        .join(String.raw`\s`),
    )
    .join(GAP);
}

const WHOLE_WORDS: Bounds = {
  before: String.raw`(?<![\p{L}\p{N}])`,
  after: String.raw`(?![\p{L}\p{N}])`,
  flags: 'iu',
};

type Finder = (plain: string) => readonly Span[];

function finderBy(make: typeof findPlaces, phrases: readonly string[]): Finder {
  if (phrases.length === 0) return () => [];
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const choices = longestFirst.map((phrase) => ({ firsts: [plainMarks(phrase)], source: sourceOf(phrase) }));
  const find = make(choices, WHOLE_WORDS);
  return (plain) => find(plain).map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

/** Finds the places of any of `phrases` as whole words, in any case; `…` stands for up to three words. */
export function phraseFinder(phrases: readonly string[]): Finder {
  return finderBy(findPlaces, phrases);
}

/** The same for a list that one text alone has, such as its names. */
export function phraseFinderOfText(phrases: readonly string[]): Finder {
  return finderBy(findAnywhere, phrases);
}
