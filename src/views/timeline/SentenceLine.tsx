import type { Sentence } from '../../record/sentence.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { evidenceOf } from './evidence-of.ts';
import styles from './timeline.module.css';

/** A sentence from the record, each figure of it a way to what it counts. */
export function SentenceLine({ sentence }: { readonly sentence: Sentence }) {
  let place = 0;
  return sentence.map((piece) => {
    const key = `${place} ${piece.text}`;
    place += piece.text.length;
    if (piece.kind === 'text') return <span key={key}>{piece.text}</span>;
    return (
      <EvidenceButton
        key={key}
        evidence={evidenceOf(piece.title, piece.entries)}
        className={styles.figure ?? ''}
      >
        {piece.text}
      </EvidenceButton>
    );
  });
}
