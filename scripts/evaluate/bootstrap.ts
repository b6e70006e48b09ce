export type Interval = readonly [number, number];

const SAMPLES = 1000;
const SEED = 20_260_218;

/** Numbers from 0 to 1 that look drawn by chance and are the same in every run. */
function drawer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Where 95 in 100 samples of the units put the statistic; null for a single unit, where no sample has it, and where all
 * agree: drawing again from what is right throughout tells nothing of the next text.
 */
export function intervalOf<T>(
  units: readonly T[],
  statistic: (sample: readonly T[]) => number | null,
): Interval | null {
  if (units.length < 2) return null;
  const draw = drawer(SEED);
  const values = Array.from({ length: SAMPLES }, () =>
    statistic(units.map(() => units[Math.floor(draw() * units.length)]).filter((unit) => unit !== undefined)),
  ).filter((value) => value !== null);
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[Math.floor(sorted.length * 0.025)];
  const high = sorted[Math.ceil(sorted.length * 0.975) - 1];
  return low === undefined || high === undefined || low === high ? null : [low, high];
}
