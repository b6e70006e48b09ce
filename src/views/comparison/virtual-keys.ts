interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
}

export interface WantedRow {
  /** As in aria-rowindex: the head is 1, the first article 2, the totals come last. */
  readonly row: number;
  /** More than one row away. */
  readonly isFar: boolean;
}

/** The row that a key leads to from another; null where it leads to none. */
export function rowWanted(
  { key, ctrlKey }: Key,
  from: number,
  articles: number,
  page: number,
): WantedRow | null {
  const last = articles + 2;
  const to = (row: number, isFar: boolean): WantedRow | null =>
    row < 1 || row > last ? null : { row, isFar };
  const within = (row: number): number => Math.min(Math.max(row, 2), last - 1);
  if (from === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return ctrlKey ? null : to(from + 1, false);
    case 'ArrowUp':
      return ctrlKey ? null : to(from - 1, false);
    case 'PageDown':
      return to(within(from + page), true);
    case 'PageUp':
      return to(within(from - page), true);
  }
  return null;
}
