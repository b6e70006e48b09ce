import { findWith } from '../common/may-hold.ts';
import type { DateMention, Side, Turn } from './dates.ts';
import {
  aheadWords,
  behindWords,
  countWords,
  monthNames,
  seasonMonths,
  seasonNouns,
  yearPartMonths,
  weekdayNames,
} from './lexicon/attendance-dates.ts';

type Reading = Omit<DateMention, 'start' | 'end' | 'words'>;

interface Matcher {
  /** Needs a digit in the text. */
  readonly digits?: true;
  /** Stands nowhere without one of these. */
  readonly words: Iterable<string>;
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray) => Reading | null;
}

const MONTH = `(?:${monthNames.flat().join('|')})`;
const LONG_MONTH = `(?:${monthNames.map(([name]) => name).join('|')})`;
const WEEKDAY = `(?:${weekdayNames.join('|')})`;
const TURN = '(?:[Ll]ast|[Tt]his|[Nn]ext)';
const SEASON = `(?<season>${[...seasonMonths.keys()].join('|')})`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const TO = String.raw`(?:\s?(?:-|–|to|and)\s?(${DAY}))?`;

function indexIn(names: readonly (readonly string[])[], word: string | undefined): number {
  return names.findIndex((forms) => forms.some((form) => form === word));
}

function yearOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function turnOf(text: string | undefined): Turn | null {
  const word = text?.toLowerCase();
  return word === 'last' || word === 'this' || word === 'next' ? word : null;
}

const SIDE_OF_TURN: Readonly<Record<Turn, Side | null>> = { last: 'behind', this: null, next: 'ahead' };

function sideOf(turn: Turn | null): Side | null {
  return turn === null ? null : SIDE_OF_TURN[turn];
}

function readDay(
  day: string | undefined,
  until: string | undefined,
  month: string | undefined,
  year: string | undefined,
): Reading | null {
  const date = Number.parseInt(day ?? '', 10);
  const index = indexIn(monthNames, month);
  if (index < 0 || date < 1 || date > 31) return null;
  return {
    expression: {
      kind: 'day',
      month: index,
      day: date,
      until: Number.parseInt(until ?? day ?? '', 10),
      year: yearOf(year),
    },
    side: null,
  };
}

function readMonth({ groups }: RegExpMatchArray): Reading | null {
  const turn = turnOf(groups?.['turn']);
  const month = indexIn(monthNames, groups?.['month']);
  return { expression: { kind: 'month', month, year: yearOf(groups?.['year']), turn }, side: sideOf(turn) };
}

function readSeason({ groups }: RegExpMatchArray): Reading | null {
  const turn = turnOf(groups?.['turn']);
  const months = seasonMonths.get(groups?.['season'] ?? '') ?? [];
  return { expression: { kind: 'season', months, year: yearOf(groups?.['year']), turn }, side: sideOf(turn) };
}

function readYearPart({ groups }: RegExpMatchArray): Reading | null {
  const months = yearPartMonths.get(groups?.['season']?.toLowerCase() ?? '') ?? [];
  return { expression: { kind: 'season', months, year: null, turn: null }, side: null };
}

function readWeekday(match: RegExpMatchArray): Reading | null {
  const turn = turnOf(match.groups?.['turn']);
  const words = match[0].match(new RegExp(String.raw`\b${WEEKDAY}\b`, 'g')) ?? [];
  const weekdays = words.map((word) => weekdayNames.indexOf(word));
  return { expression: { kind: 'weekday', weekdays, turn }, side: sideOf(turn) };
}

const OFFSETS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  next: 1,
  coming: 1,
  yesterday: -1,
  today: 0,
  tomorrow: 1,
};

function sideOfOffset(offset: number): Side | null {
  if (offset === 0) return null;
  return offset > 0 ? 'ahead' : 'behind';
}

function readUnit({ groups }: RegExpMatchArray): Reading | null {
  const offset = OFFSETS[groups?.['turn']?.toLowerCase() ?? ''] ?? 0;
  const unit = groups?.['unit']?.toLowerCase();
  if (unit !== 'week' && unit !== 'month' && unit !== 'year') return null;
  const part = groups?.['part']?.toLowerCase();
  const within = part === 'earlier' ? 'behind' : part === 'later' ? 'ahead' : null;
  return { expression: { kind: 'unit', unit, offset }, side: within ?? sideOfOffset(offset) };
}

function readAgo({ groups }: RegExpMatchArray): Reading | null {
  const unit = groups?.['unit']?.toLowerCase();
  if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year') return null;
  const word = groups?.['count']?.toLowerCase() ?? '';
  const count = countWords.get(word) ?? Number.parseInt(word, 10);
  return { expression: { kind: 'ago', unit, count }, side: 'behind' };
}

