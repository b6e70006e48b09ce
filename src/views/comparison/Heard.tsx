import { voiceTexts } from '../../catalogue/comparison.ts';
import { certaintyNames } from '../../catalogue/general.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { StanceMark } from '../reader/StanceMark.tsx';
import guessed from '../reader/tentative.module.css';
import styles from './comparison-grid.module.css';
import type { VoiceCell } from './shape-voices.ts';

interface Props {
  readonly cell: Extract<VoiceCell, { kind: 'heard' }>;
  /** -1 in a table, whose arrow keys lead to it. */
  readonly tabIndex?: number;
}

/** A source’s statements in one article by stance. */
export function Heard({ cell, tabIndex = -1 }: Props) {
  return (
    <>
      <span className={styles.marks} data-marks>
        {cell.marks.map(({ stance, evidence, tentative }) => (
          <EvidenceButton key={stance} evidence={evidence} tabIndex={tabIndex}>
            <StanceMark stance={stance} />{' '}
            <span className={tentative ? guessed.tentative : undefined}>{evidence.entries.length}</span>
            {tentative && <span className="visually-hidden"> {certaintyNames.tentative}</span>}
          </EvidenceButton>
        ))}
      </span>
      {cell.spelt !== null && (
        <EvidenceButton evidence={cell.spelt.evidence} tabIndex={tabIndex}>
          <mark className={styles.spelt}>{voiceTexts.spelt(cell.spelt.name)}</mark>
        </EvidenceButton>
      )}
      {cell.sharedWith.length > 0 && (
        <span className={styles.small}>{voiceTexts.sharedWith(cell.sharedWith)}</span>
      )}
    </>
  );
}
