import { stanceMarks } from '../../catalogue/general.ts';
import { profileTexts } from '../../catalogue/profile.ts';
import type { Statement } from '../../corpus/corpus.ts';
import type { Evidence } from '../../state/evidence.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { StanceMark } from '../reader/StanceMark.tsx';
import type { StanceShare } from './shape-source.ts';

/** The evidence behind a number of statements. */
export function evidenceOf(title: string, statements: readonly Statement[]): Evidence {
  return { title, entries: statements.map(({ id }) => ({ kind: 'statement', id })) };
}

interface Props {
  /** Whose statements they are. */
  readonly name: string;
  readonly shares: readonly StanceShare[];
}

/** `▲ 2 concern, ▼ 1 reassurance`, each figure opening its statements. */
export function Shares({ name, shares }: Props) {
  if (shares.length === 0) return profileTexts.none;
  return shares.map(({ stance, statements }, index) => (
    <span key={stance}>
      {index > 0 && ', '}
      <StanceMark stance={stance} />{' '}
      <EvidenceButton
        evidence={evidenceOf(profileTexts.stanceOf(name, stanceMarks[stance].word), statements)}
      >
        {statements.length}
      </EvidenceButton>{' '}
      <span aria-hidden="true">{stanceMarks[stance].word}</span>
    </span>
  ));
}
