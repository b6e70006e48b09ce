import { describe, expect, it } from 'vitest';
import { entrySheet, fractionSheet } from '../../../src/views/timeline/entry-sheet.ts';
import { entryOf, recordOf } from '../../record/sample.ts';

const about = {
  title: 'Attendance',
  filters: 'all',
  data: 'to 2026',
  exported: '2026-07-01',
  address: 'https://readout.example/',
};

const entries = [
  entryOf({ id: 'a', startDate: '2020-02-10', attendance: 'attended' }),
  entryOf({ id: 'b', startDate: '2020-06-10', attendance: 'attended', confidence: 'likely' }),
  entryOf({
    id: 'c',
    startDate: '2020-10-10',
    attendance: 'attended',
    partial: { what: 'left at noon', rests: 'one report' },
  }),
  entryOf({ id: 'd', startDate: '2020-12-10', attendance: 'attended-remotely', confidence: 'likely' }),
];

describe('entrySheet', () => {
  it('has a cell for each column, the latest entry first', () => {
    const { columns, rows } = entrySheet(about, entries, { earliest: '2020-10-01', latest: '2020-10-31' });
    expect(columns.map(({ key }) => key)).toEqual([
      ...['from', 'to', 'attendance', 'kind', 'minister', 'standIn', 'detail', 'place', 'shown'],
    ]);
    expect(rows.map((row) => row.length)).toEqual(entries.map(() => columns.length));
    expect(rows.map(([from, , attendance, , minister]) => [from, attendance, minister])).toEqual([
      ['2020-12-10', 'likely by video', 'Ada Quill'],
      ['2020-10-10', 'in person, in part', 'Ada Quill'],
      ['2020-06-10', 'likely in person', 'Ada Quill'],
      ['2020-02-10', 'in person', 'Ada Quill'],
    ]);
    expect(rows.map((row) => row.at(-1))).toEqual(['no', 'yes', 'no', 'no']);
  });
});

describe('fractionSheet', () => {
  it('holds all that the tables count, the likely and those in part too', () => {
    const { columns, rows } = fractionSheet(about, entries, recordOf(entries), null);
    expect(columns.slice(2).map(({ heading }) => heading)).toEqual([
      'All',
      'in person',
      'likely among those in person',
      'in part among those in person',
      'video',
      'likely among those by video',
      'away',
      'not known',
    ]);
    expect(rows[0]?.slice(1)).toEqual(['Both kinds together', 4, 3, 1, 1, 1, 1, 0, 0]);
  });
});
