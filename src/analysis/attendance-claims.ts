import type { Span } from '../common/span.ts';
import { hull } from '../common/span.ts';
import type { Modality, Tense } from './attendance-modality.ts';
import { modalityOfNoun, modalityOfVerb } from './attendance-modality.ts';
import type { OfficialMention } from './attendance-officials.ts';
import type { Predicate } from './attendance-predicates.ts';
import { findPredicates } from './attendance-predicates.ts';
import { isCapitalised, phrasePattern, wordsOf } from './attendance-words.ts';
import type { DateMention, Side } from './dates.ts';
import { findDates } from './dates.ts';
import {
  choiceNouns,
  clauseClosers,
  objectBreakers,
  remoteWords,
  subjectBreakers,
} from './lexicon/attendance.ts';
import type { MinisterialMention } from './ministerial-mentions.ts';
import { datesBeside } from './ministerial-mentions.ts';

/** One clause that says of an official whether they come; offsets count in the sentence. */
export interface Claim extends Span {
  readonly official: OfficialMention;
  readonly present: boolean;
  readonly manner: 'remote' | 'early' | null;
  readonly tense: Tense;
  /** Expected once, before what the article tells. */
  readonly bygone: boolean;
  /** Null where the clause names none: “Brandt will not attend.” */
  readonly meeting: MinisterialMention | null;
  readonly dates: readonly DateMention[];
  readonly predicate: Predicate;
}

export interface ClaimContext {
  readonly text: string;
  readonly officials: readonly OfficialMention[];
  readonly meetings: readonly MinisterialMention[];
  /** Whom `he` or `she` means where the sentence itself names no official before. */
  readonly lastOfficial: OfficialMention | null;
}

const BREAKS_SUBJECT = phrasePattern(subjectBreakers);
const BREAKS_OBJECT = phrasePattern(objectBreakers);
const CHOICE = phrasePattern(choiceNouns);
const REMOTE = phrasePattern(remoteWords);
const CLOSES = new RegExp(`^(?:[.,;:!?)”"—–]|$|${phrasePattern(clauseClosers).source})`, 'iu');
const PRONOUN = /\b(?:he|she|his|her)\b/giu;
const FIRST_PERSON = /\bI\b/gu;
const LONGEST_GAP = 140;

interface Subject {
  readonly official: OfficialMention;
  readonly span: Span;
}

