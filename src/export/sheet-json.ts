import type { About, Sheet } from './sheet.ts';

/** Tables by name, each row with its cells by the column's key; two spaces deep, so that a reader can read it. */
export function jsonOf(about: About, sheets: Readonly<Record<string, Sheet>>): string {
  const tables = Object.entries(sheets).map(([name, { columns, rows }]): readonly [string, unknown] => [
    name,
    {
      columns: columns.map(({ key, heading }) => ({ key, heading })),
      rows: rows.map((row) => Object.fromEntries(columns.map(({ key }, at) => [key, row[at] ?? null]))),
    },
  ]);
  return `${JSON.stringify({ about, tables: Object.fromEntries<unknown>(tables) }, null, 2)}\n`;
}
