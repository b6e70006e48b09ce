import { Suspense, useRef, type ReactNode } from 'react';
import { pageTexts } from '../catalogue/page.ts';
import { useIsDue } from '../views/sentiment/use-is-due.ts';
import type { SectionId } from '../filters/section-ids.ts';
import styles from './app.module.css';

/** Drawing the charts takes a phone a while: time to read what stands first. */
const REST_MS = 4000;

interface Props {
  /** `the sentiment panel`. */
  readonly name: string;
  /** The section’s own, so that a link leads there before it is drawn. */
  readonly id: SectionId;
  readonly children: ReactNode;
}

/** Draws a part whose code comes late once its place is near the screen, and keeps the room until then. */
export function WhenNear({ name, id, children }: Props) {
  const place = useRef<HTMLParagraphElement>(null);
  const isDue = useIsDue(place, REST_MS);
  const waiting = (
    <p ref={place} id={id} className={styles.waiting}>
      {pageTexts.loading(name)}
    </p>
  );
  return isDue ? <Suspense fallback={waiting}>{children}</Suspense> : waiting;
}
