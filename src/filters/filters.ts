import type { Stance } from '../analysis/findings.ts';
import type { Day } from '../common/day.ts';

/** What the filter bar holds: choices within one list add, filters narrow each other. Empty means no choice. */
export interface Filters {
  readonly text: string;
  /** Outlet ids. */
  readonly outlets: readonly string[];
  /** Source ids. */
  readonly sources: readonly string[];
  readonly stances: readonly Stance[];
  readonly from: Day | null;
  readonly to: Day | null;
}

export const noFilters: Filters = { text: '', outlets: [], sources: [], stances: [], from: null, to: null };
