import type { Figure, Piece, Sentence } from '../../common/sentence.ts';
import type { Ministerial } from '../../record/record.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { evidenceOf } from './evidence-of.ts';
import styles from './timeline.module.css';

interface Run {
  readonly piece: Piece<Ministerial>;
  /** Brackets and points that must not be parted from their figure at a line’s end. */
  readonly head: string;
  readonly tail: string;
}

function runsOf(sentence: Sentence<Ministerial>): readonly Run[] {
  return sentence.map((piece, index) => {
    const next = sentence[index + 1];
    const before = sentence[index - 1];
    if (piece.kind === 'figure') {
      const head = before?.kind === 'text' ? trailOf(before.text) : '';
      return { piece, head, tail: next?.kind === 'text' ? leadOf(next.text) : '' };
    }
    const from = before?.kind === 'figure' ? leadOf(piece.text).length : 0;
    const kept = piece.text.slice(from);
    const text = next?.kind === 'figure' ? kept.slice(0, kept.length - trailOf(kept).length) : kept;
    return { piece: { kind: 'text', text }, head: '', tail: '' };
  });
}

function leadOf(text: string): string {
  return /^[,;.)]*/u.exec(text)?.[0] ?? '';
}

function trailOf(text: string): string {
  return text.endsWith('(') ? '(' : '';
}

interface FigureProps {
  readonly figure: Figure<Ministerial>;
  readonly head: string;
  readonly tail: string;
  readonly tabIndex: number | undefined;
}

function FigureButton({ figure, head, tail, tabIndex }: FigureProps) {
  return (
    <span className={styles.together}>
      {head}
      <EvidenceButton
        evidence={evidenceOf(figure.title, figure.entries)}
        className={styles.figure ?? ''}
        {...(tabIndex === undefined ? {} : { tabIndex })}
        inSentence
      >
        {figure.text}
      </EvidenceButton>
      {tail}
    </span>
  );
}

interface Props {
  readonly sentence: Sentence<Ministerial>;
  /** In a table of one tab stop. */
  readonly tabIndex?: number;
}

/** A sentence from the record, each figure of it a way to what it counts. */
export function SentenceLine({ sentence, tabIndex }: Props) {
  let place = 0;
  return runsOf(sentence).map(({ piece, head, tail }) => {
    const key = `${place} ${piece.text}`;
    place += piece.text.length + 1;
    return piece.kind === 'text' ? (
      <span key={key}>{piece.text}</span>
    ) : (
      <FigureButton key={key} figure={piece} head={head} tail={tail} tabIndex={tabIndex} />
    );
  });
}
