import { defaultRangeExtractor, type Range } from '@tanstack/virtual-core';
import {
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { columnOfStop, focusOn, isStop, stopNear } from './roving.ts';
import { useRovingFocus, type RovingFocus } from './use-roving-focus.ts';
import { useVirtualizer } from './use-virtualizer.ts';
import { rowWanted } from './virtual-keys.ts';

const USUAL_HEIGHT = 180;
const BEYOND = 6;

interface DrawnRow {
  readonly index: number;
  /** The height of the rows before it that are not drawn, back to the one before that is. */
  readonly gap: number;
}

/** A row that a key leads to and that is not drawn yet. */
interface Awaited {
  readonly rowIndex: number;
  readonly column: number;
}

interface VirtualRows extends RovingFocus {
  readonly rows: readonly DrawnRow[];
  /** The height of the rows after the last one drawn. */
  readonly rest: number;
  readonly measure: (row: HTMLTableRowElement | null) => void;
  readonly head: RefObject<HTMLTableSectionElement | null>;
}

function rowIndexOf(element: Element): number {
  return Number(element.closest('tr')?.getAttribute('aria-rowindex') ?? 0);
}

function rowAt(table: HTMLTableElement | null, rowIndex: number): HTMLTableRowElement | null {
  return table?.querySelector<HTMLTableRowElement>(`tr[aria-rowindex="${rowIndex}"]`) ?? null;
}

function focusNear(row: HTMLTableRowElement, column: number): void {
  const stop = stopNear(row, column);
  if (stop !== null) focusOn(stop);
}

/** The head stays in sight, so the rows begin beneath it. */
function useHeight(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const observer = new ResizeObserver(() => setHeight(current.offsetHeight));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return height;
}

/**
 * Draws the rows near the part in sight, and the one that holds the focus wherever it is. Keys lead to rows that are not
 * drawn yet: the box scrolls there, and the focus follows once the row stands.
 */
export function useVirtualRows(count: number, box: RefObject<HTMLDivElement | null>): VirtualRows {
  const head = useRef<HTMLTableSectionElement>(null);
  const headHeight = useHeight(head);
  const focused = useRef<number | null>(null);
  const awaited = useRef<Awaited | null>(null);
  const roving = useRovingFocus();
  const { ref } = roving;

  const rangeExtractor = (range: Range): number[] => {
    const near = defaultRangeExtractor(range);
    const at = focused.current;
    return at === null || at >= count || near.includes(at) ? near : [...near, at].toSorted((a, b) => a - b);
  };
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: BEYOND,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    rangeExtractor,
  });
  const items = virtualizer.getVirtualItems();

  useLayoutEffect(() => {
    if (awaited.current === null) return;
    const { rowIndex, column } = awaited.current;
    const row = rowAt(ref.current, rowIndex);
    if (row === null) return;
    awaited.current = null;
    focusNear(row, column);
  });

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    if (!isStop(event.target)) return;
    const from = rowIndexOf(event.target);
    const column = columnOfStop(event.target);
    const page = Math.max(1, Math.round((box.current?.clientHeight ?? 0) / USUAL_HEIGHT) - 1);
    const wanted = rowWanted(event, from, count, page);
    const row = wanted === null ? null : rowAt(ref.current, wanted.row);
    if (wanted === null || (row !== null && !wanted.isFar)) {
      roving.onKeyDown(event);
      return;
    }
    event.preventDefault();
    if (row === null) {
      awaited.current = { rowIndex: wanted.row, column };
      virtualizer.scrollToIndex(wanted.row - 2);
    } else focusNear(row, column);
  };

  const onFocus = (event: FocusEvent<HTMLTableElement>): void => {
    const at = rowIndexOf(event.target) - 2;
    focused.current = at >= 0 && at < count ? at : null;
    roving.onFocus(event);
  };

  const rows = items.map(({ index, start }, at): DrawnRow => {
    const before = items[at - 1]?.end ?? headHeight;
    return { index, gap: Math.max(0, start - before) };
  });
  const end = items.at(-1)?.end ?? headHeight;
  const rest = Math.max(0, virtualizer.getTotalSize() + headHeight - end);
  return { ref, rows, rest, measure: virtualizer.measureElement, head, onKeyDown, onFocus };
}
