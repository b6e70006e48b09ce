import type { Point } from '../../corpus/story.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Filters } from '../../filters/filters.ts';
import { weighPoints } from '../../filters/points-left-out.ts';
import type { AttendanceRecord } from '../../record/record.ts';
import { leftOutOf } from './left-out.ts';
import type { Told } from './shape-grid.ts';

/** What the comparison is shaped from. */
export interface ShownGrid {
  /** With the answers marked that a choice of certainty leaves out. */
  readonly selection: Selection;
  readonly told: Told;
}

/** `left` is what the filters leave, `whole` all that there is. */
export function shownGrid(
  left: Selection,
  whole: Selection,
  record: AttendanceRecord,
  points: readonly Point[],
  filters: Filters,
): ShownGrid {
  const selection = { ...left, points: weighPoints(left.points, whole, points, filters.certainties) };
  const names = new Map(whole.sources.map(({ id, name }) => [id, name]));
  return { selection, told: { points, names, leftOut: leftOutOf(filters, selection, whole, record) } };
}
