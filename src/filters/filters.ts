import type { Naming, SpeakerGroup, Stance } from '../analysis/findings.ts';
import type { Day } from '../common/day.ts';
import type { Certainty } from '../corpus/certainty.ts';
import type { MinisterialKind } from '../record/record.ts';

/** What the filter bar holds: choices within one list add, filters narrow each other. Empty means no choice. */
export interface Filters {
  readonly text: string;
  /** Outlet ids. */
  readonly outlets: readonly string[];
  /** Source ids. */
  readonly sources: readonly string[];
  readonly groups: readonly SpeakerGroup[];
  readonly namings: readonly Naming[];
  readonly stances: readonly Stance[];
  readonly certainties: readonly Certainty[];
  /** Ids of entries of the record. */
  readonly meetings: readonly string[];
  readonly kinds: readonly MinisterialKind[];
  readonly from: Day | null;
  readonly to: Day | null;
}

export const noFilters: Filters = {
  text: '',
  outlets: [],
  sources: [],
  groups: [],
  namings: [],
  stances: [],
  certainties: [],
  meetings: [],
  kinds: [],
  from: null,
  to: null,
};

/** The filters that are lists of choices. */
export const facets = [
  'outlets',
  'sources',
  'groups',
  'stances',
  'certainties',
  'namings',
  'meetings',
  'kinds',
] as const;
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
