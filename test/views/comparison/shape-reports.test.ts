import { describe, expect, it } from 'vitest';
import { shapeReports } from '../../../src/views/comparison/shape-reports.ts';
import {
  makeArticle,
  makeMinisterial,
  makeOutlet,
  makeRecord,
  makeReport,
  makeSelection,
} from '../../makers.ts';

const articles = [makeArticle(), makeArticle({ id: 'a2', outlet: makeOutlet('Evening Sun') })];
const standIn = { name: 'Ida Moss', mention: { start: 0, end: 3 } };
const record = makeRecord({
  ministerials: [
    makeMinisterial({ id: 'dm-2030-02-02', startDate: '2030-02-02', endDate: '2030-02-02' }),
    makeMinisterial({
      attendance: 'absent',
      usRepresentative: { name: 'Ida Moss', office: 'Under Secretary' },
    }),
  ],
});

describe('shapeReports', () => {
  const rows = shapeReports(
    makeSelection({
      articles,
      reports: [
        makeReport({ standIn }),
        makeReport({ id: 'r2' }),
        makeReport({ id: 'r3' }),
        makeReport({ id: 'r4', article: 'a2', status: 'attended' }),
        makeReport({ id: 'r5', article: 'a2', ministerial: 'dm-2030-02-02', status: 'absent' }),
        makeReport({ id: 'r6', article: 'a2', ministerial: null, status: 'absent', inferred: true }),
      ],
    }),
    record,
  );

  it('gives one row a ministerial, the latest first, and one for what fits no entry', () => {
    expect(rows.map(({ name, total }) => `${name}: ${total.entries.length}`)).toEqual([
      'Defence ministerial, 12 May 2031: 4',
      'Defence ministerial, 2 February 2030: 1',
      'A meeting that matches none in the record: 1',
    ]);
  });

  it('says what the record has', () => {
    expect(rows.map(({ recordSays }) => recordSays?.text)).toEqual([
      'Rolf Brandt was absent; Ida Moss sat in',
      'Rolf Brandt attended',
      undefined,
    ]);
  });

  it('checks each report, and puts those together that say the same', () => {
    const said = rows.map(({ cells }) =>
      cells.map(({ reports }) =>
        reports.map((each) => [each.status, each.standIn, each.checkWords, each.evidence.entries.length]),
      ),
    );
    expect(said).toEqual([
      [
        [
          ['expected to stay away', 'Ida Moss', 'borne out; stand-in agrees', 1],
          ['expected to stay away', null, 'borne out', 2],
        ],
        [['attended', null, 'contradicts the record', 1]],
      ],
      [[], [['absent', null, 'contradicts the record', 1]]],
      [[], [['absent', null, 'beyond the record', 1]]],
    ]);
  });

  it('tells for an empty cell what was looked for', () => {
    expect(rows[1]?.cells[0]?.none).toMatchObject({
      entries: [],
      title: 'Defence ministerial, 2 February 2030, in Morning Post',
    });
    expect(rows[1]?.cells[0]?.none.lookedFor).toMatch(/stays away or sits in/u);
  });
});
