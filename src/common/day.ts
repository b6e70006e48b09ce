import { onceBy } from './once-by.ts';
import { onceForText } from './once-for-text.ts';

/** A UTC calendar day as `YYYY-MM-DD`; days compare as strings. */
export type Day = string;

/** Both ends inclusive. */
export interface DayInterval {
  readonly earliest: Day;
  readonly latest: Day;
}

const DAY_FORM = /^\d{4}-\d{2}-\d{2}$/;
const MS_PER_DAY = 86_400_000;

/** True only for a day that the calendar has: `2026-02-30` is none. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !DAY_FORM.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && toDay(time) === value;
}

/** Milliseconds since the epoch at 00:00 UTC of the day. */
export const timeOf: (day: Day) => number = onceForText((day) => Date.parse(`${day}T00:00:00Z`));

export const toDay: (time: number) => Day = onceBy(
  (time) => time,
  (time) => new Date(time).toISOString().slice(0, 10),
);

export function addDays(day: Day, days: number): Day {
  return toDay(timeOf(day) + days * MS_PER_DAY);
}

/** Days from `a` to `b`: negative where `b` lies before `a`. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((timeOf(b) - timeOf(a)) / MS_PER_DAY);
}

/** 0 is Sunday, 6 Saturday, in UTC. */
export function weekdayOf(day: Day): number {
  return new Date(timeOf(day)).getUTCDay();
}

/** The same date `months` later (or earlier), held to the month's last day: 31 January and one month is 28 February. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(timeOf(day));
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const lastDate = new Date(Date.UTC(new Date(first).getUTCFullYear(), new Date(first).getUTCMonth() + 1, 0));
  return toDay(first + (Math.min(date.getUTCDate(), lastDate.getUTCDate()) - 1) * MS_PER_DAY);
}

export function intervalsOverlap(a: DayInterval, b: DayInterval): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** From the earliest day of any to the latest of any; null for none. */
export function hullOfDays(days: readonly DayInterval[]): DayInterval | null {
  const all = days.flatMap(({ earliest, latest }) => [earliest, latest]).toSorted();
  const [earliest, latest] = [all[0], all.at(-1)];
  return earliest === undefined || latest === undefined ? null : { earliest, latest };
}
