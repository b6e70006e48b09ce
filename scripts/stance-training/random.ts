/** Numbers that look like chance and are the same every time (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Around 0, two in three nearer than 1. */
export function bellFrom(chance: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

export function shuffled<T>(all: readonly T[], chance: () => number): T[] {
  const keyed = all.map((one) => [chance(), one] as const);
  return keyed.toSorted(([a], [b]) => a - b).map(([, one]) => one);
}
