/** Where the arrow keys lead in a table: its entries are its buttons and links, cell by cell. */

export const STOPS = ':is(button,a[href])';

export type Stop = HTMLButtonElement | HTMLAnchorElement;

export function isStop(target: EventTarget): target is Stop {
  return target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement;
}

function cellOf(stop: Element): HTMLTableCellElement | null {
  return stop.closest(':is(td,th)');
}

function stopsIn(root: Element): Stop[] {
  return [...root.querySelectorAll<Stop>(STOPS)];
}

function columnOf(cell: HTMLTableCellElement): number {
  return cell.cellIndex;
}

/** The stop of a row in the wanted column, else in the nearest one that has any. */
export function stopNear(row: HTMLTableRowElement, column: number): Stop | null {
  const stops = stopsIn(row);
  const away = (stop: Element): number => {
    const cell = cellOf(stop);
    return cell === null ? Infinity : Math.abs(columnOf(cell) - column);
  };
  return stops.reduce<Stop | null>(
    (best, stop) => (best === null || away(stop) < away(best) ? stop : best),
    null,
  );
}

function inRow(current: Stop, row: HTMLTableRowElement, step: number): Stop | null {
  const stops = stopsIn(row);
  return stops[stops.indexOf(current) + step] ?? null;
}

function rowsAway(
  table: HTMLTableElement,
  row: HTMLTableRowElement,
  step: number,
  column: number,
): Stop | null {
  const rows = [...table.rows];
  for (let index = rows.indexOf(row) + step; index >= 0 && index < rows.length; index += step) {
    const next = rows[index];
    const stop = next === undefined ? null : stopNear(next, column);
    if (stop !== null) return stop;
  }
  return null;
}

/** A browser leaves an entry alone that shows in part, though the column that sticks may lie over it. */
export function focusOn(stop: Stop): void {
  stop.focus();
  stop.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** The column of a stop, for the up and down keys to keep to. */
export function columnOfStop(stop: Element): number {
  const cell = cellOf(stop);
  return cell === null ? 0 : columnOf(cell);
}

/** The stop that a key leads to; null where it leads nowhere. `column` is the one to keep to across rows. */
export function nextStop(
  table: HTMLTableElement,
  current: Stop,
  key: { readonly key: string; readonly ctrlKey: boolean },
  column: number,
): Stop | null {
  const row = current.closest('tr');
  if (row === null) return null;
  switch (key.key) {
    case 'ArrowRight':
      return inRow(current, row, 1);
    case 'ArrowLeft':
      return inRow(current, row, -1);
    case 'ArrowDown':
      return rowsAway(table, row, 1, column);
    case 'ArrowUp':
      return rowsAway(table, row, -1, column);
    case 'Home':
      return stopsIn(key.ctrlKey ? table : row)[0] ?? null;
    case 'End':
      return stopsIn(key.ctrlKey ? table : row).at(-1) ?? null;
  }
  return null;
}
