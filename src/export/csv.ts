import Papa from 'papaparse';
import { exportColumns, toldInHead } from '../catalogue/export.ts';
import type { Sheet } from './sheet.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet may run as a formula: `=`, `+`, `-`, `@` and their full-width forms, a tab or a line break, also behind
 * spaces and characters that nobody sees. Such a text gets an apostrophe before it. Numbers are never touched.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20\uFE62\uFE63\uFE66\uFE6B\u2212])/u;

/**
 * RFC 4180: CRLF, a comma, quotation marks doubled. What the table is stands in the last columns of every row. Where no row
 * is left to say it, as many columns more say it in their heads: `Filters: Stance: concern`.
 */
export function csvOf({ about, columns, rows }: Sheet, { withMark }: { readonly withMark: boolean }): string {
  const told = [about.title, about.filters, about.data, about.exported, about.address];
  const inHeads = rows.length > 0 ? [] : exportColumns.map((name, at) => toldInHead(name, told[at] ?? ''));
  const text = Papa.unparse(
    {
      fields: [...columns.map(({ heading }) => heading), ...exportColumns, ...inHeads],
      data: rows.map((row) => [...row, ...told]),
    },
    { newline: '\r\n', escapeFormulae: FORMULA },
  );
  // A table without rows ends in a line break already.
  return `${withMark ? BYTE_ORDER_MARK : ''}${text.endsWith('\r\n') ? text : `${text}\r\n`}`;
}
