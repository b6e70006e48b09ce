import { useEffect } from 'react';
import { rateTexts } from '../catalogue/rates.ts';
import { MadeLink } from '../views/made/MadeLink.tsx';
import type { ShownStory } from '../views/take-away/screen.ts';
import { whenIdle } from '../views/when-idle.ts';
import { fetchLate } from './late.tsx';
import { MadeSlot } from './MadeSlot.tsx';
import { OverlayLinks } from './OverlayLinks.tsx';
import { OverlaySlot } from './OverlaySlot.tsx';
import { PrintedSources } from './PrintedSources.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';
import styles from './app.module.css';
import './print.css';

/** What nobody needs at once: the sources and looks of the printed page, and the choice of colours. */
export function PageEnd(story: ShownStory) {
  useEffect(() => whenIdle(fetchLate), []);
  return (
    <>
      <PrintedSources articles={story.selection.articles} />
      <footer className={styles.footer}>
        <MadeLink>{rateTexts.how}</MadeLink>
        <OverlayLinks />
        <ThemeChoice />
      </footer>
      <MadeSlot />
      <OverlaySlot {...story} />
    </>
  );
}
