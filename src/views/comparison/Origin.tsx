import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import styles from './comparison-grid.module.css';
import type { OriginCell } from './shape-origin.ts';

interface Props {
  readonly cell: OriginCell;
  /** -1 in a table, whose arrow keys lead to it. */
  readonly tabIndex?: number;
}

/** Whether an article’s text is its own, and what it says itself of where it comes from. */
export function Origin({ cell: { text, isOwn, evidence, carries }, tabIndex = -1 }: Props) {
  return (
    <>
      <EvidenceButton
        {...(isOwn ? { className: `${styles.notMentioned}` } : {})}
        evidence={evidence}
        tabIndex={tabIndex}
      >
        {text}
      </EvidenceButton>
      {carries !== null && (
        <span className={styles.small}>
          {carries.evidence === null ? (
            carries.text
          ) : (
            <EvidenceButton evidence={carries.evidence} tabIndex={tabIndex}>
              {carries.text}
            </EvidenceButton>
          )}
        </span>
      )}
    </>
  );
}
