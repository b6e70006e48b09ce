import type { Weights } from '../../src/analysis/weights.ts';
import { scoreOf } from '../../src/analysis/weights.ts';
import type { Example } from './examples.ts';

const EPOCHS = 600;
const RATE = 0.5;
/** What a weight costs: as much as if it were drawn towards nothing by so many examples. */
const PRIOR = 20;
/** A feature of fewer examples says more of them than of the next. */
const LEAST = 6;

const squashed = (sum: number) => 1 / (1 + Math.exp(-sum));

function featuresOf(examples: readonly Example[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return [...counts].flatMap(([feature, n]) => (n < LEAST ? [] : [feature])).toSorted();
}

function costOf(feature: string, weight: number): number {
  return feature === 'bias' ? 0 : PRIOR * weight;
}

/** Logistic weights by plain descent over all examples, drawn towards 0; rounded to hundredths. */
export function learn(examples: readonly Example[]): Weights {
  const weights: Record<string, number> = Object.fromEntries(featuresOf(examples).map((each) => [each, 0]));
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const steps = new Map<string, number>();
    for (const { features, right } of examples) {
      const error = Number(right) - squashed(scoreOf(weights, features));
      for (const feature of features) steps.set(feature, (steps.get(feature) ?? 0) + error);
    }
    for (const [feature, weight] of Object.entries(weights)) {
      const cost = costOf(feature, weight);
      weights[feature] = weight + (RATE * ((steps.get(feature) ?? 0) - cost)) / examples.length;
    }
  }
  const rounded = Object.entries(weights).map(
    ([feature, weight]) => [feature, Math.round(weight * 100) / 100] as const,
  );
  return Object.fromEntries(rounded.filter(([, weight]) => weight !== 0));
}

export interface Judged {
  readonly isUnread: boolean;
  readonly confidence: number;
  readonly right: boolean;
}

export function judge(weights: Weights, { features, right, isUnread }: Example): Judged {
  return { isUnread, confidence: Math.round(100 * squashed(scoreOf(weights, features))) / 100, right };
}

/** Every example judged by weights that were learnt without its story. */
export function judgeUnseen(examples: readonly Example[]): readonly Judged[] {
  const stories = [...new Set(examples.map(({ story }) => story))];
  return stories.flatMap((story) => {
    const weights = learn(examples.filter((example) => example.story !== story));
    return examples.filter((example) => example.story === story).map((example) => judge(weights, example));
  });
}
