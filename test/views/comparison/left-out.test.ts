import { describe, expect, it } from 'vitest';
import { noFilters } from '../../../src/filters/filters.ts';
import { leftOutOf } from '../../../src/views/comparison/left-out.ts';
import { shapeGrid } from '../../../src/views/comparison/shape-grid.ts';
import { makeArticle, makeMinisterial, makeRecord, makeReport, makeSelection } from '../../makers.ts';

const record = makeRecord({
  ministerials: [makeMinisterial(), makeMinisterial({ id: 'fm-2031-06-02', kind: 'foreign' })],
});
const reports = [
  makeReport(),
  makeReport({ id: 'r2' }),
  makeReport({ id: 'r3', ministerial: 'fm-2031-06-02' }),
  makeReport({ id: 'r4', ministerial: null }),
  makeReport({ id: 'r5', article: 'not-shown' }),
];
const whole = makeSelection({ articles: [makeArticle(), makeArticle({ id: 'not-shown' })], reports });
const shown = makeSelection({ articles: [makeArticle()], reports: reports.slice(0, 1) });

function idsLeftOut(filters: Partial<typeof noFilters>) {
  return leftOutOf({ ...noFilters, ...filters }, shown, whole, record).reports.map(({ id }) => id);
}

describe('leftOutOf', () => {
  it.each([
    [{}, []],
    [{ stances: ['concern'] }, []],
    [{ kinds: ['defence'] }, []],
    [{ sources: ['ada-holm'] }, ['r2', 'r3', 'r4']],
    [{ namings: ['named'] }, ['r2', 'r3', 'r4']],
    [{ certainties: ['high'] }, ['r2', 'r3', 'r4']],
    [{ certainties: ['high'], kinds: ['foreign'] }, ['r3']],
    [{ groups: ['analyst'], kinds: ['foreign'] }, ['r3']],
    [{ sources: ['ada-holm'], meetings: ['dm-2031-05-12'] }, ['r2']],
  ] as const)('%j leaves out %j', (filters, ids) => {
    expect(idsLeftOut(filters)).toEqual(ids);
  });

  it.each([
    [{ sources: ['ada-holm'] }, 'made by none of the chosen sources'],
    [{ certainties: ['high'] }, 'not of the chosen certainty'],
    [
      { sources: ['ada-holm'], certainties: ['high'] },
      'made by none of the chosen sources, or not of the chosen certainty',
    ],
  ] as const)('says by %j why', (filters, note) => {
    const leftOut = leftOutOf({ ...noFilters, ...filters }, shown, whole, record);
    const told = { points: [], names: new Map<string, string>(), leftOut };
    expect(shapeGrid(shown, record, told).leftOut).toMatchObject({ name: 'Left out by the filters', note });
  });

  it('stands in a row of its own, with the reports to open', () => {
    const leftOut = leftOutOf({ ...noFilters, sources: ['ada-holm'] }, shown, whole, record);
    const told = { points: [], names: new Map<string, string>(), leftOut };
    const row = shapeGrid(shown, record, told).leftOut;
    expect(row?.cells.map(({ entries }) => entries.length)).toEqual([3]);
    expect(row?.total.entries[0]).toEqual({ kind: 'report', id: 'r2' });
    expect(shapeGrid(shown, record).leftOut).toBeNull();
  });
});
