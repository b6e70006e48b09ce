import { countBelow } from '../common/sorted.ts';
import type { Span } from '../common/span.ts';

/** Turns spans in UTF-16 code units into spans in code points, which W3C selectors count in. */
export function codePointsIn(text: string): (span: Span) => Span {
  const secondHalves = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index + 1);
  const before = (offset: number): number => offset - countBelow(secondHalves, offset, (half) => half);
  return ({ start, end }) => ({ start: before(start), end: before(end) });
}
