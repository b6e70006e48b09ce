import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '../../src/export/csv.ts';
import type { Cell, Sheet } from '../../src/export/sheet.ts';

const about = {
  title: 'Two of three outlets',
  filters: 'all',
  data: 'articles to 4 May 2031',
  exported: '2031-06-01',
  address: 'http://127.0.0.1/?q=a',
} as const;

function sheet(rows: Sheet['rows']): Sheet {
  return { about, columns: [{ key: 'words', heading: 'Words' }], rows };
}

/** Read by another library, strict: it fails on a stray quotation mark or a row of another length. */
function read(csv: string): readonly (readonly string[])[] {
  return parse(csv, { bom: true, record_delimiter: '\r\n' });
}

const first = (cell: Cell): string | undefined => read(csvOf(sheet([[cell]]), { withMark: false }))[1]?.[0];

const formulas = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '＝1+1',
  '＋1',
  '－1',
  '＠A1',
  '\t=1',
  '\r=1',
  '\n=1',
  '  =1+1',
  '\u200B=1',
  '\u202E=1',
  '\uFEFF=cmd',
  '|calc',
  '%0A=1',
  '−1',
];

test.each(formulas)('%j comes out as text', (text) => {
  expect(first(text)).toBe(`'${text}`);
});

test.each([
  ['plain', 'plain'],
  ['a "word", or two', 'a "word", or two'],
  ['two\r\nlines', 'two\r\nlines'],
  ['</script>', '</script>'],
  ['a=b', 'a=b'],
  ['', ''],
])('%j stays as it is', (text, read) => {
  expect(first(text)).toBe(read);
});

test('a number is a number, also below nought', () => {
  expect(first(-3)).toBe('-3');
  expect(first(0)).toBe('0');
  expect(first(null)).toBe('');
});

test('every row says what the table is', () => {
  const rows = read(csvOf(sheet([['a'], ['b']]), { withMark: false }));
  expect(rows[0]).toEqual(['Words', 'Table', 'Filters', 'Data', 'Exported', 'Address']);
  expect(rows.slice(1).map((row) => row.slice(1))).toEqual([Object.values(about), Object.values(about)]);
});

test('a table without rows says what it is in its head', () => {
  const [head, ...rows] = read(csvOf(sheet([]), { withMark: false }));
  expect(rows).toEqual([]);
  expect(head).toEqual([
    ...['Words', 'Table', 'Filters', 'Data', 'Exported', 'Address'],
    'Table: Two of three outlets',
    'Filters: all',
    'Data: articles to 4 May 2031',
    'Exported: 2031-06-01',
    'Address: http://127.0.0.1/?q=a',
  ]);
});

test('a table without rows says any filters so that they are read again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (filters) => {
      const csv = csvOf({ ...sheet([]), about: { ...about, filters } }, { withMark: false });
      expect(read(csv)).toHaveLength(1);
      expect(read(csv)[0]?.[7]).toBe(`Filters: ${filters}`);
    }),
  );
});

test('the byte-order mark stands only where it is asked for', () => {
  expect(csvOf(sheet([]), { withMark: true }).startsWith('\uFEFFWords')).toBe(true);
  expect(csvOf(sheet([]), { withMark: false }).startsWith('Words')).toBe(true);
});

test('what is written is read again, but for the apostrophe before what may be a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), (texts) => {
      const rows = read(csvOf(sheet(texts.map((text) => [text])), { withMark: false })).slice(1);
      expect(rows.map(([cell]) => cell?.replace(/^'/u, ''))).toEqual(
        texts.map((text) => text.replace(/^'/u, '')),
      );
    }),
  );
});
