import { Suspense } from 'react';
import type { EvaluationKind } from '../corpus/parse-evaluation.ts';
import { late } from './late.tsx';
import { useRested } from './use-rested.ts';
import styles from './app.module.css';

const RateLine = late(async () => (await import('../views/made/RateLine.tsx')).RateLine);

const ROOM = <p className={styles.rate} />;

/** Keeps a line’s room until the page has rested: no first screen waits for the error rates. */
function Rate(props: { readonly kinds: readonly EvaluationKind[] }) {
  return <Suspense fallback={ROOM}>{useRested() ? <RateLine {...props} /> : ROOM}</Suspense>;
}

/** How often each section’s findings are right; each stays the same element, so that no filter draws it anew. */
export const rates = {
  differences: <Rate kinds={['disagreements']} />,
  comparison: <Rate kinds={['statements', 'attributions', 'points']} />,
  timeline: <Rate kinds={['attendance']} />,
  sentiment: <Rate kinds={['stances', 'groups']} />,
};
