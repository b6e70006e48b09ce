import { Suspense, type ComponentType } from 'react';
import { barTexts } from '../../catalogue/filter-bar.ts';
import { lateOr } from '../late-or.tsx';
import styles from './comparison-grid.module.css';

const FIRST_VIEW_MS = 1500;

async function laterParts() {
  await new Promise((resolve) => setTimeout(resolve, FIRST_VIEW_MS));
  return import('./later-parts.ts');
}

function later<P extends object>(
  pick: (parts: Awaited<ReturnType<typeof laterParts>>) => ComponentType<P>,
  Otherwise: ComponentType<P>,
): ComponentType<P> {
  const Part = lateOr(async () => pick(await laterParts()), Otherwise);
  return function Later(props: P) {
    return (
      <Suspense>
        <Part {...props} />
      </Suspense>
    );
  };
}

/** Reading claims takes a lexicon that the first view does without; its few lines fit beside the answers. */
export const LaterPointClaims = later(
  (parts) => parts.PointClaims,
  () => <span className={styles.small}>{barTexts.menuMissing}</span>,
);
export const LaterSuggestedRows = later(
  (parts) => parts.SuggestedRows,
  () => null,
);
