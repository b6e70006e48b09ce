import type { Stance } from '../../analysis/findings.ts';
import { sliceOf, type Span } from '../../common/span.ts';
import styles from './marked-text.module.css';
import { segment, type Marking } from './segments.ts';

export type MarkKind =
  | { readonly is: 'content'; readonly stance: Stance }
  | { readonly is: 'cue' | 'report' | 'own-voice' | 'target' | 'current' };

interface Props {
  readonly text: string;
  readonly within: Span;
  readonly markings: readonly Marking<MarkKind>[];
}

function classOf(kind: MarkKind): string | undefined {
  return kind.is === 'content' ? styles[kind.stance] : styles[kind.is];
}

export function classOfMark(kinds: readonly MarkKind[]): string {
  return [styles.mark, ...kinds.map(classOf)].join(' ');
}

/** A stretch of an article with its findings marked; plain text nodes, whatever the article holds. */
export function MarkedText({ text, within, markings }: Props) {
  return segment(within, markings).map((piece) =>
    piece.kinds.length === 0 ? (
      sliceOf(text, piece)
    ) : (
      <mark
        key={piece.start}
        className={classOfMark(piece.kinds)}
        data-target={piece.kinds.some(({ is }) => is === 'target') ? '' : undefined}
      >
        {sliceOf(text, piece)}
      </mark>
    ),
  );
}
