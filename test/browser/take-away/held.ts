import { parse } from 'csv-parse/sync';

/** A CSV without its head, read by an independent parser. */
export const rowsOf = (csv: string): readonly (readonly string[])[] =>
  parse(csv, { record_delimiter: '\r\n' }).slice(1);

/** What the columns’ heads say besides outlet and days: headline, where the days come from, the original’s address. */
export const HEAD_ROWS = 3;

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a cell of the file has every word and number of the cell on the screen. */
export function holds(file: string, screen: string): boolean {
  const words = [...wordsOf(file)];
  return wordsOf(screen).every((word) => {
    const at = words.indexOf(word);
    if (at !== -1) words.splice(at, 1);
    return at !== -1 || (word === '0' && file === '');
  });
}

/** A dash on the screen is nothing, or nought. */
export const nought = (cell: string): string => (cell === '–' ? '0' : cell);

/** The file names those who may have been first; the screen keeps them behind a button. */
export const holdsNote = (file: string, screen: string): boolean =>
  /^which .*came first is not known$/u.test(screen)
    ? /first: .* or .*; their days do not tell which/u.test(file)
    : holds(file, screen);
