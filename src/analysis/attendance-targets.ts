import type { Span } from '../common/span.ts';
import type { Predicate } from './attendance-senses.ts';
import type { ClaimContext } from './attendance-referents.ts';
import { within } from './attendance-windows.ts';
import { phrasePattern, wordsOf } from './attendance-words.ts';
import type { DateMention } from './dates.ts';
import { findDates, isOfTime } from './dates.ts';
import { clauseClosers, objectBreakers } from './lexicon/attendance-clauses.ts';
import { colleagueMeetings } from './lexicon/attendance-meetings.ts';
import { datesApart } from './lexicon/attendance-modality.ts';
import type { MinisterialMention } from './ministerial-mentions.ts';

const BREAKS_OBJECT = phrasePattern(objectBreakers);
const CLOSES = new RegExp(`^(?:[.,;:!?)”"—–]|$|${phrasePattern(clauseClosers).source})`, 'iu');
const COLLEAGUES = phrasePattern(colleagueMeetings);
const APART = new RegExp(
  String.raw`${phrasePattern(datesApart).source}(?:\s(?:late|early|on|in|at|last|over|from|it|\p{L}+))?\s(?:late\s)?(?:on\s|in\s|at\s|by\s)?$`,
  'iu',
);
const LONGEST_OBJECT = 90;

/** The meeting that a clause is about; null in it where the clause names none. */
export interface Target {
  readonly meeting: MinisterialMention | null;
  readonly dates: readonly DateMention[];
}

function objectAfter(
  text: string,
  meetings: readonly MinisterialMention[],
  from: number,
): MinisterialMention | null {
  const next = meetings.find(({ end }) => end > from);
  if (next === undefined) return null;
  const between = text.slice(from, Math.max(from, next.start));
  if (between.length > LONGEST_OBJECT || /[;:.!?](?!\p{L})/u.test(between) || BREAKS_OBJECT.test(between))
    return null;
  return wordsOf(between).length <= 10 ? next : null;
}

/** “… had stayed away in May, too”: a date ends the clause as a mark does. */
function closesClause(after: string): boolean {
  if (CLOSES.test(after.trimStart())) return true;
  const date = findDates(after.slice(0, LONGEST_OBJECT))[0];
  return date !== undefined && /^\s(?:back\s|again\s|too\s)?(?:in|on)?\s?$/u.test(after.slice(0, date.start));
}

/** Dates on which something was told, or from which on something holds, are not the meeting's. */
function isApart(text: string, { start }: Span): boolean {
  return APART.test(text.slice(Math.max(0, start - 40), start));
}

function isOfAnother({ start }: Span, meetings: readonly MinisterialMention[]): boolean {
  return meetings.some(({ other, dates }) => other && dates.some((date) => date.start === start));
}

/** “was last there on April 3, when he took part”: the date stands before its clause. */
function datesBeforeWhen(text: string, { start }: Predicate): DateMention[] {
  const when = /,?\s(?:when|at\swhich|in\swhich)\s[^,;]{0,40}$/u.exec(text.slice(0, start));
  if (when === null) return [];
  return findDates(text.slice(0, when.index))
    .filter((date) => isOfTime(date) && when.index - date.end <= 3)
    .slice(-1);
}

/** The dates of a clause that may be its meeting's: those beside it, else those behind the verb, else the others. */
function datesOf(
  { text, meetings }: ClaimContext,
  window: Span,
  meeting: MinisterialMention | null,
  predicate: Predicate,
): readonly DateMention[] {
  if (meeting !== null && meeting.dates.length > 0) return meeting.dates;
  const own = within(findDates(text), window).filter(
    (date) => date.expression.kind !== 'side' && !isApart(text, date) && !isOfAnother(date, meetings),
  );
  const stop = text.indexOf('; ', predicate.end);
  const behind = own.filter(({ start }) => start >= predicate.start && (stop < 0 || start < stop));
  if (behind.length > 0) return behind;
  return own.length > 0 ? own : datesBeforeWhen(text, predicate);
}

const NEXT_CLAUSE = /;|,\s(?:and|but|while|whereas)\s/u;

function nearest(
  text: string,
  meetings: readonly MinisterialMention[],
  { start, end }: Predicate,
): MinisterialMention | null {
  const after = meetings.find((each) => each.end > end) ?? null;
  const before = meetings.findLast((each) => each.start < start) ?? null;
  const isApart = after !== null && NEXT_CLAUSE.test(text.slice(end, Math.max(end, after.start)));
  return isApart ? (before ?? after) : (after ?? before);
}

function isTold(text: string, { telling }: Predicate, meeting: MinisterialMention): boolean {
  const ofColleagues = COLLEAGUES.test(text.slice(meeting.start, meeting.end)) || meeting.kinds.length > 0;
  return !telling || (ofColleagues && meeting.dates.length > 0);
}

/** Whether a verb that needs a meeting for its object has one, be it another's. */
export function hasObject({ text, meetings }: ClaimContext, predicate: Predicate): boolean {
  if (predicate.needs !== 'object') return true;
  const isMere = predicate.role === 'state';
  return (
    objectAfter(text, meetings, predicate.end) !== null ||
    (!isMere && closesClause(text.slice(predicate.end)))
  );
}

/** “was in Cairo, the ministers met”: no meeting that somebody was in. */
function isPartedFrom(text: string, { end }: Span, object: Span | null): boolean {
  return object !== null && object.start > end && text.slice(end, object.start).includes(',');
}

const REASON = /\s(?:for|because|due|owing|citing|amid|to|by|after|while|with|over|before)\s/iu;

/** “remained until the press conference”: no meeting but the end of one. */
const STAYS: ReadonlySet<string> = new Set(['stay', 'remain', 'linger', 'last']);

/** “stayed in Washington for budget hearings”: what keeps an official is not what is missed. */
function isReason(
  text: string,
  { presence, needs, verb, end }: Predicate,
  { other, start }: MinisterialMention,
): boolean {
  if (!other || start < end) return false;
  return STAYS.has(verb) || (!presence && needs === 'nothing' && REASON.test(text.slice(end, start)));
}

/**
 * Which meeting a clause is about: its object where the verb needs one, else the one named in the clause. Null where
 * the clause is about something else.
 */
export function targetOf(context: ClaimContext, predicate: Predicate, window: Span): Target | null {
  const { text, meetings } = context;
  const own = within(meetings, window).filter((each) => !isReason(text, predicate, each));
  const object = objectAfter(text, own, predicate.end);
  const needsObject = predicate.needs === 'object' || predicate.telling;
  if (needsObject && predicate.role === 'state' && isPartedFrom(text, predicate, object)) return null;
  const found = needsObject ? object : (object ?? nearest(text, own, predicate));
  if (found?.other === true) return null;
  if (found !== null)
    return isTold(text, predicate, found)
      ? { meeting: found, dates: datesOf(context, window, found, predicate) }
      : null;
  if (predicate.telling) return null;
  if (predicate.needs === 'object' && !closesClause(text.slice(predicate.end))) return null;
  const before = meetings.findLast(({ end }) => end <= predicate.start);
  if (before?.other === true && predicate.needs !== 'nothing') return null;
  return { meeting: null, dates: datesOf(context, window, null, predicate) };
}
