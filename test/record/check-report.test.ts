import { describe, expect, it } from 'vitest';
import { checkReport, type CheckableReport } from '../../src/record/check-report.ts';
import type { Attendance } from '../../src/record/record.ts';
import { entryOf, recordOf } from './sample.ts';

const stoodIn = { name: 'Rolf P. Vance', office: 'Ambassador to NATO' };
const partial = { what: 'left at noon', rests: 'one report' };

const record = recordOf([
  entryOf({ id: 'came', startDate: '2020-01-10' }),
  entryOf({ id: 'left', startDate: '2020-02-10', partial }),
  entryOf({ id: 'video', startDate: '2020-03-10', attendance: 'attended-remotely' }),
  entryOf({ id: 'away', startDate: '2020-04-10', attendance: 'absent', usRepresentative: stoodIn }),
  entryOf({ id: 'unseen', startDate: '2020-05-10', attendance: 'unknown', usRepresentative: null }),
  entryOf({ id: 'last', startDate: '2020-06-10' }),
]);

type Row = readonly [CheckableReport['status'], string | null, ReturnType<typeof checkReport>['verdict']];

const rows: readonly Row[] = [
  ['attended', 'came', 'agrees'],
  ['attended', 'left', 'agrees'],
  ['attended', 'video', 'agrees'],
  ['attended', 'away', 'contradicts'],
  ['attended', 'unseen', 'beyond-the-record'],
  ['attended-remotely', 'video', 'agrees'],
  ['attended-remotely', 'came', 'contradicts'],
  ['attended-remotely', 'away', 'contradicts'],
  ['absent', 'away', 'agrees'],
  ['absent', 'came', 'contradicts'],
  ['absent', 'video', 'contradicts'],
  ['absent', null, 'beyond-the-record'],
  ['absent', 'no-such-entry', 'beyond-the-record'],
  ['left-early', 'left', 'agrees'],
  ['left-early', 'came', 'beyond-the-record'],
  ['left-early', 'away', 'contradicts'],
  ['expected-absent', 'away', 'borne-out'],
  ['expected-absent', 'came', 'not-borne-out'],
  ['expected-to-attend', 'came', 'borne-out'],
  ['expected-to-attend', 'video', 'borne-out'],
  ['expected-to-attend', 'away', 'not-borne-out'],
  ['expected-to-attend', 'unseen', 'beyond-the-record'],
  ['expected-absent', null, 'beyond-the-record'],
];

describe('checkReport', () => {
  it.each(rows)('%s at %s: %s', (status, ministerial, verdict) => {
    expect(checkReport({ ministerial, status, standIn: null }, record).verdict).toBe(verdict);
  });

  it('calls an expectation still ahead only past the last entry with a known attendance', () => {
    const planned = entryOf({ id: 'planned', startDate: '2020-10-10', attendance: 'unknown' });
    const longer = recordOf([...record.ministerials, planned]);
    const report = { status: 'expected-to-attend', standIn: null } as const;
    expect(checkReport({ ...report, ministerial: 'planned' }, longer).verdict).toBe('still-ahead');
    expect(checkReport({ ...report, ministerial: 'unseen' }, longer).verdict).toBe('beyond-the-record');
  });

  it('calls an expectation without an entry still ahead where the article came after the record’s end', () => {
    const report = { status: 'expected-absent', ministerial: null, standIn: null } as const;
    const after = { earliest: '2020-06-11', latest: '2020-06-30' };
    const during = { earliest: '2020-06-01', latest: '2020-06-30' };
    expect(checkReport(report, record, after).verdict).toBe('still-ahead');
    expect(checkReport(report, record, during).verdict).toBe('beyond-the-record');
    expect(checkReport({ ...report, status: 'absent' }, record, after).verdict).toBe('beyond-the-record');
  });

  it.each([
    ['Rolf Vance', 'away', 'agrees'],
    ['Vance', 'away', 'agrees'],
    ['Mona Tiel', 'away', 'contradicts'],
    ['Rolf Vance', 'came', 'contradicts'],
    ['Rolf Vance', 'unseen', 'beyond-the-record'],
    ['Rolf Vance', null, 'beyond-the-record'],
  ])('checks the stand-in %s at %s: %s', (name, ministerial, standIn) => {
    expect(checkReport({ ministerial, status: 'absent', standIn: { name } }, record).standIn).toBe(standIn);
  });

  it('turns with the record: the same report, the attendance changed', () => {
    const verdicts = (attendance: Attendance) =>
      checkReport(
        { ministerial: 'e', status: 'absent', standIn: null },
        recordOf([entryOf({ id: 'e', attendance })]),
      ).verdict;
    expect((['attended', 'absent', 'unknown'] as const).map(verdicts)).toEqual([
      'contradicts',
      'agrees',
      'beyond-the-record',
    ]);
  });
});
