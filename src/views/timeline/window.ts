import {
  addDays,
  addMonths,
  daysBetween,
  timeOf,
  toDay,
  type Day,
  type DayInterval,
} from '../../common/day.ts';
import type { AttendanceRecord } from '../../record/record.ts';
import type { TimeRange } from './geometry.ts';

const DAY = 86_400_000;
const DAYS_PER_MONTH = 30.4375;
const LEAST_DAYS = 28;
const LEAST_MONTHS = 2;

export function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01`;
}

export function lastOfMonth(day: Day): Day {
  return addDays(addMonths(firstOfMonth(day), 1), -1);
}

/** The record's first month to its last, whole months; null where it has no entry. */
export function wholeRecord({ ministerials }: AttendanceRecord): DayInterval | null {
  const first = ministerials[0];
  const last = ministerials.at(-1);
  if (first === undefined || last === undefined) return null;
  return { earliest: firstOfMonth(first.startDate), latest: lastOfMonth(last.endDate) };
}

export function rangeOfDays({ earliest, latest }: DayInterval): TimeRange {
  return { from: timeOf(earliest), to: timeOf(latest) + DAY - 1 };
}

export function daysOfRange({ from, to }: TimeRange): DayInterval {
  return { earliest: toDay(from), latest: toDay(to) };
}

/** A window held to the record; null where it shows none of it, or hardly a day. */
export function heldWithin(window: DayInterval, whole: DayInterval): DayInterval | null {
  const earliest = window.earliest > whole.earliest ? window.earliest : whole.earliest;
  const latest = window.latest < whole.latest ? window.latest : whole.latest;
  return daysBetween(earliest, latest) < LEAST_DAYS ? null : { earliest, latest };
}

/** As long as before and within the record, `day` in its middle as far as that goes. */
export function windowAround(day: Day, window: DayInterval, whole: DayInterval): DayInterval {
  const length = Math.min(
    daysBetween(window.earliest, window.latest),
    daysBetween(whole.earliest, whole.latest),
  );
  const wish = addDays(day, -Math.round(length / 2));
  const lastStart = addDays(whole.latest, -length);
  const held = wish > lastStart ? lastStart : wish;
  const earliest = held < whole.earliest ? whole.earliest : held;
  return { earliest, latest: addDays(earliest, length) };
}

export const grips = ['earliest', 'latest', 'whole'] as const;
/** What a pointer holds: one end of the window, or all of it. */
export type Grip = (typeof grips)[number];

function clampDay(day: Day, earliest: Day, latest: Day): Day {
  if (day < earliest) return earliest;
  return day > latest ? latest : day;
}

/** The window after a drag: ends fall on whole months, never nearer to each other than two. */
export function draggedWindow(
  grip: Grip,
  window: DayInterval,
  days: number,
  whole: DayInterval,
): DayInterval {
  switch (grip) {
    case 'earliest': {
      const limit = addMonths(firstOfMonth(window.latest), 1 - LEAST_MONTHS);
      const wish = firstOfMonth(addDays(window.earliest, Math.round(days + DAYS_PER_MONTH / 2)));
      return { earliest: clampDay(wish, whole.earliest, limit), latest: window.latest };
    }
    case 'latest': {
      const limit = lastOfMonth(addMonths(firstOfMonth(window.earliest), LEAST_MONTHS - 1));
      const wish = lastOfMonth(addDays(window.latest, Math.round(days - DAYS_PER_MONTH / 2)));
      return { earliest: window.earliest, latest: clampDay(wish, limit, whole.latest) };
    }
    case 'whole': {
      const middle = addDays(window.earliest, Math.round(daysBetween(window.earliest, window.latest) / 2));
      return windowAround(addDays(middle, Math.round(days)), window, whole);
    }
  }
}
