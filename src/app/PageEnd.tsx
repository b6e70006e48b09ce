import { useEffect } from 'react';
import { rateTexts } from '../catalogue/rates.ts';
import type { Article } from '../articles/article.ts';
import { MadeLink } from '../views/made/MadeLink.tsx';
import { whenIdle } from '../views/when-idle.ts';
import { fetchLate } from './late.tsx';
import { MadeSlot } from './MadeSlot.tsx';
import { PrintedSources } from './PrintedSources.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';
import styles from './app.module.css';
import './print.css';

/** What nobody needs at once: the sources and looks of the printed page, and the choice of colours. */
export function PageEnd({ articles }: { readonly articles: readonly Article[] }) {
  useEffect(() => whenIdle(fetchLate), []);
  return (
    <>
      <PrintedSources articles={articles} />
      <footer className={styles.footer}>
        <MadeLink>{rateTexts.how}</MadeLink>
        <ThemeChoice />
      </footer>
      <MadeSlot />
    </>
  );
}
