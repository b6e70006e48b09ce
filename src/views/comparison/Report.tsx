import { count } from '../../common/words.ts';
import { surnameOf } from '../../record/people.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import styles from './comparison-grid.module.css';
import type { ReportFigure } from './shape-reports.ts';

/** Reports of one article that say the same, with the record’s check. */
export function Report({ figure }: { readonly figure: ReportFigure }) {
  const { official, status, standIn, checkWords, inferred, evidence } = figure;
  const n = evidence.entries.length;
  return (
    <p className={styles.report}>
      <EvidenceButton evidence={evidence} tabIndex={-1}>
        {surnameOf(official)} {status}
        {n > 1 && ` (${count(n, 'sentence')})`}
      </EvidenceButton>
      {standIn !== null && <span className={styles.standIn}>{standIn} sits in</span>}
      <span className={styles.small}>
        {checkWords}
        {inferred && '; meeting inferred from the days'}
      </span>
    </p>
  );
}
