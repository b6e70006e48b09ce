import type { Day } from '../common/day.ts';
import { addMonths, daysBetween } from '../common/day.ts';
import type { AttendanceRecord, Ministerial, MinisterialKind } from '../record/record.ts';
import { anyOf } from './attendance-words.ts';
import type { DateMention } from './dates.ts';
import { countWords, relativeWords } from './lexicon/attendance-dates.ts';

const RELATIVE = new RegExp(
  String.raw`\b(?<count>${anyOf(['the', ...countWords.keys()])}|\d{1,2})\s(?<unit>week|month|year)s?\s(?<turn>${anyOf(relativeWords)})(?!\w)`,
  'iu',
);
/** A meeting counted so lies within these days of where the count leads. */
const NEAR_DAYS = 46;
const MONTHS: Readonly<Record<string, number>> = { week: 0.25, month: 1, year: 12 };

/** How many months off, by the words: “three months earlier” is -3. Null where no such words stand. */
export function monthsOff(words: string): number | null {
  const groups = RELATIVE.exec(words)?.groups;
  if (groups === undefined) return null;
  const word = groups['count']?.toLowerCase() ?? '';
  const count = word === 'the' ? 1 : (countWords.get(word) ?? Number.parseInt(word, 10));
  const months = Math.round(count * (MONTHS[groups['unit']?.toLowerCase() ?? ''] ?? 1));
  return /^(?:later|after)/iu.test(groups['turn'] ?? '') ? months : -months;
}

function inMonths({ startDate }: Ministerial, dates: readonly DateMention[]): boolean {
  const month = Number(startDate.slice(5, 7)) - 1;
  return dates.every(({ expression }) => {
    if (expression.kind === 'month' || expression.kind === 'day') return expression.month === month;
    return expression.kind !== 'season' || expression.months.includes(month);
  });
}

/** The ministerial of a kind that lies so many months off another; a year off may be any of that year. */
export function ministerialOff(
  from: Ministerial,
  months: number,
  kind: MinisterialKind,
  dates: readonly DateMention[],
  { ministerials }: AttendanceRecord,
): Ministerial | null {
  const day: Day = addMonths(from.startDate, months);
  const year = day.slice(0, 4);
  const off = (each: Ministerial): number => Math.abs(daysBetween(each.startDate, day));
  const own = ministerials.filter((each) => each !== from && each.kind === kind && inMonths(each, dates));
  const near = own.filter((each) => off(each) <= NEAR_DAYS);
  const sameYear = months % 12 === 0 ? own.filter(({ startDate }) => startDate.startsWith(year)) : [];
  const found = near.length > 0 ? near : sameYear.length === 1 || dates.length > 0 ? sameYear : [];
  return found.toSorted((a, b) => off(a) - off(b))[0] ?? null;
}
