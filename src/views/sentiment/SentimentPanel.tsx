import { lazy, Suspense, useMemo, useState, type ComponentType, type ReactNode } from 'react';
import { panelTexts } from '../../catalogue/sentiment-finding.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Filters } from '../../filters/filters.ts';
import { useFilters } from '../../state/use-view-part.ts';
import { textOf } from '../comparison/counted.ts';
import { FindingText } from '../comparison/FindingText.tsx';
import { CodeMissing } from './CodeMissing.tsx';
import { sentimentFinding } from './sentiment-finding.ts';
import styles from './sentiment-panel.module.css';

interface Props {
  readonly selection: Selection;
  /** The same without filters: keeps the rows in place and says what a filter hides. */
  readonly whole: Selection;
  /** Those that left `selection`; the address’s where none are given. */
  readonly filters?: Filters | undefined;
  /** How often stances are right. */
  readonly rate?: ReactNode;
}

let arrived: ComponentType<Props> | null = null;

async function loadBody(): Promise<{ default: ComponentType<Props> }> {
  try {
    arrived = (await import('./PanelBody.tsx')).PanelBody;
  } catch {
    arrived = () => <CodeMissing what={panelTexts.codeMissing} />;
  }
  return { default: arrived };
}

/** Asked for together with the panel’s own code; once there it is drawn at once, as a page that is printed needs it. */
const coming = loadBody();
const LateBody = lazy(async () => coming);

const WAITING = <div className={styles.waiting}>{panelTexts.loading}</div>;

/** Who reassures and who worries, in their words and by speaker group; drawn when its place is near. */
export function SentimentPanel({ selection, whole, filters: given, rate }: Props) {
  const filters = useFilters(given);
  const [Body] = useState(() => arrived ?? LateBody);
  const finding = useMemo(() => sentimentFinding(selection, filters.stances), [selection, filters.stances]);
  return (
    <section id="sentiment" className={styles.section} aria-label={textOf(finding)}>
      <h2>
        <FindingText finding={finding} />
      </h2>
      <p className={styles.about}>{panelTexts.about}</p>
      <Suspense fallback={WAITING}>
        <Body selection={selection} whole={whole} filters={given} rate={rate} />
      </Suspense>
    </section>
  );
}
