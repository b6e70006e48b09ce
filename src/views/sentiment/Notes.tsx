import type { Selection } from '../../filters/dataset.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { stanceMarks } from '../reader/words.ts';
import styles from './panel-body.module.css';
import { shapeOneSided, type OneSided } from './shape-outlets.ts';
import { shapeOwnVoice } from './shape-own-voice.ts';

function Outlets({ outlets }: { readonly outlets: readonly OneSided[] }) {
  if (outlets.length === 0) return 'none';
  return outlets.map(({ id, name, evidence }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <EvidenceButton evidence={evidence}>{name}</EvidenceButton>
    </span>
  ));
}

/** Which outlets’ sources stand on one side only. */
export function OneSidedOutlets({ selection }: { readonly selection: Selection }) {
  return (
    <p className={styles.note}>
      Of those quoted in this view, reassurance only:{' '}
      <Outlets outlets={shapeOneSided(selection, 'reassurance')} />; concern only:{' '}
      <Outlets outlets={shapeOneSided(selection, 'concern')} />.
    </p>
  );
}

export function OwnVoiceCount({ selection }: { readonly selection: Selection }) {
  return (
    <p className={styles.note}>
      The outlets’ own voice, counted apart:{' '}
      {shapeOwnVoice(selection).map(({ stance, evidence }, index) => (
        <span key={stance}>
          {index > 0 && ', '}
          <EvidenceButton evidence={evidence}>
            {evidence.entries.length} {stanceMarks[stance].word}
          </EvidenceButton>
        </span>
      ))}
      .
    </p>
  );
}
