import { recordTexts } from '../../catalogue/comparison.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import styles from './comparison-grid.module.css';
import type { RecordSays } from './shape-reports.ts';

interface Props {
  readonly recordSays: RecordSays | null;
  /** -1 in a table, whose arrow keys lead to it. */
  readonly tabIndex?: number;
}

/** What the record says to a row, in small beneath its name. */
export function RecordLine({ recordSays, tabIndex = -1 }: Props) {
  if (recordSays === null) return null;
  return (
    <span className={styles.small}>
      <EvidenceButton evidence={recordSays.evidence} tabIndex={tabIndex}>
        {recordTexts.says(recordSays.text)}
      </EvidenceButton>
    </span>
  );
}
