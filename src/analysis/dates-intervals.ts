import type { Day, DayInterval } from '../common/day.ts';
import { addDays } from '../common/day.ts';

/** An end that no clue bounds. */
export const NO_START: Day = '0001-01-01';
export const NO_END: Day = '9999-12-31';
export const ALL_TIME: DayInterval = { earliest: NO_START, latest: NO_END };

export function isBounded({ earliest, latest }: DayInterval): boolean {
  return earliest !== NO_START && latest !== NO_END;
}

export function intersect(a: DayInterval, b: DayInterval): DayInterval | null {
  const earliest = a.earliest > b.earliest ? a.earliest : b.earliest;
  const latest = a.latest < b.latest ? a.latest : b.latest;
  return earliest <= latest ? { earliest, latest } : null;
}

/** Whether a day lies between them; `next` begins no earlier than `last`. */
function isApart(last: DayInterval, next: DayInterval): boolean {
  return next.earliest > last.latest && addDays(last.latest, 1) < next.earliest;
}

/** In order, with what overlaps or touches made one. */
export function union(intervals: readonly DayInterval[]): DayInterval[] {
  const merged: DayInterval[] = [];
  for (const each of [...intervals].toSorted((a, b) => (a.earliest < b.earliest ? -1 : 1))) {
    const last = merged.at(-1);
    if (last === undefined || isApart(last, each)) merged.push(each);
    else if (each.latest > last.latest) merged[merged.length - 1] = { ...last, latest: each.latest };
  }
  return merged;
}

/** The days that lie in one of `a` and in one of `b`. */
export function intersectAll(a: readonly DayInterval[], b: readonly DayInterval[]): DayInterval[] {
  return union(a.flatMap((left) => b.flatMap((right) => intersect(left, right) ?? [])));
}
