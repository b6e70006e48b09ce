import type { Span } from '../common/span.ts';
import { segment } from './reader/segments.ts';

interface Props {
  readonly text: string;
  readonly marks: readonly Span[];
  /** The stretch that is shown; the whole text where none is given. */
  readonly within?: Span;
}

/** A text with what was found in it marked; text nodes, whatever it holds. */
export function Marked({ text, marks, within = { start: 0, end: text.length } }: Props) {
  const pieces = segment(
    within,
    marks.map((mark) => ({ ...mark, kind: true })),
  );
  return pieces.map(({ start, end, kinds }) =>
    kinds.length === 0 ? text.slice(start, end) : <mark key={start}>{text.slice(start, end)}</mark>,
  );
}
