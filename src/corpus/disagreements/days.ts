import { monthNames, weekdayNames } from '../../analysis/lexicon/attendance-dates.ts';
import { speechVerbs } from '../../analysis/lexicon/speech-verbs.ts';
import type { Published } from '../../articles/article.ts';
import { addDays, weekdayOf, type Day } from '../../common/day.ts';
import { daysFromNow } from '../lexicon/day-words.ts';
import type { Fact } from './facts.ts';

const MONTHS = monthNames.flat().join('|');
const TO = String.raw`(?:(?:st|nd|rd|th)?\s?(?:-|–|to|and)\s?(?<DAY>\d{1,2}))?(?:st|nd|rd|th)?`;
const DATE = new RegExp(
  String.raw`(?<![\w.,])(?:(?<day>\d{1,2})${TO.replace('DAY', 'until')}\s(?:of\s)?(?<month>${MONTHS})|(?<month2>${MONTHS})\.?\s{1,2}(?<day2>\d{1,2})${TO.replace('DAY', 'until2')})(?![\w%])`,
  'giu',
);
const WEEKDAY = new RegExp(
  String.raw`(?<!\w)(?<weekday>${weekdayNames.join('|')}|${[...daysFromNow.keys()].join('|')})(?![\w-])`,
  'gu',
);
const DIGIT = /\d/u;
const DAYS_OF_WEEK = 7;
const WORDS_BEFORE = 5;

function monthOf(word: string): number {
  return monthNames.findIndex((forms) => forms.some((form) => form.toLowerCase() === word.toLowerCase()));
}

/** Days by their date. */
export function datesIn(plain: string): readonly Fact[] {
  if (!DIGIT.test(plain)) return [];
  return [...plain.matchAll(DATE)].map((match) => {
    const { day, day2, month, month2, until, until2 } = match.groups ?? {};
    const first = Number(day ?? day2);
    const last = Math.max(first, Number(until ?? until2 ?? first));
    const number = monthOf(month ?? month2 ?? '') + 1;
    const values = Array.from({ length: Math.min(DAYS_OF_WEEK, last - first + 1) }, (_, more) => {
      return `${number}-${first + more}`;
    });
    const place = { start: match.index, end: match.index + match[0].length };
    return { kind: 'date', of: ['day'], values, isRounded: false, ...place };
  });
}

/** The last day of its name and the next one: which of them a text means, its verb tells, and that may be `is due`. */
function daysNamed(word: string, today: Day): readonly Day[] {
  const offset = daysFromNow.get(word);
  if (offset !== undefined) return [addDays(today, offset)];
  const behind = (weekdayOf(today) - weekdayNames.indexOf(word) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  return behind === 0 ? [today] : [addDays(today, -behind), addDays(today, DAYS_OF_WEEK - behind)];
}

/** `said on Monday`: the day of what is told, not of what it tells of. */
function isOfSpeech(before: string): boolean {
  return before
    .split(/\s+/u)
    .slice(-WORDS_BEFORE)
    .some((word) => speechVerbs.has(word.replace(/\P{L}/gu, '').toLowerCase()));
}

function weekdaysIn(plain: string, published: Published | null): readonly Fact[] {
  if (published === null || published.earliest !== published.latest) return [];
  return [...plain.matchAll(WEEKDAY)].flatMap((match): Fact[] => {
    if (isOfSpeech(plain.slice(0, match.index))) return [];
    const days = daysNamed(match.groups?.['weekday'] ?? '', published.earliest);
    const values = days.map((day) => `${Number(day.slice(5, 7))}-${Number(day.slice(8))}`);
    const place = { start: match.index, end: match.index + match[0].length };
    return [{ kind: 'date', of: ['weekday'], values, isRounded: false, ...place }];
  });
}

/** The days that a sentence gives: as dates, else by their names, counted from the day on which the article came out. */
export function daysIn(plain: string, published: Published | null): readonly Fact[] {
  const dates = datesIn(plain);
  return dates.length > 0 ? dates : weekdaysIn(plain, published);
}