function readAdverb(match: RegExpMatchArray): Reading | null {
  const offset = OFFSETS[match[0].toLowerCase()] ?? 0;
  return { expression: { kind: 'unit', unit: 'day', offset }, side: sideOfOffset(offset) };
}

const matchers: readonly Matcher[] = [
  {
    digits: true,
    words: monthNames.flat(),
    pattern: new RegExp(String.raw`\b(${DAY})${TO}\s(?:of\s)?(${MONTH})\b\.?(?:,?\s(\d{4}))?\b`, 'g'),
    read: ([, day, until, month, year]) => readDay(day, until, month, year),
  },
  {
    digits: true,
    words: monthNames.flat(),
    pattern: new RegExp(String.raw`\b(${MONTH})[.\s]?\s(${DAY})${TO}\b(?:,?\s(\d{4})\b)?`, 'g'),
    read: ([, month, day, until, year]) => readDay(day, until, month, year),
  },
  {
    digits: true,
    words: [''],
    pattern: /\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})\b/g,
    read: ({ groups }) =>
      readDay(groups?.['day'], undefined, monthNames[Number(groups?.['month']) - 1]?.[0], groups?.['year']),
  },
  {
    words: monthNames.map(([name = '']) => name),
    pattern: new RegExp(
      String.raw`\b(?:(?<turn>${TURN})\s)?(?:(?:early|mid|late)[\s-])?(?<month>${LONG_MONTH})\b(?:,?\s(?:of\s)?(?<year>\d{4})\b)?`,
      'g',
    ),
    read: readMonth,
  },
  {
    words: seasonMonths.keys(),
    pattern: new RegExp(
      String.raw`\b(?:(?<turn>${TURN})\s|(?:[Tt]he|[Tt]hat|[Ii]n)\s(?:(?:early|late)\s)?)${SEASON}\b(?:,?\s(?:of\s)?(?<year>\d{4})\b)?`,
      'g',
    ),
    read: readSeason,
  },
  {
    words: seasonMonths.keys(),
    pattern: new RegExp(String.raw`\b${SEASON}(?=\s(?:${seasonNouns.join('|')})\b)`, 'g'),
    read: readSeason,
  },
  {
    words: yearPartMonths.keys(),
    pattern: new RegExp(
      String.raw`\b(?<season>${[...yearPartMonths.keys()].join('|')})(?=\s(?:last|this|next|the\s(?:same|previous|past))\syear\b)`,
      'gi',
    ),
    read: readYearPart,
  },
  {
    digits: true,
    words: ['in'],
    pattern: /\b[Ii]n (?<year>(?:19|20)\d{2})\b/g,
    read: ({ groups }) => readYear(groups?.['year']),
  },
  {
    words: weekdayNames,
    pattern: new RegExp(
      String.raw`\b(?:(?<turn>${TURN})\s)?${WEEKDAY}\b(?:(?:,|\sand|\sto|\sor|-)\s?${WEEKDAY}\b)*`,
      'g',
    ),
    read: readWeekday,
  },
  {
    words: ['week', 'month', 'year'],
    pattern:
      /\b(?:(?<part>earlier|later)\s)?(?<turn>last|past|previous|this|next|coming)\s(?<unit>week|month|year)\b/gi,
    read: readUnit,
  },
  {
    words: ['ago'],
    pattern: new RegExp(
      String.raw`\b(?<count>${[...countWords.keys()].join('|')}|\d{1,2})\s(?<unit>day|week|month|year)s?\sago\b`,
      'gi',
    ),
    read: readAgo,
  },
  {
    words: ['yesterday', 'today', 'tomorrow'],
    pattern: /\b(?:yesterday|today|tomorrow)\b/gi,
    read: readAdverb,
  },
  {
    words: aheadWords,
    pattern: new RegExp(String.raw`\b(?:${aheadWords.join('|')})\b`, 'gi'),
    read: () => ({ expression: { kind: 'side' }, side: 'ahead' }),
  },
  {
    words: behindWords,
    pattern: new RegExp(String.raw`\b(?:${behindWords.join('|')})\b`, 'gi'),
    read: () => ({ expression: { kind: 'side' }, side: 'behind' }),
  },
];

/** What finds each way of writing a date, and what it then says; those with figures only where a text has any. */
export const dateFinders = matchers.map(({ digits = false, words, pattern, read }) => ({
  digits,
  find: findWith(words, pattern),
  read,
}));

function readYear(year: string | undefined): Reading | null {
  return year === undefined ? null : { expression: { kind: 'year', year: Number(year) }, side: null };
}
