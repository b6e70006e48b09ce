/** A stretch of a text in UTF-16 code units, `end` exclusive: `text.slice(start, end)` is what it holds. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that holds all of `spans`; throws on an empty list, which has none. */
export function hull(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new Error('hull: no spans given; pass at least one');
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}
