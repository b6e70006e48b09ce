import { onceForText } from '../common/once-for-text.ts';
import learned from './lexicon/stance-patterns.json' with { type: 'json' };
import type { Part } from './stance-chooser.ts';
import { valueOfLetter } from './stance-letters.ts';
import type { StanceToken } from './stance-tokens.ts';

/** A turn of phrase to look for. */
export interface StancePattern {
  /** For the word before, the word itself and the word after: what each number of its meaning counts, then each of its marks; in hundredths. */
  readonly fits: readonly (readonly number[])[];
  readonly from: number;
  /** What the best fit adds for reassurance and for concern. */
  readonly pull: readonly number[];
}

/** Learnt by scripts/train-stance.ts. */
export interface StancePatterns {
  /** What one letter of a meaning is worth. */
  readonly letter: number;
  /** A word’s meaning, a letter for each number: words that are used alike have like letters. */
  readonly meanings: Readonly<Record<string, string>>;
  readonly patterns: readonly StancePattern[];
}

export const WINDOW = 3;
/** A longer statement is read to here. */
export const MOST_WORDS = 70;

/** What is known of a word beside its meaning; the last stands for there being a word at all. */
export function marksOf({ negated, stands, content, cue }: StanceToken): readonly number[] {
  return [negated, stands, content, cue, true].map(Number);
}

/** How well one word fits each pattern at each place of its window, patterns of one place together. */
type WordFits = (token: StanceToken) => Float64Array;

/** What each pattern counts at each place, in the order of a word's fits: first for meanings, then for marks. */
function tableOf({ patterns }: StancePatterns): readonly Float64Array[] {
  return Array.from({ length: WINDOW }, (_, place) =>
    patterns.map(({ fits }) => Float64Array.from(fits[place] ?? [])),
  ).flat();
}

/** `sums` with what these numbers add, counted from `from` on. */
function withNumbers(
  sums: Float64Array,
  table: readonly Float64Array[],
  numbers: Float64Array,
  from: number,
): Float64Array {
  return sums.map((before, at) => {
    const counts = table[at] ?? numbers;
    let sum = before;
    for (let i = 0; i < numbers.length; i += 1) sum += (numbers[i] ?? 0) * (counts[from + i] ?? 0);
    return sum;
  });
}

/** One number for all the marks of a word. */
function markNumber({ negated, stands, content, cue }: StanceToken): number {
  return (negated ? 8 : 0) + (stands ? 4 : 0) + (content ? 2 : 0) + (cue ? 1 : 0);
}

/** What is known of one meaning: what it adds by itself, and its fits by its marks. */
interface KnownMeaning {
  readonly sums: Float64Array;
  readonly fits: (Float64Array | undefined)[];
}

/** A word is worked out once; there are no more of them than the table has, with each of their marks. */
function readerOf(weights: StancePatterns): WordFits {
  const size = Object.values(weights.meanings)[0]?.length ?? 0;
  const meanings = new Map(Object.entries(weights.meanings));
  const [table, none] = [tableOf(weights), new Float64Array(WINDOW * weights.patterns.length)];
  const read = onceForText((letters): KnownMeaning => {
    const numbers = Array.from(letters, (letter) => valueOfLetter(letter) * weights.letter);
    return { sums: withNumbers(none, table, Float64Array.from(numbers), 0), fits: [] };
  });
  return (token) => {
    const { sums, fits } = read(meanings.get(token.word) ?? '');
    const number = markNumber(token);
    const before = fits[number];
    if (before !== undefined) return before;
    const own = withNumbers(sums, table, Float64Array.from(marksOf(token)), size).map((sum) => sum / 100);
    fits[number] = own;
    return own;
  };
}

interface Best {
  readonly places: Int32Array;
  readonly fits: Float64Array;
}

/** Where each pattern fits best, and how well. */
function bestFits(rows: readonly Float64Array[], count: number): Best {
  const places = new Int32Array(count);
  const fits = new Float64Array(count).fill(-Infinity);
  const none = new Float64Array(WINDOW * count);
  rows.forEach((own, t) => {
    const before = rows[t - 1] ?? none;
    const after = rows[t + 1] ?? none;
    for (let at = 0; at < count; at += 1) {
      const fit = (before[at] ?? 0) + (own[count + at] ?? 0) + (after[2 * count + at] ?? 0);
      if (fit <= (fits[at] ?? 0)) continue;
      fits[at] = fit;
      places[at] = t;
    }
  });
  return { places, fits };
}

/** Finds the turns of phrase in a statement and says what each pulls. */
export function patternReader(weights: StancePatterns): (tokens: readonly StanceToken[]) => readonly Part[] {
  const read = readerOf(weights);
  const { patterns } = weights;
  return (all) => {
    const tokens = all.slice(0, MOST_WORDS);
    if (tokens.length === 0) return [];
    const best = bestFits(tokens.map(read), patterns.length);
    const around = tokens.map((_, place) =>
      tokens.slice(Math.max(0, place - 1), place + 2).map(({ source }) => source),
    );
    const parts: Part[] = [];
    patterns.forEach(({ from, pull: [calm = 0, worry = 0] }, at) => {
      const value = (best.fits[at] ?? 0) + from;
      const spans = around[best.places[at] ?? 0] ?? [];
      if (value > 0) parts.push({ pull: [calm * value, worry * value], spans });
    });
    return parts;
  };
}

export const learnedPatterns = patternReader(learned);
