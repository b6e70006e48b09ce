import type { Judged } from './learn.ts';

const NEEDED = 0.4;

export interface Wanted {
  /** The part of the findings that may be high at the most. */
  readonly most: number;
  /** The part of the high ones that must be right at the least. */
  readonly least: number;
}

export interface Bound {
  readonly sure: number;
  readonly high: number;
  readonly right: number;
  readonly of: number;
}

function boundAt(judged: readonly Judged[], sure: number): Bound {
  const high = judged.filter(({ confidence }) => confidence >= sure);
  return { sure, high: high.length, right: high.filter(({ right }) => right).length, of: judged.length };
}

/** The bounds that a confidence can have. */
export function bounds(judged: readonly Judged[]): readonly Bound[] {
  return Array.from({ length: 50 }, (_, index) => boundAt(judged, (50 + index) / 100));
}

/**
 * The lowest bound above which enough are right and no more than `most` of them are high, for rules do better on the
 * texts that they were made on; else the strictest that leaves four
 * in ten; where too few are right at any, the one with the largest part right.
 */
export function chooseBound(judged: readonly Judged[], { most, least }: Wanted): Bound {
  const fair = bounds(judged).filter(({ high, of }) => high > 0.05 * of);
  const right = fair.filter((bound) => bound.right >= least * bound.high);
  const lowest = right.find(({ high, of }) => high <= most * of);
  const strictest = right.findLast(({ high, of }) => high >= NEEDED * of);
  const best = fair.toSorted((a, b) => b.right / b.high - a.right / a.high)[0];
  return lowest ?? strictest ?? best ?? boundAt(judged, 0.99);
}
