import { countBelow } from './sorted.ts';
import type { Span } from './span.ts';

/** Tells of any span whether one of `spans` overlaps it, however many they are. */
export function coverage(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const ends: number[] = [];
  for (const { end } of sorted) ends.push(Math.max(end, ends.at(-1) ?? end));
  return ({ start, end }) => (ends[countBelow(sorted, end, (one) => one.start) - 1] ?? -Infinity) > start;
}
