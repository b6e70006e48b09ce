import { useId, useRef, type ReactNode } from 'react';
import styles from './filter-bar.module.css';

/** Keeps an open menu under its button and inside the window. */
function place(menu: HTMLElement, button: HTMLElement): void {
  const { left, bottom } = button.getBoundingClientRect();
  menu.style.top = `${bottom + 4}px`;
  menu.style.left = `${Math.max(8, Math.min(left, window.innerWidth - menu.offsetWidth - 8))}px`;
}

interface Props {
  readonly name: string;
  /** How many choices are made in it. */
  readonly chosen: number;
  readonly children: ReactNode;
}

/** One filter of the bar: a button and the native popover that it opens. */
export function FacetMenu({ name, chosen, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button ref={button} type="button" className={styles.facet} popoverTarget={id}>
        {name}
        {chosen > 0 && <span> ({chosen})</span>}
      </button>
      <div
        id={id}
        popover="auto"
        className={styles.menu}
        onToggle={(event) => {
          if (event.newState === 'open' && button.current !== null)
            place(event.currentTarget, button.current);
        }}
      >
        {children}
      </div>
    </>
  );
}
