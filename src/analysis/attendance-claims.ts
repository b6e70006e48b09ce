import type { Span } from '../common/span.ts';
import { hull } from '../common/span.ts';
import {
  clauseEnd,
  isAnyMeeting,
  isDenied,
  untilThen,
  verbBefore,
  verbGroup,
  withArticleWord,
  wordsBefore,
} from './attendance-clauses.ts';
import type { Modality, Tense } from './attendance-modality.ts';
import { ordinalIn } from './attendance-ordinals.ts';
import { modalityOfNoun, modalityOfVerb } from './attendance-modality.ts';
import type { OfficialMention } from './attendance-officials.ts';
import type { Predicate } from './attendance-predicates.ts';
import { findPredicates } from './attendance-predicates.ts';
import type { ClaimContext, Subject } from './attendance-subjects.ts';
import { officialAfter, subjectOfNoun, subjectOfVerb } from './attendance-subjects.ts';
import { targetOfNoun, targetOfVerb } from './attendance-targets.ts';
import { phrasePattern } from './attendance-words.ts';
import type { DateMention, Side } from './dates.ts';
import { findDates } from './dates.ts';
import { remoteWords } from './lexicon/attendance-verbs.ts';
import type { MinisterialMention } from './ministerial-mentions.ts';
import { datesBeside } from './ministerial-mentions.ts';

/** A date in the first letters of a sentence opens it. */
const OPENING = 6;
/** “…, her second since taking office” comes after the clause. */
const LONGEST_AFTERTHOUGHT = 60;
const REMOTE = phrasePattern(remoteWords);

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
  /** Where the meeting is held, by the clause or the dateline. */
  readonly place: string | null;
  /** The how many-th of the official's. */
  readonly ordinal: number | null;
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
      start <= OPENING &&
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

function isNominal({ form, beforeOfficial }: Predicate): boolean {
  return form === 'noun' || beforeOfficial;
}

function subjectOf(context: ClaimContext, predicate: Predicate): Subject | null {
  if (predicate.beforeOfficial) return officialAfter(context, predicate);
  return isNominal(predicate) ? subjectOfNoun(context, predicate) : subjectOfVerb(context, predicate);
}

function modalityOf(text: string, subject: Span, predicate: Predicate, tail: number): Modality {
  if (isNominal(predicate) && predicate.form !== 'past')
    return modalityOfNoun(wordsBefore(text, subject, predicate), text.slice(tail));
  const word = text.slice(predicate.start, predicate.end);
  const isBehind = subject.start > predicate.end && predicate.form === 'adjective';
  const gap = isBehind ? verbBefore(text, subject.start) : verbGroup(text, subject.end, predicate.start);
  return modalityOfVerb(gap, predicate, word);
}

function claimOf(context: ClaimContext, predicate: Predicate): Claim | null {
  const { text } = context;
  const subject = subjectOf(context, predicate);
  if (subject === null || subject.official.former) return null;
  const target = isNominal(predicate)
    ? targetOfNoun(context, predicate, subject)
    : targetOfVerb(context, predicate);
  if (target === null) return null;
  const { meeting } = target;
  if (meeting !== null && isAnyMeeting(context.text, predicate, meeting)) return null;
  const dates = datesOf(context, predicate, meeting);
  const core = hull([subject.span, predicate]);
  const near = meeting !== null && meeting.start > predicate.start ? [meeting] : [];
  const shown = dates.filter(({ start }) => start <= OPENING || start > core.start);
  const whole = hull([core, ...near, ...shown]);
  const tail = hull([core, ...near, ...shown.filter(({ start }) => start > core.start)]).end;
  const modality = untilThen(
    modalityOf(text, subject.span, predicate, tail),
    text.slice(predicate.end, tail),
  );
  const clause = text.slice(whole.start, clauseEnd(text, whole.end));
  return {
    ...withArticleWord(text, whole),
    official: subject.official,
    present: predicate.presence !== (modality.negated !== isDenied(text, whole)),
    manner: mannerOf(clause, predicate),
    tense: modality.tense,
    bygone: modality.bygone,
    meeting,
    dates,
    predicate,
    place: context.placeIn(text.slice(predicate.start, clauseEnd(text, whole.end))),
    ordinal: ordinalIn(text.slice(whole.start, whole.end + LONGEST_AFTERTHOUGHT)),
  };
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
  if (context.officials.length === 0 && context.named.length === 0) return [];
  return findPredicates(context.text).flatMap((predicate) => {
    const claim = claimOf(context, predicate);
    return claim === null ? [] : [...claimsOfCompanions(context, claim), claim];
  });
}

/** Where a claim's words place its meeting: its date first, then its verb. */
export function sideOfClaim({ dates, tense, bygone, meeting }: Claim): Side | null {
  const byDate = dates.find(({ side }) => side !== null)?.side ?? null;
  if (byDate !== null) return byDate;
  if (bygone) return null;
  if (tense === 'open') return meeting?.side ?? null;
  return tense === 'expected' ? 'ahead' : 'behind';
}
