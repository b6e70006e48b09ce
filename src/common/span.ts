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

/** The one of `spans`, which stand in order and apart, that holds the whole of `span`. */
export function spanOver<T extends Span>(spans: readonly T[], span: Span): T | undefined {
  const found = spans[countBelow(spans, span.end, ({ end }) => end)];
  return found !== undefined && contains(found, span) ? found : undefined;
}

/** Those of `spans`, which stand in order and apart, that overlap `span`. */
export function overlapping<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  const from = countBelow(spans, start + 1, (each) => each.end);
  return spans.slice(
    from,
    countBelow(spans, end, (each) => each.start),
  );
}

const SHELF = 2_000;

function shelvesOf({ start, end }: Span): readonly number[] {
  const first = Math.floor(start / SHELF);
  return Array.from({ length: Math.floor(end / SHELF) - first + 1 }, (_, more) => first + more);
}

/** Tells of any span which items overlap it, in their order, however many they are. */
export function finderAt<T>(items: readonly T[], spansOf: (item: T) => readonly Span[]): (span: Span) => T[] {
  const shelves = new Map<number, number[]>();
  items.forEach((item, at) => {
    for (const shelf of new Set(spansOf(item).flatMap(shelvesOf))) {
      const held = shelves.get(shelf);
      if (held === undefined) shelves.set(shelf, [at]);
      else held.push(at);
    }
  });
  return (span) => {
    const near = new Set(shelvesOf(span).flatMap((shelf) => shelves.get(shelf) ?? []));
    return [...near]
      .toSorted((a, b) => a - b)
      .flatMap((at) => items.slice(at, at + 1))
      .filter((item) => spansOf(item).some((each) => overlaps(each, span)));
  };
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
