import type { Span } from '../common/span.ts';
import { segment } from './reader/segments.ts';

interface Props {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** A text with what was found in it marked; text nodes, whatever it holds. */
export function Marked({ text, marks }: Props) {
  const whole = { start: 0, end: text.length };
  const pieces = segment(
    whole,
    marks.map((mark) => ({ ...mark, kind: true })),
  );
  return pieces.map(({ start, end, kinds }) =>
    kinds.length === 0 ? text.slice(start, end) : <mark key={start}>{text.slice(start, end)}</mark>,
  );
}
