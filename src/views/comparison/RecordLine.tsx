import { recordTexts } from '../../catalogue/comparison.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import styles from './comparison-grid.module.css';
import type { RecordSays } from './shape-reports.ts';

/** What the record says to a row, in small beneath its name. */
export function RecordLine({ recordSays }: { readonly recordSays: RecordSays | null }) {
  if (recordSays === null) return null;
  return (
    <span className={styles.small}>
      <EvidenceButton evidence={recordSays.evidence} tabIndex={-1}>
        {recordTexts.says(recordSays.text)}
      </EvidenceButton>
    </span>
  );
}
