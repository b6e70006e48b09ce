/** One thing that may stand for another, and how well. */
export interface Pair {
  readonly left: number;
  readonly right: number;
  readonly fit: number;
}

/** One to one, as many pairs as there can be; among rivals the better fit is tried first. */
export function pairOneToOne(pairs: readonly Pair[]): ReadonlyMap<number, number> {
  const best = pairs.toSorted((a, b) => b.fit - a.fit || a.left - b.left || a.right - b.right);
  const leftOf = new Map<number, number>();
  const place = (left: number, tried: Set<number>): boolean => {
    for (const { right } of best.filter((pair) => pair.left === left)) {
      if (tried.has(right)) continue;
      tried.add(right);
      const holder = leftOf.get(right);
      if (holder === undefined || place(holder, tried)) {
        leftOf.set(right, left);
        return true;
      }
    }
    return false;
  };
  for (const left of new Set(best.map((pair) => pair.left))) place(left, new Set());
  return new Map([...leftOf].map(([right, left]) => [left, right]));
}
