import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import styles from './scroller.module.css';

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
  readonly label: string;
  readonly className?: string | undefined;
  readonly box?: RefObject<HTMLDivElement | null> | undefined;
}

/** The box that a large table scrolls in, shaded at the sides where there is more. */
export function Scroller({ children, label, className = '', box }: Props) {
  const own = useRef<HTMLDivElement>(null);
  const held = box ?? own;
  useTabStopWhereItScrolls(held);
  return (
    <div ref={held} className={`${styles.scroller} ${className}`} role="group" aria-label={label}>
      {children}
    </div>
  );
}
