import { useEffect } from 'react';
import type { Article } from '../articles/article.ts';
import { whenIdle } from '../views/when-idle.ts';
import { PrintedSources } from './PrintedSources.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';
import styles from './app.module.css';
import './print.css';

/** Fetches beforehand what is drawn when it comes near: a page that is printed cannot wait for it. Where that fails, drawing says so. */
function fetchParts(): void {
  for (const part of [
    import('../views/timeline/Timeline.tsx'),
    import('../views/sentiment/SentimentPanel.tsx'),
  ]) {
    part.catch(() => undefined);
  }
}

/** What nobody needs at once: the sources and looks of the printed page, and the choice of colours. */
export function PageEnd({ articles }: { readonly articles: readonly Article[] }) {
  useEffect(() => whenIdle(fetchParts), []);
  return (
    <>
      <PrintedSources articles={articles} />
      <footer className={styles.footer}>
        <ThemeChoice />
      </footer>
    </>
  );
}
