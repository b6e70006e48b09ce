import { findPlaces, type Bounds, type PlaceFinder } from '../common/find-places.ts';

const MARKS = /[‘’ʼ‐‑\u00A0\u202F\t\n]/u;

/** The same length as `text`, so that offsets hold: curly apostrophes, hard hyphens and hard spaces made plain. */
export function plainMarks(text: string): string {
  if (!MARKS.test(text)) return text;
  return text
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .replace(/[\u00A0\u202F\t\n]/gu, ' ');
}

function escaped(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll(' ', String.raw`\s`);
}

/** An alternation of `phrases`, the longest first. */
export function anyOf(phrases: readonly string[]): string {
  return longestFirst(phrases).map(escaped).join('|');
}

/** Matches any of `phrases` as whole words, in any case. */
export function phrasePattern(phrases: readonly string[], flags = 'i'): RegExp {
  return new RegExp(String.raw`(?<!\w)(?:${anyOf(phrases)})(?!\w)`, flags);
}

function longestFirst(phrases: readonly string[]): readonly string[] {
  return phrases.toSorted((a, b) => b.length - a.length);
}

const WHOLE_WORDS = { before: String.raw`(?<!\w)`, after: String.raw`(?!\w)`, flags: 'i' } as const;

/** Finds what `phrasePattern` matches; what stands around and between the words where that differs. */
export function phraseFinder(
  phrases: readonly string[],
  { space = String.raw`\s`, ...bounds }: Partial<Bounds> & { readonly space?: string } = {},
): PlaceFinder {
  const choices = longestFirst(phrases).map((phrase) => ({
    firsts: [phrase],
    source: escaped(phrase).replaceAll(String.raw`\s`, space),
  }));
  return findPlaces(choices, { ...WHOLE_WORDS, ...bounds });
}

/** The words of `text` with the capitals they have; `U.S.` is one word. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}.'-]*/gu) ?? [];
}

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** How many letters to change, add or drop between two names: 3 stands for more than two. */
export function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(3, row.at(-1) ?? 3);
}
