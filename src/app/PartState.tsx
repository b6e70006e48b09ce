import type { ReactNode } from 'react';
import { pageTexts } from '../catalogue/page.ts';
import type { PartStatus } from '../data/use-story.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import styles from './app.module.css';

interface Props {
  /** `the timeline`. */
  readonly name: string;
  readonly status: PartStatus;
  readonly children: ReactNode;
}

/** One part of the page in the state that its data is in. */
export function PartState({ name, status, children }: Props) {
  switch (status) {
    case 'loading':
      return (
        <p role="status" className={styles.waiting}>
          {pageTexts.loading(name)}
        </p>
      );
    case 'failed':
      return <p className={styles.problem}>{pageTexts.noData(name)}</p>;
    case 'ready':
      return <ErrorBoundary part={name}>{children}</ErrorBoundary>;
  }
}
