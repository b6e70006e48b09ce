import { Suspense } from 'react';
import { partsOfThePage } from '../catalogue/page.ts';
import type { ShownStory } from '../views/take-away/screen.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { late } from './late.tsx';
import { useRested } from './use-rested.ts';
import styles from './app.module.css';

const PageEnd = late(async () => (await import('./PageEnd.tsx')).PageEnd);

const ROOM = <footer className={styles.footer} />;

/** Keeps the room of the page’s end until the page has rested; alone, so that its coming draws nothing else anew. */
export function EndSlot(props: ShownStory) {
  const rested = useRested();
  return (
    <ErrorBoundary part={partsOfThePage.end}>
      <Suspense fallback={ROOM}>{rested ? <PageEnd {...props} /> : ROOM}</Suspense>
    </ErrorBoundary>
  );
}
