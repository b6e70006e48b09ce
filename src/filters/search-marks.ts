import type { Span } from '../common/span.ts';
import { searchForm } from './search.ts';

/** Where in a run of letters a word of a search stands: as few letters as hold it, the last first. */
function placesIn(run: string, word: string, start: number): readonly Span[] {
  const holds = (from: number, to: number): boolean => searchForm(run.slice(from, to)).includes(word);
  if (!holds(0, run.length)) return [];
  let from = 0;
  while (holds(from + 1, run.length)) from += 1;
  let to = run.length;
  while (holds(from, to - 1)) to -= 1;
  return [{ start: start + from, end: start + to }, ...placesIn(run.slice(0, from), word, start)];
}

/** Joins what touches or overlaps, in order. */
function joined(spans: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last !== undefined && start <= last.end)
      whole.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) });
    else whole.push({ start, end });
  }
  return whole;
}

/** Where the words of a search (as `wordsOf` gives them) stand in `text` within `span`; offsets count in `text`. */
export function searchMarks(text: string, words: readonly string[], span: Span): readonly Span[] {
  const runs = text.slice(span.start, span.end).matchAll(/\S+/gu);
  return joined(
    [...runs].flatMap(({ 0: run, index }) =>
      words.flatMap((word) => placesIn(run, word, span.start + index)),
    ),
  );
}
