import type { Span } from '../../common/span.ts';

/** A stretch to be marked, and what marks it. */
export interface Marking<Kind> extends Span {
  readonly kind: Kind;
}

/** A piece of text under the same markings throughout. */
export interface Segment<Kind> extends Span {
  readonly kinds: readonly Kind[];
}

/** Cuts `within` at every edge of a marking: the pieces tile it, and each names the markings that cover it. */
export function segment<Kind>(within: Span, markings: readonly Marking<Kind>[]): readonly Segment<Kind>[] {
  const bearing = markings.filter((marking) => marking.start < within.end && within.start < marking.end);
  const edges = new Set([within.start, within.end]);
  for (const { start, end } of bearing) {
    edges.add(Math.max(start, within.start));
    edges.add(Math.min(end, within.end));
  }
  const cuts = [...edges].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((start, index) => {
    const end = cuts[index + 1];
    if (end === undefined) return [];
    const kinds = bearing.filter((m) => m.start <= start && end <= m.end).map(({ kind }) => kind);
    return [{ start, end, kinds: [...new Set(kinds)] }];
  });
}
