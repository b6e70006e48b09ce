/** Weights of named features, learnt from marked articles. */
export type Weights = Readonly<Record<string, number>>;

/** The same, looked up faster. */
export type WeightTable = ReadonlyMap<string, number>;

export function tableOf(weights: Weights): WeightTable {
  return new Map(Object.entries(weights));
}

export function scoreOf(weights: Weights, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) {
    if (Object.hasOwn(weights, feature)) sum += weights[feature] ?? 0;
  }
  return sum;
}

export function scoreIn(table: WeightTable, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += table.get(feature) ?? 0;
  return sum;
}
