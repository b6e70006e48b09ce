import type { DayInterval } from '../common/day.ts';
import { sameSurname } from './people.ts';
import type { AttendanceRecord, Ministerial } from './record.ts';

/** What an article says of one minister at one ministerial, as far as the record can speak to it. */
export interface CheckableReport {
  /** Id in the record; null where the text fits no entry. */
  readonly ministerial: string | null;
  readonly status:
    'expected-to-attend' | 'expected-absent' | 'attended' | 'attended-remotely' | 'absent' | 'left-early';
  readonly standIn: { readonly name: string } | null;
}

export const verdicts = [
  'agrees',
  'contradicts',
  'borne-out',
  'not-borne-out',
  'still-ahead',
  'beyond-the-record',
] as const;
export type Verdict = (typeof verdicts)[number];

export type StandInVerdict = 'agrees' | 'contradicts' | 'beyond-the-record';

export interface Check {
  readonly verdict: Verdict;
  /** Null where the report names no stand-in. */
  readonly standIn: StandInVerdict | null;
  /** The entry that decided. */
  readonly entry: Ministerial | null;
}

type Truth = 'true' | 'false' | 'open';

function truthOf(holds: boolean): Truth {
  return holds ? 'true' : 'false';
}

function truthOfLeavingEarly({ attendance, partial }: Ministerial): Truth {
  if (attendance === 'absent') return 'false';
  return partial === null ? 'open' : 'true';
}

/** “Attended” holds for a meeting by video too: the record's own word is the finer one. */
function truthOfStatus(status: CheckableReport['status'], entry: Ministerial): Truth {
  if (entry.attendance === 'unknown') return 'open';
  switch (status) {
    case 'expected-absent':
    case 'absent':
      return truthOf(entry.attendance === 'absent');
    case 'expected-to-attend':
    case 'attended':
      return truthOf(entry.attendance !== 'absent');
    case 'attended-remotely':
      return truthOf(entry.attendance === 'attended-remotely');
    case 'left-early':
      return truthOfLeavingEarly(entry);
  }
}

function isExpectation(status: CheckableReport['status']): boolean {
  return status === 'expected-to-attend' || status === 'expected-absent';
}

/** An entry without a known attendance that nothing known follows: planned, as far as the record goes. */
function isAhead(entry: Ministerial, record: AttendanceRecord): boolean {
  return (
    entry.attendance === 'unknown' &&
    record.ministerials.every((other) => other.attendance === 'unknown' || other.startDate < entry.startDate)
  );
}

/** The record ends before the article came out, so what the article expects lies beyond its end. */
function speaksOfLater(published: DayInterval | null, record: AttendanceRecord): boolean {
  const last = record.ministerials.at(-1);
  return published !== null && last !== undefined && published.earliest > last.endDate;
}

const FACT_VERDICTS = { true: 'agrees', false: 'contradicts', open: 'beyond-the-record' } as const;
const HOPE_VERDICTS = { true: 'borne-out', false: 'not-borne-out', open: 'beyond-the-record' } as const;

function standInVerdict(
  standIn: CheckableReport['standIn'],
  entry: Ministerial | null,
): StandInVerdict | null {
  if (standIn === null) return null;
  if (entry === null || entry.usRepresentative === null) return 'beyond-the-record';
  return sameSurname(standIn.name, entry.usRepresentative.name) ? 'agrees' : 'contradicts';
}

function verdictOf(
  status: CheckableReport['status'],
  entry: Ministerial | null,
  record: AttendanceRecord,
  published: DayInterval | null,
): Verdict {
  if (!isExpectation(status))
    return entry === null ? 'beyond-the-record' : FACT_VERDICTS[truthOfStatus(status, entry)];
  if (entry === null) return speaksOfLater(published, record) ? 'still-ahead' : 'beyond-the-record';
  return isAhead(entry, record) ? 'still-ahead' : HOPE_VERDICTS[truthOfStatus(status, entry)];
}

/**
 * A report against the record. What is still ahead is measured from the record's last entry, not from today;
 * `published` (the article's days) tells it for an expectation that fits no entry.
 */
export function checkReport(
  report: CheckableReport,
  record: AttendanceRecord,
  published: DayInterval | null = null,
): Check {
  const entry = record.ministerials.find(({ id }) => id === report.ministerial) ?? null;
  return {
    verdict: verdictOf(report.status, entry, record, published),
    standIn: standInVerdict(report.standIn, entry),
    entry,
  };
}
