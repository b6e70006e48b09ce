import type { Day, DayInterval } from './day.ts';
import { addDays, addMonths } from './day.ts';

// By hand, not by Intl: its first use loads tables that keep a phone from drawing for a tenth of a second.
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

const whole = (month: string): string => month;
const short = (month: string): string => (month === 'September' ? 'Sept' : month.slice(0, 3));

function grouped(n: number): string {
  return String(n).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** `source` for one, `sources` for any other number. */
export function nounFor(n: number, singular: string, plural = `${singular}s`): string {
  return n === 1 ? singular : plural;
}

/** `1 source`, `0 sources`, `1,204 sources`. */
export function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${grouped(n)} ${nounFor(n, singular, plural)}`;
}

/** `A`, `A and B`, `A, B and C`. */
export function listOf(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

const SMALL = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Words up to nine, digits from ten: for running text, where a sentence may need `none`. */
export function inWords(n: number): string {
  return SMALL[n] ?? grouped(n);
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function monthOf(day: Day): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
}

function read(day: Day, named: (month: string) => string) {
  return { date: String(Number(day.slice(8))), month: named(monthOf(day)), year: day.slice(0, 4) };
}

function between(earliest: Day, latest: Day, named: (month: string) => string): string {
  const from = read(earliest, named);
  const to = read(latest, named);
  const last = `${to.date} ${to.month} ${to.year}`;
  if (from.year !== to.year) return `${from.date} ${from.month} ${from.year} – ${last}`;
  if (from.month !== to.month) return `${from.date} ${from.month} – ${last}`;
  return from.date === to.date ? last : `${from.date}–${last}`;
}

/** `12 Feb 2026`. */
export function dayInWords(day: Day): string {
  return between(day, day, short);
}

/** `12 February 2026`, `26–27 February 2014`, `30 November – 1 December 2021`. */
export function longDaysInWords(earliest: Day, latest: Day): string {
  return between(earliest, latest, whole);
}

/** `February 2026`. */
export function monthInWords(day: Day): string {
  return `${monthOf(day)} ${day.slice(0, 4)}`;
}

/** `12 Feb 2026`, `29–31 Jan 2026`, `January 2026` for a whole month, `4 Dec 2025 – 11 Feb 2026`. */
export function intervalInWords({ earliest, latest }: DayInterval): string {
  const isMonth = earliest.endsWith('-01') && addDays(addMonths(earliest, 1), -1) === latest;
  return isMonth ? monthInWords(earliest) : between(earliest, latest, short);
}
