import type { Day } from '../common/day.ts';

/** What an export says of itself, so that a file that was passed on still tells what it holds. */
export interface About {
  /** The heading of what was exported, as it stood on the screen. */
  readonly title: string;
  /** `all` or the filters in force, in words. */
  readonly filters: string;
  /** Up to which days the data reach, in words. */
  readonly data: string;
  /** The day of the export, in UTC. */
  readonly exported: Day;
  /** The address that brings back what was on the screen. */
  readonly address: string;
}

export type Cell = string | number | null;

export interface Column {
  /** The name of the field in JSON. */
  readonly key: string;
  /** The head of the column in a spreadsheet. */
  readonly heading: string;
}

/** One table as it stands on the screen: every row has a cell for each column, in their order. */
export interface Sheet {
  readonly about: About;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}
