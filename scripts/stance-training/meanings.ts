import { letterOf, valueOfLetter } from '../../src/analysis/stance-letters.ts';
import { readStatement } from '../../src/analysis/stance.ts';
import { stanceTokens } from '../../src/analysis/stance-tokens.ts';
import type { Item } from './items.ts';
import type { Vectors } from './vectors.ts';
import { DIMENSIONS } from './vectors.ts';

/** How many numbers a meaning keeps of its hundred, and what one letter of them is worth. */
const KEPT = 40;
export const MEANING_LETTER = 0.08;
const ROUNDS = 60;

export interface Meanings {
  readonly size: number;
  readonly letters: ReadonlyMap<string, string>;
  /** As the letters tell it. */
  readonly of: (word: string) => readonly number[] | undefined;
}

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, one, i) => sum + one * (b[i] ?? 0), 0);

function productsOf(vectors: readonly Float64Array[]): readonly Float64Array[] {
  const products = Array.from({ length: DIMENSIONS }, () => new Float64Array(DIMENSIONS));
  for (const vector of vectors) {
    products.forEach((row, i) => {
      const own = vector[i] ?? 0;
      for (let j = 0; j < DIMENSIONS; j += 1) row[j] = (row[j] ?? 0) + own * (vector[j] ?? 0);
    });
  }
  return products;
}

/** Makes each axis stand square to those before it, and one long. */
function squared(axes: readonly Float64Array[]): readonly Float64Array[] {
  const done: Float64Array[] = [];
  for (const axis of axes) {
    const rest = Float64Array.from(axis);
    for (const other of done) {
      const share = dot(rest, other);
      other.forEach((one, i) => (rest[i] = (rest[i] ?? 0) - share * one));
    }
    const length = Math.sqrt(dot(rest, rest));
    done.push(rest.map((one) => one / length));
  }
  return done;
}

/** The directions in which words differ most (principal axes, by repeated multiplication). */
function mainAxes(vectors: readonly Float64Array[]): readonly Float64Array[] {
  const products = productsOf(vectors);
  let axes: readonly Float64Array[] = Array.from({ length: KEPT }, (_, at) =>
    Float64Array.from({ length: DIMENSIONS }, (_each, i) => Math.sin((at + 1) * (i + 1))),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    axes = squared(axes.map((axis) => Float64Array.from(products, (row) => dot(row, axis))));
  }
  return axes;
}

/** What the words mean in fewer numbers, rounded to letters. */
export function meaningsOf(words: readonly string[], vectors: Vectors): Meanings {
  const known = words.flatMap((word) => {
    const vector = vectors.get(word);
    return vector === undefined ? [] : [[word, vector] as const];
  });
  const axes = mainAxes(known.map(([, vector]) => vector));
  const letters = new Map(
    known.map(([word, vector]) => [
      word,
      axes.map((axis) => letterOf(dot(axis, vector) / MEANING_LETTER)).join(''),
    ]),
  );
  return {
    size: KEPT,
    letters,
    of: (word) => {
      const own = letters.get(word);
      return own === undefined
        ? undefined
        : own.split('').map((letter) => valueOfLetter(letter) * MEANING_LETTER);
    },
  };
}

const MOST_KEPT = 8000;

/** The words of the lines and articles, then those that news prints most. */
export function wordsToKeep(items: readonly Item[], news: readonly string[]): readonly string[] {
  const read = items
    .filter(({ set }) => set !== 'five')
    .flatMap(({ tokenised, said }) => readStatement(tokenised, said).pieces.flatMap(stanceTokens))
    .map(({ word }) => word);
  return [...new Set([...read, ...news])].slice(0, MOST_KEPT).toSorted();
}
