import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/export/csv.ts';
import { differenceSheet } from '../../../src/views/differences/difference-sheet.ts';
import {
  makeArticle,
  makeDisagreement,
  makeOutlet,
  makeSelection,
  makeStatement,
  printed,
} from '../../makers.ts';

const about = {
  title: 'The outlets differ on names',
  filters: 'no filter in force',
  data: '2 articles',
  exported: '2031-06-01',
  address: 'http://127.0.0.1/',
} as const;

const articles = [
  makeArticle(),
  makeArticle({ id: 'a2', outlet: makeOutlet('=Evening Sun') }),
  makeArticle({
    id: 'a3',
    outlet: makeOutlet('Noon Courier'),
    parts: [
      { kind: 'headline', start: 0, end: 33 },
      { kind: 'paragraph', start: 35, end: 63 },
    ],
  }),
];

const quotation = makeDisagreement({
  id: 'd2',
  kind: 'altered-quotation',
  about: 'u1',
  name: 'Ada Holm',
  sides: [
    printed('a1', 'the gap was a worry,', 14),
    printed('a2', 'that the gap was a nuisance', 14),
    printed('a3', 'The gap was a worry'),
    printed('a3', 'The gap was a worry'),
  ],
});
const within = makeDisagreement({
  id: 'd1',
  kind: 'altered-quotation',
  sides: [printed('a1', 'one'), printed('a1', 'two', 9)],
});
const spelling = makeDisagreement({ kind: 'spelling', name: 'Ada Holm' });

function sheetOf(disagreements = [spelling, within, quotation], shown = articles) {
  const statements = [makeStatement({ kind: 'direct' })];
  return differenceSheet(about, makeSelection({ articles: shown, statements, disagreements }));
}

describe('the table of what differs', () => {
  it('has a row for each place, numbered as on the screen: kinds in their order, those within one article last', () => {
    const rows = sheetOf().rows.map((row) => row.slice(0, 8));
    expect(rows.slice(0, 5)).toEqual([
      [1, 'quotation', 'Ada Holm', 'no', 1, 'the gap was a worry', 'direct', 'Morning Post'],
      [1, 'quotation', 'Ada Holm', 'no', 1, 'The gap was a worry', 'headline', 'Noon Courier'],
      [1, 'quotation', 'Ada Holm', 'no', 2, 'the gap was a nuisance', null, '=Evening Sun'],
      [2, 'quotation', within.name ?? null, 'yes', 1, 'one', 'direct', 'Morning Post'],
      [2, 'quotation', within.name ?? null, 'yes', 2, 'two', 'direct', 'Morning Post'],
    ]);
    expect(rows.slice(5).map((row) => row.slice(0, 2))).toEqual(spelling.sides.map(() => [3, 'name']));
  });

  it('has a cell for every column, and no row for an article that did not load', () => {
    const { columns, rows } = sheetOf([quotation], articles.slice(1));
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => columns.length));
    expect(rows.map((row) => row[7])).toEqual(['Noon Courier', '=Evening Sun']);
    expect(sheetOf([]).rows).toEqual([]);
  });

  it('says where the words themselves stand', () => {
    const [first] = sheetOf([quotation]).rows;
    expect(first?.slice(11, 13)).toEqual([14, 14 + 'the gap was a worry'.length]);
    const said = sheetOf([quotation]).rows.find((row) => row[7] === '=Evening Sun');
    expect(said?.slice(11, 13)).toEqual([14 + 'that '.length, 14 + 'that the gap was a nuisance'.length]);
  });

  it('gives a spreadsheet no formula', () => {
    expect(csvOf(sheetOf(), { withMark: false })).toContain(`,"'=Evening Sun",`);
  });
});
