import type { Figure, Piece, Sentence } from '../../record/sentence.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { evidenceOf } from './evidence-of.ts';
import styles from './timeline.module.css';

interface Run {
  readonly piece: Piece;
  /** Punctuation that must not begin a line without its figure. */
  readonly tail: string;
}

function runsOf(sentence: Sentence): readonly Run[] {
  return sentence.map((piece, index) => {
    const next = sentence[index + 1];
    const before = sentence[index - 1];
    if (piece.kind === 'figure') return { piece, tail: next?.kind === 'text' ? leadOf(next.text) : '' };
    const taken = before?.kind === 'figure' ? leadOf(piece.text).length : 0;
    return { piece: { kind: 'text', text: piece.text.slice(taken) }, tail: '' };
  });
}

function leadOf(text: string): string {
  return /^[,;.)]*/u.exec(text)?.[0] ?? '';
}

function FigureButton({ figure, tail }: { readonly figure: Figure; readonly tail: string }) {
  return (
    <span className={styles.together}>
      <EvidenceButton evidence={evidenceOf(figure.title, figure.entries)} className={styles.figure ?? ''}>
        {figure.text}
      </EvidenceButton>
      {tail}
    </span>
  );
}

/** A sentence from the record, each figure of it a way to what it counts. */
export function SentenceLine({ sentence }: { readonly sentence: Sentence }) {
  let place = 0;
  return runsOf(sentence).map(({ piece, tail }) => {
    const key = `${place} ${piece.text}`;
    place += piece.text.length + 1;
    return piece.kind === 'text' ? (
      <span key={key}>{piece.text}</span>
    ) : (
      <FigureButton key={key} figure={piece} tail={tail} />
    );
  });
}
