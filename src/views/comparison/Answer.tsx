import { pointTexts } from '../../catalogue/comparison.ts';
import { foreign } from '../foreign.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import styles from './comparison-grid.module.css';
import type { PointCell } from './shape-points.ts';

interface Props {
  readonly cell: PointCell;
  /** -1 in a table, whose arrow keys lead to it. */
  readonly tabIndex?: number;
}

/** What an article says to a point, in its own words, and in whose voice. */
export function Answer({ cell, tabIndex = -1 }: Props) {
  if (cell.kind !== 'answered') {
    return (
      <EvidenceButton className={`${styles.notMentioned}`} evidence={cell.evidence} tabIndex={tabIndex}>
        {cell.kind === 'left-out' ? pointTexts.leftOut : pointTexts.notMentioned}
      </EvidenceButton>
    );
  }
  return (
    <EvidenceButton className={`${styles.answer}`} evidence={cell.evidence} tabIndex={tabIndex}>
      <span className={styles.words} {...foreign(cell.language)}>
        {cell.quoted ? pointTexts.quoted(cell.answer) : cell.answer}
      </span>
      <span className={`${styles.small} ${styles.voice}`}>{cell.voice}</span>
    </EvidenceButton>
  );
}
