import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { textOf, type Finding } from './counted.ts';

/** A sentence whose figures open what they count. */
export function FindingText({ finding }: { readonly finding: Finding }) {
  return finding.map((piece, index) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      <EvidenceButton key={textOf(finding.slice(0, index + 1))} evidence={piece.evidence} inSentence>
        {piece.text}
      </EvidenceButton>
    ),
  );
}
