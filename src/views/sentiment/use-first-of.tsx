import { useState, type ReactNode } from 'react';
import { firstOfTexts } from '../../catalogue/sentiment.ts';
import { useMedia } from '../comparison/use-media.ts';
import styles from './sentiment-panel.module.css';

/** How many times as many a press shows: of thousands nobody asks for all at once. */
const GROWTH = 5;

/** The first `first` of `items` and the button that shows more, or the first alone again; on paper all of them. */
export function useFirstOf<T>(
  items: readonly T[],
  first: number,
): { readonly shown: readonly T[]; readonly more: ReactNode } {
  const [most, setMost] = useState(first);
  const isPaper = useMedia('print');
  const all = items.length;
  if (isPaper || all <= first) return { shown: items, more: null };
  const isAll = all <= most;
  const more = (
    <button
      type="button"
      className={styles.plain}
      aria-expanded={most > first}
      onClick={() => setMost(isAll ? first : most * GROWTH)}
    >
      {isAll ? firstOfTexts.all(all, first) : firstOfTexts.some(most, all)}
    </button>
  );
  return { shown: items.slice(0, most), more };
}
