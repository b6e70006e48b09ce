import type { Day } from '../common/day.ts';
import { addMonths, daysBetween } from '../common/day.ts';
import type { AttendanceRecord, Ministerial } from '../record/record.ts';
import { anyOf } from './attendance-words.ts';
import { countWords, relativeWords } from './lexicon/attendance-dates.ts';

const RELATIVE = new RegExp(
  String.raw`\b(?<count>${anyOf([...countWords.keys()])}|\d{1,2})\s(?<unit>week|month|year)s?\s(?<turn>${anyOf(relativeWords)})(?!\w)`,
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
  const count = countWords.get(word) ?? Number.parseInt(word, 10);
  const months = Math.round(count * (MONTHS[groups['unit']?.toLowerCase() ?? ''] ?? 1));
  return /^(?:later|after)/iu.test(groups['turn'] ?? '') ? months : -months;
}

/** The ministerial of the same kind that lies so many months off another. */
export function ministerialOff(
  from: Ministerial,
  months: number,
  { ministerials }: AttendanceRecord,
): Ministerial | null {
  const day: Day = addMonths(from.startDate, months);
  const near = ministerials.filter(
    (each) =>
      each !== from && each.kind === from.kind && Math.abs(daysBetween(each.startDate, day)) <= NEAR_DAYS,
  );
  return (
    near.toSorted(
      (a, b) => Math.abs(daysBetween(a.startDate, day)) - Math.abs(daysBetween(b.startDate, day)),
    )[0] ?? null
  );
}
