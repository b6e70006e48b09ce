import { reportTexts } from '../../catalogue/comparison.ts';
import { surnameOf } from '../../record/people.ts';
import { Tentative } from '../reader/Tentative.tsx';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import styles from './comparison-grid.module.css';
import type { ReportFigure } from './shape-reports.ts';

interface Props {
  readonly figure: ReportFigure;
  /** -1 in a table, whose arrow keys lead to it. */
  readonly tabIndex?: number;
}

/** Reports of one article that say the same, with the record’s check. */
export function Report({ figure, tabIndex = -1 }: Props) {
  const { official, status, standIn, checkWords, inferred, tentative, evidence } = figure;
  return (
    <p className={styles.report}>
      <EvidenceButton evidence={evidence} tabIndex={tabIndex}>
        {reportTexts.told(surnameOf(official), status, evidence.entries.length)}
      </EvidenceButton>
      {standIn !== null && <span className={styles.standIn}>{reportTexts.standIn(standIn)}</span>}
      <span className={styles.small}>
        {reportTexts.check(checkWords, inferred)}
        {tentative && (
          <>
            {', '}
            <Tentative />
          </>
        )}
      </span>
    </p>
  );
}
