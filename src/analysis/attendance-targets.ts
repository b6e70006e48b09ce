import type { Predicate } from './attendance-predicates.ts';
import type { ClaimContext, Subject } from './attendance-subjects.ts';
import { phrasePattern, wordsOf } from './attendance-words.ts';
import { clauseClosers, objectBreakers } from './lexicon/attendance-clauses.ts';
import { findDates } from './dates.ts';
import { colleagueMeetings } from './lexicon/attendance-meetings.ts';
import type { MinisterialMention } from './ministerial-mentions.ts';

const BREAKS_OBJECT = phrasePattern(objectBreakers);
const CLOSES = new RegExp(`^(?:[.,;:!?)”"—–]|$|${phrasePattern(clauseClosers).source})`, 'iu');
const COLLEAGUES = phrasePattern(colleagueMeetings);
const LONGEST_OBJECT = 90;

function objectAfter(context: ClaimContext, from: number): MinisterialMention | null {
  const next = context.meetings.find(({ start }) => start >= from);
  if (next === undefined) return null;
  const between = context.text.slice(from, next.start);
  if (between.length > LONGEST_OBJECT || /[;:.!?](?!\p{L})/u.test(between) || BREAKS_OBJECT.test(between))
    return null;
  return wordsOf(between).length <= 10 ? next : null;
}

/** The meeting that a verb or noun is about: null in it for the one under way; null for nothing of ours. */
type Target = { readonly meeting: MinisterialMention | null } | null;

/** “presented the plan to his NATO colleagues on Friday”: telling counts on a day, and of colleagues alone. */
function isOurs({ text }: ClaimContext, { telling }: Predicate, object: MinisterialMention): boolean {
  const ofColleagues = COLLEAGUES.test(text.slice(object.start, object.end));
  return !object.other && (!telling || (ofColleagues && object.dates.length > 0));
}

/** “… had stayed away in May, too”: a date ends the clause as a mark does. */
function closesClause(after: string): boolean {
  if (CLOSES.test(after.trimStart())) return true;
  const date = findDates(after.slice(0, LONGEST_OBJECT))[0];
  return date !== undefined && /^\s(?:back\s|again\s|too\s)?in\s$/u.test(after.slice(0, date.start));
}

/** What the verb is about: a ministerial, the one under way (null), or nothing of ours. */
export function targetOfVerb(context: ClaimContext, predicate: Predicate): Target {
  const object = objectAfter(context, predicate.end);
  if (object !== null) return isOurs(context, predicate, object) ? { meeting: object } : null;
  const closes = closesClause(context.text.slice(predicate.end));
  return predicate.alone || (closes && !predicate.weak)
    ? { meeting: meetingBefore(context, predicate) }
    : null;
}

function meetingBefore({ meetings }: ClaimContext, { start }: Predicate): MinisterialMention | null {
  return meetings.findLast(({ end, other }) => end <= start && !other) ?? null;
}

/** Where it says of what: `absence from …`, else the meeting just named. */
export function targetOfNoun(context: ClaimContext, predicate: Predicate, subject: Subject): Target {
  const from = Math.max(predicate.end, subject.span.end);
  const ties = /^\s(?:from|at|in)\s/u.test(context.text.slice(from, from + 6));
  const object = ties ? objectAfter(context, from) : null;
  if (ties && (object === null || object.other)) return null;
  if (object !== null) return { meeting: object };
  return { meeting: meetingBefore(context, predicate) };
}
