import { claimTexts } from '../../catalogue/comparison-claims.ts';
import { firstTexts } from '../../catalogue/who-was-first.ts';
import type { AttendanceRecord } from '../../record/record.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { articlesAnswering } from '../side-by-side/shape-first.ts';
import { WhoWasFirst } from '../side-by-side/WhoWasFirst.tsx';
import type { Claimed } from './claimed.ts';
import styles from './comparison-grid.module.css';
import { shapePointClaims } from './shape-point-claims.ts';

interface Props {
  readonly point: string;
  readonly selection: Claimed;
  readonly record: AttendanceRecord;
  /** -1 in a table, whose arrow keys lead to it. */
  readonly tabIndex?: number;
}

/** In small beneath a point’s name: what the record says to claims such as “second in a row” among its answers, and who was first to answer, of all the articles there are. */
export function PointClaims({ point, selection, record, tabIndex = -1 }: Props) {
  return (
    <>
      {shapePointClaims(point, selection, record).map(({ id, name, verdicts }) => (
        <span key={id} className={styles.small}>
          {claimTexts.name(name)}
          {verdicts.map(({ text, evidence }) => (
            <EvidenceButton
              key={text}
              className={`${styles.verdict}`}
              evidence={evidence}
              tabIndex={tabIndex}
            >
              {text}
            </EvidenceButton>
          ))}
        </span>
      ))}
      <WhoWasFirst
        short
        articles={articlesAnswering(point, selection.whole)}
        what={firstTexts.onPoint}
        tabIndex={tabIndex}
      />
    </>
  );
}
