import { countBelow } from './sorted.ts';

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
  const [first] = spans;
  if (first === undefined) throw new Error('hull: no spans given; pass at least one');
  let { start, end } = first;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

/** Tells of any span whether one of `spans` overlaps it, however many they are. */
export function coverage(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const ends: number[] = [];
  for (const { end } of sorted) ends.push(Math.max(end, ends.at(-1) ?? end));
  return ({ start, end }) => (ends[countBelow(sorted, end, (one) => one.start) - 1] ?? -Infinity) > start;
}
