import { Suspense, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { barTexts } from '../../catalogue/filter-bar.ts';
import { fetchContent, loadContent } from './late-content.tsx';
import styles from './filter-bar.module.css';

interface ContentProps {
  readonly onArrive: () => void;
  readonly children: ReactNode;
}

/** Says when the content is there, which is after the menu's opening where its code had still to come. */
function Content({ onArrive, children }: ContentProps) {
  useEffect(onArrive, [onArrive]);
  return children;
}

interface Props {
  readonly name: string;
  /** How many choices are made in it. */
  readonly chosen: number;
  /** By which a command opens it. */
  readonly id?: string;
  /** Rendered only while the menu is open: a count for each option is work. */
  readonly children: ReactNode;
}

/** One menu of the bar: a button and the native popover that it opens. */
export function FacetMenu({ name, chosen, id: known, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const isShown = useRef(false);
  const [isOpen, setIsOpen] = useState(false);
  const [quickly, setQuickly] = useState(0);
  const [settle] = useState(() => () => {
    loadContent().then(
      ({ settleMenu }) => isShown.current && settleMenu(menu.current, button.current),
      () => undefined,
    );
  });
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.facet}
        popoverTarget={id}
        data-menu={known}
        onPointerEnter={fetchContent}
        onFocus={fetchContent}
        onClick={() => setIsOpen(true)}
      >
        {name}
        {chosen > 0 && <span> ({chosen})</span>}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        className={styles.menu}
        onBeforeToggle={({ newState }) => {
          // Closed and opened again so quickly that the browser told neither: what it held was of the first time.
          if (newState === 'open' && isShown.current) setQuickly(quickly + 1);
        }}
        onToggle={({ newState }) => {
          isShown.current = newState === 'open';
          setIsOpen(isShown.current);
          settle();
        }}
      >
        {isOpen && (
          <Suspense fallback={<p role="status">{barTexts.loadingMenu}</p>}>
            <Content key={quickly} onArrive={settle}>
              {children}
            </Content>
          </Suspense>
        )}
      </div>
    </>
  );
}
