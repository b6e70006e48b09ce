import { useEffect } from 'react';
import { rateTexts } from '../catalogue/rates.ts';
import type { Article } from '../articles/article.ts';
import type { Dataset } from '../filters/dataset.ts';
import { MadeLink } from '../views/made/MadeLink.tsx';
import { whenIdle } from '../views/when-idle.ts';
import { fetchLate } from './late.tsx';
import { MadeSlot } from './MadeSlot.tsx';
import { OverlayLinks } from './OverlayLinks.tsx';
import { OverlaySlot } from './OverlaySlot.tsx';
import { PrintedSources } from './PrintedSources.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';
import styles from './app.module.css';
import './print.css';

export interface PageEndProps {
  /** What the filters leave. */
  readonly articles: readonly Article[];
  readonly dataset: Dataset;
}

/** What nobody needs at once: the sources and looks of the printed page, and the choice of colours. */
export function PageEnd({ articles, dataset }: PageEndProps) {
  useEffect(() => whenIdle(fetchLate), []);
  return (
    <>
      <PrintedSources articles={articles} />
      <footer className={styles.footer}>
        <MadeLink>{rateTexts.how}</MadeLink>
        <OverlayLinks />
        <ThemeChoice />
      </footer>
      <MadeSlot />
      <OverlaySlot dataset={dataset} />
    </>
  );
}
