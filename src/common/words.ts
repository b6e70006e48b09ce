import type { Day, DayInterval } from './day.ts';
import { addDays, addMonths, timeOf } from './day.ts';
import { onceBy } from './once-by.ts';

const LOCALE = 'en-GB';

/** Made at its first use, or ahead of it by `formatters`: the tables that it loads cost a phone tens of milliseconds. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function daysBy(month: 'short' | 'long'): () => Intl.DateTimeFormat {
  return lazily(
    () => new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }),
  );
}

const integers = lazily(() => new Intl.NumberFormat(LOCALE));
const plurals = lazily(() => new Intl.PluralRules(LOCALE));
const lists = lazily(() => new Intl.ListFormat(LOCALE, { type: 'conjunction' }));
const shortDays = daysBy('short');
const longDays = daysBy('long');
const months = lazily(
  () => new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

/** Each makes one formatter ready: a page that waits for its data calls them one by one, so that none holds up its drawing. */
export const formatters: readonly (() => unknown)[] = [
  () => integers().format(1000),
  () => plurals().select(1),
  () => lists().format(['a', 'b']),
  () => shortDays().format(0),
  () => shortDays().formatRange(0, 1e9),
  () => months().format(0),
  () => longDays().formatRange(0, 1e9),
];

/** `source` for one, `sources` for any other number. */
export function nounFor(n: number, singular: string, plural = `${singular}s`): string {
  return plurals().select(n) === 'one' ? singular : plural;
}

/** `1 source`, `0 sources`, `1,204 sources`. */
export function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${inDigits(n)} ${nounFor(n, singular, plural)}`;
}

/** `1,204`. */
export function inDigits(n: number): string {
  return integers().format(n);
}

/** `A`, `A and B`, `A, B and C`. */
export function listOf(items: readonly string[]): string {
  return lists().format(items);
}

/** `“A”`, `“A” and “B”`. */
export function quotedListOf(items: readonly string[]): string {
  return listOf(items.map((item) => `“${item}”`));
}

const SMALL = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Words up to nine, digits from ten: for running text, where a sentence may need `none`. */
export function inWords(n: number): string {
  return SMALL[n] ?? inDigits(n);
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A range as Intl writes it, but for its thin spaces, which the page's fonts do not hold: none between two numbers, plain ones between words. */
function between(format: Intl.DateTimeFormat, earliest: Day, latest: Day): string {
  const range = format.formatRange(timeOf(earliest), timeOf(latest)).replaceAll('\u2009', ' ');
  return range.replace(/^(\d+) – (?=\d)/u, '$1–');
}

/** `12 Feb 2026`. */
export function dayInWords(day: Day): string {
  return shortDays().format(timeOf(day));
}

/** `12 February 2026`, `26–27 February 2014`, `30 November – 1 December 2021`. */
export function longDaysInWords(earliest: Day, latest: Day): string {
  return between(longDays(), earliest, latest);
}

/** `February 2026`. */
export function monthInWords(day: Day): string {
  return months().format(timeOf(day));
}

/** `12 Feb 2026`, `29–31 Jan 2026`, `January 2026` for a whole month, `4 Dec 2025 – 11 Feb 2026`. */
export const intervalInWords: (days: DayInterval) => string = onceBy(
  ({ earliest, latest }) => `${earliest} ${latest}`,
  ({ earliest, latest }) => {
    const isMonth = earliest.endsWith('-01') && addDays(addMonths(earliest, 1), -1) === latest;
    return isMonth ? monthInWords(earliest) : between(shortDays(), earliest, latest);
  },
);
