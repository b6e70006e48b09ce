import { lazy, Suspense, useMemo, useRef, type ComponentType } from 'react';
import type { Selection } from '../../filters/dataset.ts';
import { textOf } from '../comparison/counted.ts';
import { FindingText } from '../comparison/FindingText.tsx';
import { CodeMissing } from './CodeMissing.tsx';
import { sentimentFinding } from './sentiment-finding.ts';
import styles from './sentiment-panel.module.css';
import { useIsDue } from './use-is-due.ts';

interface Props {
  readonly selection: Selection;
  /** The same without filters: keeps the rows in place and says what a filter hides. */
  readonly whole: Selection;
}

const PanelBody = lazy<ComponentType<Props>>(async () => {
  try {
    return { default: (await import('./PanelBody.tsx')).PanelBody };
  } catch {
    return { default: () => <CodeMissing what="The panel’s code could not be loaded." /> };
  }
});

const WAITING = <div className={styles.waiting}>Loading the panel …</div>;

/** Who reassures and who worries, in their words and by speaker group; its finding comes with the first view, the rest when it is near. */
export function SentimentPanel({ selection, whole }: Props) {
  const place = useRef<HTMLElement>(null);
  const due = useIsDue(place);
  const finding = useMemo(() => sentimentFinding(selection), [selection]);
  return (
    <section ref={place} className={styles.section} aria-label={textOf(finding)}>
      <h2>
        <FindingText finding={finding} />
      </h2>
      <p className={styles.about}>
        Allied and NATO officials who reassure, analysts who worry, and all speaker groups by stance; the
        words that decided are underlined.
      </p>
      <Suspense fallback={WAITING}>
        {due ? <PanelBody selection={selection} whole={whole} /> : WAITING}
      </Suspense>
    </section>
  );
}
