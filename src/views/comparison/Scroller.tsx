import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import { gridTexts } from '../../catalogue/comparison.ts';
import styles from './comparison-grid.module.css';

/** A box that holds more than it shows is a tab stop, so that the arrow keys scroll it; any other is none. */
function useTabStopWhereItScrolls(box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      const isWide = element.scrollWidth > element.clientWidth + 1;
      if (isWide || element.scrollHeight > element.clientHeight + 1) element.setAttribute('tabindex', '0');
      else element.removeAttribute('tabindex');
    });
    for (const each of [element, ...element.children]) observer.observe(each);
    return () => observer.disconnect();
  }, [box]);
}

interface Props {
  readonly children: ReactNode;
  /** Given to a box that scrolls downwards too. */
  readonly tall?: RefObject<HTMLDivElement | null>;
}

/** The box that a wide table scrolls in, shaded at the side where there is more. */
export function Scroller({ children, tall }: Props) {
  const own = useRef<HTMLDivElement>(null);
  const box = tall ?? own;
  useTabStopWhereItScrolls(box);
  return (
    <div
      ref={box}
      className={tall === undefined ? styles.scroller : `${styles.scroller} ${styles.tall}`}
      role="group"
      aria-label={gridTexts.scrolls}
    >
      {children}
    </div>
  );
}
