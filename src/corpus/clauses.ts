import { sliceOf, type Span } from '../common/span.ts';

/** What parts clauses: not the comma of 80,000 nor the stop of 3.5. */
const BOUND = /[,.](?!\d)|[;:!?()“”"—]|\s[–-]\s/gu;
const JOINT = /\s(?:and|but|while|whereas)\s(?=(?:that|the|it|he|she|they)\s)/gu;
const ABBREVIATION = /(?:\b\p{L}|\bMr|\bMs|\bMrs|\bDr|\bGen|\bSt|\bSen|\bLt)$/u;

function boundsIn(text: string): readonly Span[] {
  return [...text.matchAll(BOUND)]
    .filter((match) => match[0] !== '.' || !ABBREVIATION.test(text.slice(0, match.index)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Without white space and marks at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const front = /^[\s“”"'‘’,;:—–-]*/u.exec(words)?.[0].length ?? 0;
  const back = /[\s“”"'‘,;:—–-]*$/u.exec(words.slice(front))?.[0].length ?? 0;
  return front + back >= words.length ? { start, end } : { start: start + front, end: end - back };
}

/** The clause of `sentence` around `match`, for showing: up to the marks on either side. All count in `text`. */
export function clauseAround(text: string, sentence: Span, match: Span): Span {
  const bounds = boundsIn(sliceOf(text, sentence)).map(({ start, end }) => ({
    start: start + sentence.start,
    end: end + sentence.start,
  }));
  const before = bounds.findLast(({ end }) => end <= match.start)?.end ?? sentence.start;
  const after = bounds.find(({ start }) => start >= match.end)?.start ?? sentence.end;
  return trimmed(text, { start: before, end: after });
}

/** From `match` to the end of what hangs on it: `given the vote` of `given the vote and that …`. */
export function clauseFrom(text: string, sentence: Span, match: Span): Span {
  const { end } = clauseAround(text, sentence, match);
  const joint = text.slice(match.end, end).search(JOINT);
  return trimmed(text, { start: match.start, end: joint === -1 ? end : match.end + joint });
}

/** The clause around `match` without what it is joined to: `the note gave no reason` of `he was silent and the note gave no reason`. */
export function clauseAlone(text: string, sentence: Span, match: Span): Span {
  const { start, end } = clauseAround(text, sentence, match);
  // A joint at the clause's own start has no white space before it.
  const joint = [...` ${text.slice(start, match.start)}`.matchAll(JOINT)].at(-1);
  return { start: joint === undefined ? start : start + joint.index + joint[0].length - 1, end };
}
