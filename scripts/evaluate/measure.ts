import { wilson } from '../../src/common/wilson.ts';
import { intervalOf, type Interval } from './bootstrap.ts';

export type Rate = 'precision' | 'recall' | 'f1';

/** One line of the table: `right` of `n`; shares from 0 to 1. */
export interface Figure {
  readonly kind: string;
  readonly n: number;
  readonly right: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** 95 %, each of its own rate: Wilson of a share, the bootstrap by article or story of F1. */
  readonly intervals: Readonly<Record<Rate, Interval | null>>;
  /** What the precision is made of; null where finds are not judged. */
  readonly finds: { readonly right: number; readonly judged: number } | null;
}

/** What one article or story adds: `told` of the `wanted` labels were found, `right` of the `judged` finds are right. */
export interface Tally {
  readonly told: number;
  readonly wanted: number;
  readonly right: number;
  readonly judged: number;
}

export const noIntervals = { precision: null, recall: null, f1: null } as const;

const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole);

export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (field: keyof Tally) => tallies.reduce((total, tally) => total + tally[field], 0);
  return { told: sum('told'), wanted: sum('wanted'), right: sum('right'), judged: sum('judged') };
}

/** Null where there is neither anything to find nor any find. */
export function f1Of({ told, wanted, right, judged }: Tally): number | null {
  if (wanted + judged === 0) return null;
  const precision = ratio(right, judged) ?? 0;
  const recall = ratio(told, wanted) ?? 0;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Precision, recall and F1 over articles or stories, one tally each. */
export function measured(kind: string, tallies: readonly Tally[]): Figure {
  const sum = sumOf(tallies);
  return {
    kind,
    n: sum.wanted,
    right: sum.told,
    precision: ratio(sum.right, sum.judged),
    recall: ratio(sum.told, sum.wanted),
    f1: f1Of(sum),
    intervals: {
      precision: wilson(sum.right, sum.judged),
      recall: wilson(sum.told, sum.wanted),
      f1: intervalOf(tallies, (sample) => f1Of(sumOf(sample))),
    },
    finds: { right: sum.right, judged: sum.judged },
  };
}

/** The share of checks that are right, over articles or stories: it stands as the precision. */
export function shared(kind: string, units: readonly (readonly boolean[])[]): Figure {
  const checks = units.flat();
  const right = checks.filter(Boolean).length;
  return {
    ...counted(kind, checks.length, right),
    precision: ratio(right, checks.length),
    intervals: { ...noIntervals, precision: wilson(right, checks.length) },
    finds: { right, judged: checks.length },
  };
}

/** A bare count. */
export function counted(kind: string, n: number, right: number): Figure {
  return { kind, n, right, precision: null, recall: null, f1: null, intervals: noIntervals, finds: null };
}
