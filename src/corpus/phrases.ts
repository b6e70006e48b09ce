import { plainMarks } from '../analysis/attendance-words.ts';
import { mayHold } from '../common/may-hold.ts';
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

/** Finds the places of any of `phrases` as whole words, in any case; `…` stands for up to three words. */
export function phraseFinder(phrases: readonly string[]): (plain: string) => readonly Span[] {
  if (phrases.length === 0) return () => [];
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.map(sourceOf).join('|')})(?![\p{L}\p{N}])`,
    'giu',
  );
  const isWorthIt = mayHold(phrases);
  return (plain) => {
    if (!isWorthIt(plain)) return [];
    return [...plain.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
  };
}
