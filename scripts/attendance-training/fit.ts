import { likelihoods, scaleOf, type ChooserWeights } from '../../src/analysis/attendance-chooser.ts';
import { softmax } from '../../src/common/softmax.ts';
import type { Example } from './examples.ts';

const EPOCHS = 80;
const RATE = 0.5;
/** What a weight costs. */
const RIDGE = 2;
/** A feature of fewer examples says more of them than of the next. */
const LEAST = 3;
/** Weights are kept in hundredths; smaller ones are none. */
const SMALLEST = 7;

interface Row {
  readonly features: Int32Array;
  readonly wanted: number;
  readonly weight: number;
  readonly scale: number;
}

function numbered(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= LEAST).map(([feature]) => feature);
  return new Map(often.toSorted().map((feature, i) => [feature, i]));
}

function rowOf({ features, wanted, weight }: Example, numbers: ReadonlyMap<string, number>): Row {
  const known = Int32Array.from(features.flatMap((feature) => numbers.get(feature) ?? []));
  return { features: known, wanted, weight, scale: scaleOf(known.length) };
}

function errorsOf(
  { features, wanted, weight, scale }: Row,
  weights: Float64Array,
  classes: number,
): number[] {
  const sums = Array.from({ length: classes }, () => 0);
  for (const f of features)
    for (let c = 0; c < classes; c += 1) sums[c] = (sums[c] ?? 0) + (weights[f * classes + c] ?? 0) * scale;
  return softmax(sums).map((share, c) => weight * scale * (Number(c === wanted) - share));
}

function stepAll(rows: readonly Row[], weights: Float64Array, squares: Float64Array, classes: number): void {
  const steps = weights.map((weight) => -RIDGE * weight);
  for (const row of rows) {
    const errors = errorsOf(row, weights, classes);
    for (const f of row.features)
      for (let c = 0; c < classes; c += 1)
        steps[f * classes + c] = (steps[f * classes + c] ?? 0) + (errors[c] ?? 0);
  }
  for (const [i, step] of steps.entries()) {
    squares[i] = (squares[i] ?? 0) + step * step;
    weights[i] = (weights[i] ?? 0) + (RATE * step) / Math.sqrt(squares[i] ?? 1);
  }
}

/** Multinomial logistic weights, drawn towards 0, by steps that shrink for what has moved much. */
export function learn(examples: readonly Example[], classes: number): ChooserWeights {
  const numbers = numbered(examples);
  const rows = examples.map((example) => rowOf(example, numbers));
  const weights = new Float64Array(numbers.size * classes);
  const squares = new Float64Array(weights.length).fill(1e-6);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) stepAll(rows, weights, squares, classes);
  const kept = [...numbers].map(([feature, i]) => {
    const own = [...weights.slice(i * classes, (i + 1) * classes)].map((weight) => Math.round(weight * 100));
    return [feature, own.map((weight) => (Math.abs(weight) < SMALLEST ? 0 : weight))] as const;
  });
  return Object.fromEntries(kept.filter(([, own]) => own.some((weight) => weight !== 0)));
}

function indexOfMost(chances: readonly number[]): number {
  return chances.indexOf(Math.max(...chances));
}

const FOLDS = 6;

/** How many sentences are read right by weights that were learnt without their stories. */
export function estimate(examples: readonly Example[], classes: number): string {
  const stories = [...new Set(examples.map(({ story }) => story))];
  const fold = new Map(stories.map((story, i) => [story, i % FOLDS]));
  let [right, sure, rightSure, telling] = [0, 0, 0, 0];
  for (let left = 0; left < FOLDS; left += 1) {
    const weights = learn(
      examples.filter(({ story }) => fold.get(story) !== left),
      classes,
    );
    for (const { story, features, wanted, weight } of examples) {
      if (fold.get(story) !== left || weight < 1) continue;
      const chances = likelihoods(weights, features, classes);
      const said = indexOfMost(chances);
      telling += 1;
      right += Number(said === wanted);
      if (said === 0 || (chances[said] ?? 0) <= 0.5) continue;
      sure += 1;
      rightSure += Number(said === wanted);
    }
  }
  return `right ${right} of ${telling}; of ${sure} that are taken for one, ${rightSure}`;
}
