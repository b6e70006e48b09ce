import type { Span } from '../common/span.ts';
import { hull } from '../common/span.ts';
import { isCounted, isDenied, isSpeaker, supposes } from './attendance-clauses.ts';
import type { Claim } from './attendance-claims.ts';
import { tellsRemote } from './attendance-remote.ts';
import type { Predicate } from './attendance-senses.ts';
import type { Candidate, ClaimContext } from './attendance-referents.ts';
import { candidatesIn, OWNER } from './attendance-referents.ts';
import { phrasePattern, wordsOf } from './attendance-words.ts';
import type { DateMention } from './dates.ts';
import { findDates, isOfTime } from './dates.ts';
import * as clues from './lexicon/attendance-clues.ts';
import type { MinisterialMention } from './ministerial-mentions.ts';

const AWAY = phrasePattern(clues.awayClues);
const ON_A_LINE = phrasePattern(clues.lineClues, 'giu');
const EARLY = phrasePattern(clues.earlyClues);
const TELLS = phrasePattern(clues.tellingOnly);
const LEADS = new Set(clues.leadingWords);
const NOT_THE_OFFICIAL =
  /^'s?\s(?:spokes|aide|office|team|staff|deput|predecess|boss|husband|wife|department|visit\b)/iu;
const LONGEST = 160;
const MARGINS = /\s(?:on|in|at|from)\sthe\s(?:margins|sidelines|fringes|edges|corridors|halls|wings)\sof\s/iu;

/** How it is told; null where nothing says that the official came or stayed away. */
type Sense = Pick<Predicate, 'presence' | 'early' | 'remote'>;

/** “with his deputy at his side” */
const BESIDE =
  /\b(?:with|alongside|beside|flanked\sby|accompanied\sby|and)\s(?:his|her)\s(?:\p{L}+\s){0,2}?(?:deputy|understudy|stand-in)\b/giu;

function senseOf(all: string, between: string, follows: boolean): Sense | null {
  const words = all.replace(BESIDE, ' ');
  const isElsewhere = follows && /\s(?:while|whilst)\s/u.test(between);
  if (isElsewhere || AWAY.test(words)) return { presence: false, early: null, remote: false };
  if (tellsRemote(words, ON_A_LINE)) return { presence: true, early: null, remote: true };
  if (EARLY.test(words)) return { presence: true, early: 'told', remote: false };
  if (follows && MARGINS.test(between)) return { presence: true, early: null, remote: false };
  const lead = wordsOf(between)
    .slice(-5)
    .some((word) => LEADS.has(word));
  return follows && lead && !TELLS.test(between) ? { presence: true, early: null, remote: false } : null;
}

/** “never missed a ministerial”: none that can be named. */
function isAny(text: string, { start, dates }: MinisterialMention): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  return dates.length === 0 && /\b(?:an?|any|every|each|no|all)\s(?:[\p{L}-]+\s)?$/iu.test(before);
}

function meetingFor(
  { text, meetings }: ClaimContext,
  { official, span }: Candidate,
): MinisterialMention | null {
  if (meetings.some(({ other }) => other)) return null;
  const own = meetings.filter(({ kinds }) => kinds.length === 0 || kinds.includes(official.kind));
  const found = own.find(({ start }) => start >= span.end) ?? own.at(-1);
  return found === undefined || isAny(text, found) || isCounted(text, found) ? null : found;
}

/** Who speaks, who is supposed to do something, or whose deputy or office does it. */
export function isBystander({ text }: Pick<ClaimContext, 'text'>, { span }: Candidate): boolean {
  return NOT_THE_OFFICIAL.test(text.slice(span.end)) || isSpeaker(text, span) || supposes(text, span);
}

/** A name, an office, or a pronoun that opens its clause: no one's owner, no speaker. */
export function maySubject(context: Pick<ClaimContext, 'text'>, candidate: Candidate): boolean {
  const { official, span } = candidate;
  const word = context.text.slice(span.start, span.end);
  if (official.former || OWNER.test(word) || /^(?:him|I)$/iu.test(word)) return false;
  return !isBystander(context, candidate);
}

/** The words of both and what stands between, to the next mark on either side. */
function clauseAround(text: string, { start, end }: Span): string {
  const before = text.slice(0, start).search(/[^,;:—]*$/u);
  const after = text.slice(end).search(/[,;:—]/u);
  return text.slice(before, after < 0 ? text.length : end + after);
}

/** “It came in November, when Brandt stayed at home”: the last date before. */
function datesApart(text: string, meeting: MinisterialMention): DateMention[] {
  const before = findDates(text).filter((date) => date.end <= meeting.start && isOfTime(date));
  return before.slice(-1);
}

function claimBy(context: ClaimContext, candidate: Candidate, meeting: MinisterialMention): Claim | null {
  const { text } = context;
  const { official, span: at } = candidate;
  const span = hull([at, meeting]);
  const follows = at.end <= meeting.start;
  const between = follows ? text.slice(at.end, meeting.start) : text.slice(meeting.end, at.start);
  if (between.length > LONGEST || /[;:?“”"](?!\p{L})/u.test(between)) return null;
  const isNot = /\bnot\s(?:the\s)?$/iu.test(text.slice(0, at.start));
  const sense = isNot
    ? { presence: false, early: null, remote: false }
    : senseOf(clauseAround(text, span), between, follows);
  if (sense === null) return null;
  const whole: Span = { start: 0, end: text.length };
  const predicate: Predicate = {
    ...sense,
    ...span,
    role: 'state',
    form: null,
    verb: '',
    needs: 'object',
    telling: false,
  };
  return {
    ...span,
    official,
    present: sense.presence !== isDenied(text, span),
    manner: sense.early === null ? (sense.remote ? 'remote' : null) : 'early',
    tense: 'open',
    bygone: false,
    reversed: false,
    meeting,
    dates: meeting.dates.length > 0 ? meeting.dates : datesApart(text, meeting),
    predicate,
    place: context.placeIn(text),
    ordinal: null,
    window: whole,
  };
}

/** What a sentence says of an official and a ministerial without any of the verbs known: by its other words. */
export function findByClues(context: ClaimContext): Claim[] {
  for (const candidate of candidatesIn(context)) {
    if (!maySubject(context, candidate)) continue;
    const meeting = meetingFor(context, candidate);
    const claim = meeting === null ? null : claimBy(context, candidate, meeting);
    if (claim !== null) return [claim];
  }
  return [];
}
