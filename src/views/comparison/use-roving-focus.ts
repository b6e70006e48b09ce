import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { columnOfStop, focusOn, isStop, nextStop, STOPS, type Stop } from './roving.ts';

export interface RovingFocus {
  readonly ref: RefObject<HTMLTableElement | null>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLTableElement>) => void;
}

function moveStop(table: HTMLTableElement, to: Stop): void {
  for (const stop of table.querySelectorAll<Stop>(`${STOPS}[tabindex="0"]`)) stop.tabIndex = -1;
  to.tabIndex = 0;
}

/**
 * One tab stop for a whole table. Every button and link is rendered with tabIndex -1 and the one stop is moved in the
 * document itself: a state would draw the table again for every press of an arrow key.
 */
export function useRovingFocus(): RovingFocus {
  const ref = useRef<HTMLTableElement>(null);
  const column = useRef(0);

  useLayoutEffect(() => {
    const table = ref.current;
    const first = table?.querySelector<Stop>(STOPS);
    if (table === null || first === null || first === undefined) return;
    if (table.querySelector(`${STOPS}[tabindex="0"]`) === null) moveStop(table, first);
  });

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    const table = ref.current;
    if (table === null || event.altKey || event.metaKey) return;
    if (!isStop(event.target)) return;
    const next = nextStop(table, event.target, event, column.current);
    if (next === null) return;
    event.preventDefault();
    const vertical = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    const kept = column.current;
    focusOn(next);
    if (vertical) column.current = kept;
  };

  const onFocus = (event: FocusEvent<HTMLTableElement>): void => {
    const table = ref.current;
    if (table === null || !isStop(event.target)) return;
    moveStop(table, event.target);
    column.current = columnOfStop(event.target);
  };

  return { ref, onKeyDown, onFocus };
}
