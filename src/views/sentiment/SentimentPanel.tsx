import { lazy, Suspense, useMemo, useRef, type ComponentType } from 'react';
import { panelTexts } from '../../catalogue/sentiment-finding.ts';
import type { Selection } from '../../filters/dataset.ts';
import { useView } from '../../state/view-url.ts';
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
    return { default: () => <CodeMissing what={panelTexts.codeMissing} /> };
  }
});

const WAITING = <div className={styles.waiting}>{panelTexts.loading}</div>;

/** Who reassures and who worries, in their words and by speaker group; its finding comes with the first view, the rest when it is near. */
export function SentimentPanel({ selection, whole }: Props) {
  const place = useRef<HTMLElement>(null);
  const { filters } = useView();
  const due = useIsDue(place);
  const finding = useMemo(() => sentimentFinding(selection, filters.stances), [selection, filters.stances]);
  return (
    <section ref={place} id="sentiment" className={styles.section} aria-label={textOf(finding)}>
      <h2>
        <FindingText finding={finding} />
      </h2>
      <p className={styles.about}>{panelTexts.about}</p>
      <Suspense fallback={WAITING}>
        {due ? <PanelBody selection={selection} whole={whole} /> : WAITING}
      </Suspense>
    </section>
  );
}
