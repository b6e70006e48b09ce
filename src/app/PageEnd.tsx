import { useEffect } from 'react';
import { rateTexts } from '../catalogue/rates.ts';
import { useMedia } from '../views/comparison/use-media.ts';
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

/** Of more articles, the list that the screen does not show is made for paper alone. */
const MOST_HIDDEN = 200;

/** What nobody needs at once: the sources and looks of the printed page, and the choice of colours. */
export function PageEnd(story: ShownStory) {
  const isPaper = useMedia('print');
  const { articles } = story.selection;
  useEffect(() => whenIdle(fetchLate), []);
  return (
    <>
      {(isPaper || articles.length <= MOST_HIDDEN) && <PrintedSources articles={articles} />}
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
