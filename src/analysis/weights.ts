/** Weights of named features, learnt by scripts/train-quotations.ts. */
export type Weights = Readonly<Record<string, number>>;

export function scoreOf(weights: Weights, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) {
    if (Object.hasOwn(weights, feature)) sum += weights[feature] ?? 0;
  }
  return sum;
}
