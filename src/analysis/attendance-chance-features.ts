import type { DayInterval } from '../common/day.ts';
import { weekdayOf } from '../common/day.ts';
import type { Span } from '../common/span.ts';
import { maskedWords } from './attendance-chance-words.ts';
import { isSpeaker } from './attendance-clauses.ts';
import { isBystander, maySubject } from './attendance-clues.ts';
import { isNegated } from './attendance-modality.ts';
import { findDates } from './dates.ts';
import { isHeldAt } from './attendance-places.ts';
import type { Predicate } from './attendance-senses.ts';
import { monthNames, weekdayNames } from './lexicon/attendance-dates.ts';
import { homeOfTheAlliance } from './lexicon/attendance-places.ts';
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
    ...behind.flatMap((word, i) => {
      const next = behind[i + 1];
      if (MARK.test(word)) return [];
      const pair = next === undefined || MARK.test(next) ? [] : [`pair:${word} ${next}`];
      return [`${i < clause ? 'after' : 'later'}:${word}`, `near:${word}`, ...pair];
    }),
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
  if (claim.carried === true) return ['link:carried'];
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

/** What the rules' words of coming and staying away say behind the official. */
function toldFeatures(resolved: ResolvedClaim, { sentence, predicates }: ReadSentence): string[] {
  const { end } = spanOf(resolved);
  const behind = predicates.filter((each) => each.start >= end && each.needs !== 'object').slice(0, 2);
  const near = predicates.find((each) => each.start >= end && each.role !== 'state');
  return [
    ...behind.map((each) => `told:${senseOf(each)}`),
    ...(near === undefined ? ['told-first:nothing'] : toldFirst(sentence.text.slice(end, near.start), near)),
  ];
}

function senseOf({ presence, early, remote }: Predicate): string {
  return early !== null ? `early ${early}` : remote ? 'remote' : presence ? 'there' : 'away';
}

function toldFirst(gap: string, predicate: Predicate): string[] {
  const joints = Math.min(2, [...gap.matchAll(JOINTS)].length);
  const way = `${isNegated(gap) ? 'not ' : ''}${senseOf(predicate)}`;
  return [`told-first:${way}`, `told-first:${way} ${joints}`, `told-form:${way} ${predicate.form}`];
}

/** On which day of the meeting something is told to have been. */
function dayFeature({ sentence }: ReadSentence, { startDate, endDate }: Ministerial): string {
  const days = findDates(sentence.text).flatMap(({ expression }) =>
    expression.kind === 'weekday' ? expression.weekdays : [],
  );
  if (days.length === 0) return 'day:none';
  if (startDate === endDate) return `day:${days.includes(weekdayOf(startDate)) ? 'only' : 'other'}`;
  if (days.includes(weekdayOf(endDate))) return 'day:last';
  return `day:${days.includes(weekdayOf(startDate)) ? 'first' : 'other'}`;
}

function timeFeatures(ministerial: Ministerial, published: DayInterval | null): string[] {
  if (published === null) return ['time:unknown'];
  const { startDate, endDate } = ministerial;
  const side = published.latest < startDate ? 'ahead' : published.earliest > endDate ? 'behind' : 'now';
  const days = distance(ministerial, published);
  return [`time:${side}`, `days:${[4, 20, 60].filter((bound) => days >= bound).length}`];
}

const PLACE = /(?<=\s(?:to|in|at|from|for|via|into|off|around|through|near)\s(?:the\s)?)\p{Lu}[\p{L}-]+/gu;
const NO_PLACE = new Set([
  ...monthNames.flat(),
  ...weekdayNames,
  'NATO',
  'Nato',
  'American',
  'US',
  'European',
]);

/** Whether the sentence names the ministerial's place, or another one. */
function placeFeatures({ sentence }: ReadSentence, ministerial: Ministerial): string[] {
  const names = [...sentence.text.matchAll(PLACE)]
    .map(([name]) => name)
    .filter((name) => !NO_PLACE.has(name));
  if (names.length === 0) return ['place:none'];
  const own = names.find((name) => isHeldAt(ministerial, name));
  if (own === undefined) return ['place:elsewhere'];
  return [
    own === homeOfTheAlliance ? 'place:home' : 'place:own',
    `place-also-elsewhere:${names.some((name) => name !== own)}`,
  ];
}

/** What kinds of date tell which ministerial it is, and what the sentences before were about. */
function groundFeatures({ claim }: ResolvedClaim, { ground, meetings }: ReadSentence): string[] {
  const kind = claim.dates[0]?.expression.kind ?? 'none';
  const before = ground.another ? 'another' : ground.meeting === null ? 'none' : 'own';
  const here = meetings.find((each) => each === claim.meeting);
  return [
    `date-kind:${kind}`,
    `ground:${before}`,
    `ground-date:${before} ${kind}`,
    `meeting-kinds:${here?.kinds.length ?? 'none'}`,
  ];
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
  const candidate = { official: resolved.claim.official, span };
  return [
    ...new Set([
      'bias',
      ...wordFeatures(resolved, read),
      ...dateFeatures(resolved, read),
      ...toldFeatures(resolved, read),
      ...timeFeatures(ministerial, published),
      dayFeature(read, ministerial),
      ...placeFeatures(read, ministerial),
      ...groundFeatures(resolved, read),
      `own-meeting:${meetings.some(({ other }) => !other)}`,
      `other-meeting:${meetings.some(({ other }) => other)}`,
      `speaks:${isSpeaker(sentence.text, span)}`,
      `subject:${maySubject(sentence, candidate)}`,
      `implied:${resolved.claim.implied === true}`,
      `bystander:${isBystander(sentence, candidate)}`,
      `pronoun:${span.end - span.start <= 3}`,
      `opening:${at < OPENING}`,
    ]),
  ];
}