/** The officials and the pronouns that stand for one, in order. */
function subjectsIn({ text, officials, lastOfficial }: ClaimContext): Subject[] {
  const named = officials.map((official) => ({ official, span: official }));
  const pronouns = [...text.matchAll(PRONOUN)].flatMap((match) => {
    const before = officials.findLast((official) => official.end <= match.index) ?? lastOfficial;
    const span = { start: match.index, end: match.index + match[0].length };
    return before === null ? [] : [{ official: before, span }];
  });
  const speaker = officials.find(({ start }) =>
    /[,.!?][”"']{1,2}\s$/u.test(text.slice(Math.max(0, start - 4), start)),
  );
  const own =
    speaker === undefined
      ? []
      : [...text.matchAll(FIRST_PERSON)].map(({ index }) => ({
          official: speaker,
          span: { start: index, end: index + 1 },
        }));
  return [...named, ...pronouns, ...own].toSorted((a, b) => a.span.start - b.span.start);
}

/** `, a former anchor,` between a subject and its verb says nothing of who comes. */
function withoutAppositions(gap: string): string {
  return gap.replace(/^,\s(?!who\b)[^,]{1,80},/u, '').replace(/^,?\swho\s/u, ' ');
}

function bringsAnotherName(gap: string): boolean {
  const words = wordsOf(gap);
  return words.some((word, i) => {
    const before = words[i - 1]?.toLowerCase();
    const follows =
      before !== undefined && /^(?:to|in|on|from|at|of|for|and|the|this|next|last|with)$/u.test(before);
    return isCapitalised(word) && !follows && !/^(?:NATO|U\.S\.)/u.test(word);
  });
}

function governsVerb(gap: string, subject: Span, text: string, ofSeat: boolean): boolean {
  if (gap.length > LONGEST_GAP || /[;:.!?“”"](?!\p{L})/u.test(gap)) return false;
  const possessive = /^'s?\s/u.test(gap) || /^(?:his|her)$/iu.test(text.slice(subject.start, subject.end));
  if (ofSeat && /^(?:'s?)?\s(?:[\p{L}-]+\s)?$/u.test(gap)) return true;
  if (possessive) return CHOICE.test(gap) && !BREAKS_SUBJECT.test(gap);
  const own = withoutAppositions(gap);
  return (
    !BREAKS_SUBJECT.test(own) && !bringsAnotherName(own) && !/,\s(?:and|but|with)?\s?(?:the|a)\b/u.test(own)
  );
}

function subjectOfVerb(context: ClaimContext, predicate: Predicate): Subject | null {
  const { text } = context;
  const before = subjectsIn(context).findLast(({ span }) => span.end <= predicate.start);
  if (
    before !== undefined &&
    governsVerb(text.slice(before.span.end, predicate.start), before.span, text, predicate.alone)
  )
    return before;
  const by = /^\sby\s/u.exec(text.slice(predicate.end, predicate.end + 4));
  const agent = context.officials.find(
    ({ start }) => by !== null && start >= predicate.end && start <= predicate.end + 8,
  );
  return agent === undefined ? null : { official: agent, span: agent };
}

function subjectOfNoun(context: ClaimContext, { start, end }: Predicate): Subject | null {
  const { text } = context;
  return (
    subjectsIn(context).find(({ span }) => {
      const isPronoun = /^(?:his|her)$/iu.test(text.slice(span.start, span.end));
      const before = text.slice(span.end, start);
      if (span.end <= start)
        return isPronoun
          ? /^(?:\s[\p{L}-]+){0,2}\s$/u.test(before)
          : /^'s?(?:\s[\p{L}-]+){0,3}\s$/u.test(before);
      return /^(?:\s(?:at|from)\s[^,;.]{1,50})?\s(?:of|by)\s(?:the\s)?$/u.test(text.slice(end, span.start));
    }) ?? null
  );
}

function officialAfter({ officials }: ClaimContext, { end }: Predicate): Subject | null {
  const official = officials.find(({ start }) => start > end && start <= end + 5);
  return official === undefined ? null : { official, span: official };
}

function objectAfter(context: ClaimContext, from: number): MinisterialMention | null {
  const next = context.meetings.find(({ start }) => start >= from);
  if (next === undefined) return null;
  const between = context.text.slice(from, next.start);
  if (between.length > 90 || /[;:.!?](?!\p{L})/u.test(between) || BREAKS_OBJECT.test(between)) return null;
  return wordsOf(between).length <= 10 ? next : null;
}

type Target = { readonly meeting: MinisterialMention | null } | null;

/** What the verb is about: a ministerial, the one under way (null), or nothing of ours. */
function targetOfVerb(context: ClaimContext, predicate: Predicate): Target {
  const object = objectAfter(context, predicate.end);
  if (object !== null) return object.other ? null : { meeting: object };
  const closes = CLOSES.test(context.text.slice(predicate.end).trimStart());
  return predicate.alone || (closes && !predicate.weak)
    ? { meeting: meetingBefore(context, predicate) }
    : null;
}

function meetingBefore({ meetings }: ClaimContext, { start }: Predicate): MinisterialMention | null {
  return meetings.findLast(({ end, other }) => end <= start && !other) ?? null;
}

function targetOfNoun(context: ClaimContext, predicate: Predicate, subject: Subject): Target {
  const from = Math.max(predicate.end, subject.span.end);
  const ties = /^\s(?:from|at|in)\s/u.test(context.text.slice(from, from + 6));
  const object = ties ? objectAfter(context, from) : null;
  if (ties && (object === null || object.other)) return null;
  if (object !== null) return { meeting: object };
  return { meeting: meetingBefore(context, predicate) };
}

function mannerOf(clause: string, { early }: Predicate): Claim['manner'] {
  if (early) return 'early';
  return REMOTE.test(clause) ? 'remote' : null;
}

/** A date that opens the sentence: “In December, …”. */
function openingDates(
  context: ClaimContext,
  predicate: Predicate,
  dates: readonly DateMention[],
): DateMention[] {
  return dates.filter(
    ({ start, end, expression }) =>
      expression.kind !== 'side' &&
      start <= 6 &&
      end < predicate.start &&
      !/^'s?\s/u.test(context.text.slice(end, end + 3)),
  );
}

function datesOf(
  context: ClaimContext,
  predicate: Predicate,
  meeting: MinisterialMention | null,
): DateMention[] {
  if (meeting !== null && meeting.dates.length > 0) return [...meeting.dates];
  const dates = findDates(context.text);
  const beside = datesBeside(context.text, dates, predicate).filter(({ start }) => start >= predicate.end);
  return beside.length > 0 ? beside : openingDates(context, predicate, dates);
}

function claimOf(context: ClaimContext, predicate: Predicate): Claim | null {
  const { text } = context;
  const noun = predicate.form === 'noun' || predicate.beforeOfficial;
  const subject = predicate.beforeOfficial
    ? officialAfter(context, predicate)
    : noun
      ? subjectOfNoun(context, predicate)
      : subjectOfVerb(context, predicate);
  if (subject === null || subject.official.former) return null;
  const target = noun ? targetOfNoun(context, predicate, subject) : targetOfVerb(context, predicate);
  if (target === null) return null;
  const { meeting } = target;
  const dates = datesOf(context, predicate, meeting);
  const near = meeting !== null && meeting.start > predicate.start ? [meeting] : [];
  const shown = dates.filter(
    ({ start }) => start <= 6 || start > Math.min(subject.span.start, predicate.start),
  );
  const late = shown.filter(({ start }) => start > predicate.start);
  const whole = hull([subject.span, predicate, ...near, ...shown]);
  const clause = text.slice(whole.start, clauseEnd(text, whole.end));
  const gap = verbGroup(context, subject.span.end, predicate.start);
  const tail = hull([predicate, subject.span, ...near, ...late]).end;
  const modality: Modality =
    noun && predicate.form !== 'past'
      ? modalityOfNoun(gapOrBefore(text, subject.span, predicate), text.slice(tail))
      : modalityOfVerb(gap, predicate, text.slice(predicate.start, predicate.end));
  return {
    ...withArticleWord(text, whole),
    official: subject.official,
    present: predicate.presence !== (modality.negated !== isDenied(text, whole.start)),
    manner: mannerOf(clause, predicate),
    tense: modality.tense,
    bygone: modality.bygone,
    meeting,
    dates,
    predicate,
  };
}

/** “denied that Brandt would skip the meeting”. */
function isDenied(text: string, at: number): boolean {
  return /\b(?:den(?:y|ies|ied)|ruled\sout)\s(?:reports\s)?(?:that\s)?(?:the\s)?$/iu.test(
    text.slice(Math.max(0, at - 40), at),
  );
}

function clauseEnd(text: string, from: number): number {
  const stop = text.slice(from).search(/[,;.](?!\p{L})/u);
  return stop < 0 ? text.length : from + stop;
}

/** What stands before the verb and belongs to it: nothing of a verb before it (“was to attend but skipped”). */
function verbGroup({ text }: ClaimContext, from: number, to: number): string {
  const gap = text.slice(Math.min(from, to), to);
  const last = findPredicates(gap).findLast(({ end }) => /^.*\b(?:and|but|then)\b/u.test(gap.slice(end)));
  return last === undefined ? gap : gap.slice(last.end);
}

function gapOrBefore(text: string, subject: Span, predicate: Predicate): string {
  if (subject.end <= predicate.start) return text.slice(subject.end, predicate.start);
  return (
    text
      .slice(Math.max(0, predicate.start - 30), predicate.start)
      .split(/[,;.]/u)
      .at(-1) ?? ''
  );
}

function withArticleWord(text: string, span: Span): Span {
  const article = /\b(?:the|in|on)\s$/iu.exec(text.slice(Math.max(0, span.start - 4), span.start));
  return { start: span.start - (article?.[0].length ?? 0), end: span.end };
}

/** “Quill and Brandt attended”: what is said of the second is said of the first. */
function claimsOfCompanions({ text, officials }: ClaimContext, claim: Claim): Claim[] {
  const { official, meeting, predicate } = claim;
  if (official.start > predicate.start) return [];
  return officials
    .filter(
      ({ end, former }) =>
        !former && end < official.start && /^,?\sand\s(?:the\s)?$/u.test(text.slice(end, official.start)),
    )
    .filter(({ kind }) => meeting === null || meeting.kinds.length === 0 || meeting.kinds.includes(kind))
    .map((companion) => ({ ...claim, official: companion, start: Math.min(claim.start, companion.start) }));
}

/** What one sentence says of officials' coming and staying away, in order. */
export function findClaims(context: ClaimContext): Claim[] {
  return findPredicates(context.text).flatMap((predicate) => {
    const claim = claimOf(context, predicate);
    return claim === null ? [] : [...claimsOfCompanions(context, claim), claim];
  });
}

/** Where a claim's words place its meeting: its date first, then its verb. */
export function sideOfClaim({ dates, tense, bygone }: Claim): Side | null {
  const byDate = dates.find(({ side }) => side !== null)?.side ?? null;
  if (byDate !== null) return byDate;
  if (tense === 'open' || bygone) return null;
  return tense === 'expected' ? 'ahead' : 'behind';
}
