import { attendanceLine, entryLine, spanLine } from '../catalogue/record.ts';
import type { Day } from '../common/day.ts';
import { longDaysInWords, monthInWords } from '../common/words.ts';
import { surnameOf } from './people.ts';
import type { Ministerial } from './record.ts';

/** `18 June 2026`; `14–15 May 2025` for a meeting of two days. */
export function daysInWords({
  startDate,
  endDate,
}: {
  readonly startDate: Day;
  readonly endDate: Day;
}): string {
  return longDaysInWords(startDate, endDate);
}

/** `February 2014 to 18 June 2026`; the days alone of one entry, nothing of none. */
export function spanInWords(entries: readonly Ministerial[]): string {
  const first = entries[0];
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return '';
  if (entries.length === 1) return daysInWords(first);
  return spanLine(monthInWords(first.startDate), longDaysInWords(last.endDate, last.endDate));
}

function standInOf({ usPrincipal, usRepresentative }: Ministerial): string | null {
  if (usRepresentative === null || usRepresentative.name === usPrincipal.name) return null;
  return surnameOf(usRepresentative.name);
}

/** `Doe away, Roe sat in`; `Doe likely in person`. */
export function attendanceInWords(entry: Ministerial): string {
  return attendanceLine({
    surname: surnameOf(entry.usPrincipal.name),
    attendance: entry.attendance,
    isLikely: entry.confidence === 'likely',
    isPartial: entry.partial !== null,
    standIn: standInOf(entry),
  });
}

/** One entry as a line to read or hear. */
export function entryInWords(entry: Ministerial): string {
  return entryLine(daysInWords(entry), entry.kind, entry.jointWith !== null, attendanceInWords(entry));
}
