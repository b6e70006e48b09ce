import type { StanceFeatures } from '../../src/analysis/stance-features.ts';
import { wordRoles } from '../../src/analysis/stance-chooser.ts';
import { softmax } from '../../src/common/softmax.ts';
import type { Vectors } from './vectors.ts';
import { DIMENSIONS } from './vectors.ts';

/** One example as numbers: what is named, and the mean meaning of its words in each role. */
export interface Example {
  readonly at: Int32Array;
  readonly values: Float64Array;
  readonly weight: number;
  /** 0 reassurance, 1 concern, 2 neutral. */
  readonly wanted: number;
}

/** Settings chosen on the development half. */
export interface Settings {
  /** How dear a weight is. */
  readonly ridge: number;
  /** How much the meaning of words counts beside the words. */
  readonly meaning: number;
  /** How much more an article's statement counts than a lone line. */
  readonly article: number;
  readonly leastSeen: number;
  /** How much the word lists are believed beforehand. */
  readonly trust: number;
  /** How much likelier neutral is in articles than in the lines, as a log of the odds. */
  readonly neutral: number;
  /** How much the patterns count beside the words, 0 to 1. */
  readonly patterns: number;
  /** The chances are raised to this power, to be right as often as they say. */
  readonly heat: number;
}

export const dense = DIMENSIONS * wordRoles.length;

/** Named features stand behind the meaning of the words. */
export function numbersOf(
  { named, shares }: StanceFeatures,
  known: ReadonlyMap<string, number>,
  vectors: Vectors,
  meaning: number,
): Pick<Example, 'at' | 'values'> {
  const sums = new Map<number, number>();
  const add = (at: number, value: number) => sums.set(at, (sums.get(at) ?? 0) + value);
  for (const { name, value } of named) {
    const at = known.get(name);
    if (at !== undefined) add(dense + at, value);
  }
  for (const { word, role, value } of shares) {
    const from = wordRoles.indexOf(role) * DIMENSIONS;
    vectors.get(word)?.forEach((number, d) => add(from + d, number * value * meaning));
  }
  const sorted = [...sums].toSorted(([a], [b]) => a - b);
  return {
    at: Int32Array.from(sorted, ([at]) => at),
    values: Float64Array.from(sorted, ([, value]) => value),
  };
}

const CLASSES = 3;
const STEPS = 80;
const RATE = 0.15;
const MOMENTUM = 0.9;
const SPREAD = 0.999;

export function chancesOf(weights: Float64Array, { at, values }: Pick<Example, 'at' | 'values'>): number[] {
  const size = weights.length / CLASSES;
  const sums = [0, 0, 0];
  for (let i = 0; i < at.length; i += 1) {
    const feature = at[i] ?? 0;
    const value = values[i] ?? 0;
    for (let c = 0; c < CLASSES; c += 1)
      sums[c] = (sums[c] ?? 0) + value * (weights[c * size + feature] ?? 0);
  }
  return softmax(sums);
}

function gradient(
  weights: Float64Array,
  examples: readonly Example[],
  prior: Float64Array,
  ridge: number,
): Float64Array {
  const size = weights.length / CLASSES;
  const slope = weights.map((weight, i) => (weight - (prior[i] ?? 0)) * ridge);
  for (const example of examples) {
    const misses = chancesOf(weights, example).map(
      (chance, c) => (chance - (c === example.wanted ? 1 : 0)) * example.weight,
    );
    const { at, values } = example;
    misses.forEach((miss, c) => {
      const from = c * size;
      for (let i = 0; i < at.length; i += 1) {
        const to = from + (at[i] ?? 0);
        slope[to] = (slope[to] ?? 0) + miss * (values[i] ?? 0);
      }
    });
  }
  return slope;
}

/** Multinomial logistic regression with a ridge, by Adam's steps over all examples at once: the same numbers every time. */
export function fit(examples: readonly Example[], prior: Float64Array, ridge: number): Float64Array {
  const weights = Float64Array.from(prior);
  const drift = new Float64Array(weights.length);
  const spread = new Float64Array(weights.length);
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = gradient(weights, examples, prior, ridge);
    const rate = RATE * (1 - step / (STEPS + 1));
    for (let i = 0; i < weights.length; i += 1) {
      const g = slope[i] ?? 0;
      const m = (drift[i] = MOMENTUM * (drift[i] ?? 0) + (1 - MOMENTUM) * g);
      const s = (spread[i] = SPREAD * (spread[i] ?? 0) + (1 - SPREAD) * g * g);
      const shift = m / (1 - MOMENTUM ** step) / (Math.sqrt(s / (1 - SPREAD ** step)) + 1e-8);
      weights[i] = (weights[i] ?? 0) - rate * shift;
    }
  }
  return weights;
}
