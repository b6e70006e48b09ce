import type { Day, DayInterval } from './day.ts';
import { addDays, addMonths, timeOf } from './day.ts';

const integers = new Intl.NumberFormat('en-GB');
const plurals = new Intl.PluralRules('en-GB');
const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const wholeDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const wholeMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `source` for one, `sources` for any other number. */
export function nounFor(n: number, singular: string, plural = `${singular}s`): string {
  return plurals.select(n) === 'one' ? singular : plural;
}

/** `1 source`, `0 sources`, `1,204 sources`. */
export function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${integers.format(n)} ${nounFor(n, singular, plural)}`;
}

/** `A`, `A and B`, `A, B and C`. */
export function listOf(items: readonly string[]): string {
  return lists.format(items);
}

const SMALL = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Words up to nine, digits from ten: for running text, where a sentence may need `none`. */
export function inWords(n: number): string {
  return SMALL[n] ?? integers.format(n);
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `12 Feb 2026`. */
export function dayInWords(day: Day): string {
  return wholeDay.format(timeOf(day));
}

/** `February 2026`. */
export function monthInWords(day: Day): string {
  return wholeMonth.format(timeOf(day));
}

/** `12 Feb 2026`, `29–31 Jan 2026`, `January 2026` for a whole month, `4 Dec 2025 – 11 Feb 2026`. */
export function intervalInWords({ earliest, latest }: DayInterval): string {
  if (earliest === latest) return dayInWords(earliest);
  if (earliest.endsWith('-01') && addDays(addMonths(earliest, 1), -1) === latest) {
    return wholeMonth.format(timeOf(earliest));
  }
  return wholeDay.formatRange(timeOf(earliest), timeOf(latest));
}
