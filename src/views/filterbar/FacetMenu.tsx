import { useId, useRef, useState, type ReactNode } from 'react';
import styles from './filter-bar.module.css';

const GAP = 4;
const EDGE = 8;

/** Puts an open menu under its button and inside the window; a long one scrolls in itself. */
function place(menu: HTMLElement, button: HTMLElement): void {
  const { left, bottom } = button.getBoundingClientRect();
  const room = window.innerHeight - bottom - GAP - EDGE;
  menu.style.top = `${bottom + GAP}px`;
  menu.style.left = `${Math.max(EDGE, Math.min(left, window.innerWidth - menu.offsetWidth - EDGE))}px`;
  menu.style.maxHeight = `${Math.max(room, 200)}px`;
}

/** Where there are keys one types at once; on a touch screen the keyboard would cover the list. */
function focusSearch(menu: HTMLElement): void {
  if (window.matchMedia('(pointer:fine)').matches)
    menu.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
}

interface Props {
  readonly name: string;
  /** How many choices are made in it. */
  readonly chosen: number;
  /** Rendered only while the menu is open: a count for each option is work. */
  readonly children: ReactNode;
}

/** One menu of the bar: a button and the native popover that it opens. */
export function FacetMenu({ name, chosen, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.facet}
        popoverTarget={id}
        onClick={() => setIsOpen(true)}
      >
        {name}
        {chosen > 0 && <span> ({chosen})</span>}
      </button>
      <div
        id={id}
        popover="auto"
        className={styles.menu}
        onToggle={({ newState, currentTarget }) => {
          setIsOpen(newState === 'open');
          if (newState !== 'open' || button.current === null) return;
          place(currentTarget, button.current);
          focusSearch(currentTarget);
        }}
      >
        {isOpen && children}
      </div>
    </>
  );
}
