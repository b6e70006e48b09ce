import type { DayInterval } from '../common/day.ts';
import type { Span } from '../common/span.ts';
import { maskedWords } from './attendance-chance-words.ts';
import { isSpeaker } from './attendance-clauses.ts';
import type { ReadSentence } from './attendance-reading.ts';
import type { ResolvedClaim } from './attendance-resolve.ts';
import { distance } from './attendance-resolve.ts';
import type { Ministerial } from '../record/record.ts';

const AFTER = 14;
const BEFORE = 8;
const MARK = /^[,;:.]$/u;
const JOINTS = /[,;:]|\b(?:and|but|while|when)\b/gu;
/** The first sentences tell the news. */
const OPENING = 3;

function spanOf({ claim }: ResolvedClaim): Span {
  return { start: claim.start, end: claim.predicate.start };
}

function wordFeatures(resolved: ResolvedClaim, { sentence, officials, meetings }: ReadSentence): string[] {
  const { text } = sentence;
  const span = spanOf(resolved);
  const { meeting } = resolved.claim;
  const own = meetings.find((each) => each === meeting) ?? null;
  const from = text.slice(0, span.start).lastIndexOf('; ') + 1;
  const words = maskedWords(text, from, [...officials, span], own);
  const at = words.findIndex(({ start }) => start >= span.start);
  const behind = words.slice(at + 1, at + 1 + AFTER).map(({ word }) => word);
  const ahead = words.slice(Math.max(0, at - BEFORE), at).map(({ word }) => word);
  const firstMark = behind.findIndex((word) => MARK.test(word));
  const clause = firstMark < 0 ? behind.length : firstMark;
  return [
    ...behind.flatMap((word, i) =>
      MARK.test(word)
        ? []
        : [
            `${i < clause ? 'after' : 'later'}:${word}`,
            `near:${word}`,
            `pair:${word} ${behind[i + 1] ?? ''}`,
          ],
    ),
    ...ahead.flatMap((word) => [`before:${word}`, `near:${word}`]),
    `right-before:${ahead.at(-1) ?? ''}`,
  ];
}

/** How the sentence leads from the official to the date by which the meeting is told. */
function dateFeatures(resolved: ResolvedClaim, { sentence, officials, meetings }: ReadSentence): string[] {
  const { claim } = resolved;
  const [date] = claim.dates;
  const isHere = claim.meeting !== null && meetings.includes(claim.meeting);
  if (date === undefined)
    return [`link:${claim.meeting === null ? 'nothing' : isHere ? 'meeting' : 'ground'}`];
  if (claim.meeting?.dates.includes(date) === true) return [`link:${isHere ? 'dated' : 'dated-ground'}`];
  const span = spanOf(resolved);
  const isBehind = date.start >= span.end;
  const [from, to] = isBehind ? [span.end, date.start] : [date.end, span.start];
  const joints = Math.min(3, [...sentence.text.slice(from, to).matchAll(JOINTS)].length);
  const between = (each: Span): boolean => each.start >= from && each.end <= to;
  return [
    'link:date',
    `date:${isBehind ? 'behind' : 'ahead'}`,
    `date-joints:${joints} ${isBehind ? 'behind' : 'ahead'}`,
    `date-past-official:${officials.some(between)}`,
    `date-past-meeting:${meetings.some(between)}`,
  ];
}

function timeFeatures(ministerial: Ministerial, published: DayInterval | null): string[] {
  if (published === null) return ['time:unknown'];
  const { startDate, endDate } = ministerial;
  const side = published.latest < startDate ? 'ahead' : published.earliest > endDate ? 'behind' : 'now';
  const days = distance(ministerial, published);
  return [`time:${side}`, `days:${[4, 20, 60].filter((bound) => days >= bound).length}`];
}

/** What of an official and a ministerial beside each other tells whether the one came to the other; null without either. */
export function chanceFeatures(
  resolved: ResolvedClaim,
  read: ReadSentence,
  at: number,
  published: DayInterval | null,
): readonly string[] | null {
  const { ministerial, officer } = resolved;
  if (ministerial === null || officer === null) return null;
  const { sentence, meetings } = read;
  const span = spanOf(resolved);
  return [
    ...new Set([
      'bias',
      ...wordFeatures(resolved, read),
      ...dateFeatures(resolved, read),
      ...timeFeatures(ministerial, published),
      `own-meeting:${meetings.some(({ other }) => !other)}`,
      `other-meeting:${meetings.some(({ other }) => other)}`,
      `speaks:${isSpeaker(sentence.text, span)}`,
      `pronoun:${span.end - span.start <= 3}`,
      `opening:${at < OPENING}`,
    ]),
  ];
}
