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

/** The filters that are lists of choices. */
export const facets = ['outlets', 'sources', 'stances'] as const;
export type Facet = (typeof facets)[number];

export function isFiltered(filters: Filters): boolean {
  return (
    filters.text.trim() !== '' ||
    facets.some((facet) => filters[facet].length > 0) ||
    filters.from !== null ||
    filters.to !== null
  );
}

/** `option` in, where it was out; out, where it was in. */
export function toggle<T>(choice: readonly T[], option: T): readonly T[] {
  return choice.includes(option) ? choice.filter((other) => other !== option) : [...choice, option];
}
