import type { Span } from '../common/span.ts';
import { hull } from '../common/span.ts';
import {
  clauseEnd,
  isAnyMeeting,
  isDenied,
  isSupposed,
  isToldBefore,
  untilThen,
  withArticleWord,
} from './attendance-clauses.ts';
import { tellsEarly } from './attendance-early.ts';
import type { Modality, Tense } from './attendance-modality.ts';
import { modalityOf } from './attendance-modality.ts';
import type { OfficialMention } from './attendance-officials.ts';
import { ordinalIn } from './attendance-ordinals.ts';
import { tellsRemote } from './attendance-remote.ts';
import type { Predicate } from './attendance-senses.ts';
import { findPredicates } from './attendance-predicates.ts';
import type { ClaimContext } from './attendance-referents.ts';
import { subjectOf } from './attendance-subjects.ts';
import { hasObject, targetOf } from './attendance-targets.ts';
import type { Told } from './attendance-windows.ts';
import { windowsOf } from './attendance-windows.ts';
import { anyOf } from './attendance-words.ts';
import type { DateMention, Side } from './dates.ts';
import { comingVerbs, placesApart } from './lexicon/attendance-verbs.ts';
import type { MinisterialMention } from './ministerial-mentions.ts';

/** “…, her second since taking office” comes after the clause. */
const LONGEST_AFTERTHOUGHT = 60;
const SEATS: ReadonlySet<string> = new Set(['take', 'occupy', 'fill', 'have', 'hold']);
/** “joined from an airport hotel” */
const FROM_APART = new RegExp(
  String.raw`\sfrom\s(?:an?|his|her|the|their|its)\s(?:[\p{L}'-]+\s){0,3}?(?:${anyOf(placesApart)})(?!\w)|\sfrom\s(?:home|Washington|hospital|bed)(?!\w)`,
  'iu',
);

/** One clause that says of an official whether they come; offsets count in the sentence. */
export interface Claim extends Span {
  readonly official: OfficialMention;
  readonly present: boolean;
  /** `left` where only the days tell whether that was before the end. */
  readonly manner: 'remote' | 'early' | 'left' | null;
  readonly tense: Tense;
  /** Expected once, before what the article tells. */
  readonly bygone: boolean;
  /** `had been expected to`: it came otherwise. */
  readonly reversed: boolean;
  /** Null where the clause names none: “Brandt will not attend.” */
  readonly meeting: MinisterialMention | null;
  readonly dates: readonly DateMention[];
  /** The dates are those that the article gives a meeting elsewhere. */
  readonly lent?: true;
  /** The dates are the sentence's before. */
  readonly carried?: true;
  /** The sentence names no official, but whoever sits in for one. */
  readonly implied?: true;
  readonly predicate: Predicate;
  /** Where the meeting is held, by the clause or the dateline. */
  readonly place: string | null;
  /** The how many-th of the official's. */
  readonly ordinal: number | null;
  /** The part of the sentence that it has to itself. */
  readonly window: Span;
}

interface Moded extends Told {
  readonly modality: Modality;
}

const UNTIL_NOON =
  /\s(?:noon|midday|lunch|lunchtime|mid-afternoon|mid-morning|half-time|the\s(?:lunch|coffee|first)\sbreak)\b/iu;

/** “occupied the seat until shortly after noon” */
function isUntilEarly(words: string): boolean {
  const until = /\s(?:until|till)\s[^,;.]*/iu.exec(words)?.[0];
  return until !== undefined && (UNTIL_NOON.test(until) || tellsEarly(until));
}

/** “attended Thursday's session but not Friday's” */
const NOT_THE_REST =
  /\b(?:but|and)\s(?:not|skipped|missed|gave\sup|sat\sout|none\sof)\s(?:for\s|to\s|on\s|at\s)?(?:(?:the|its|that\sof)\s)?(?:\p{Lu}\p{Ll}+day(?:'s)?|rest|second|third|afternoon|evening|closing|next|last|final|remainder|other)(?![\p{L}-])/u;
const OF_A_PART = /\b(?:first|opening|morning|\p{Lu}\p{Ll}+day's|one)\b/u;

function mannerOf(words: string, { early, remote, presence, verb }: Predicate): Claim['manner'] {
  if (early !== null) return early === 'open' ? 'left' : 'early';
  if (presence && (isUntilEarly(words) || (OF_A_PART.test(words) && NOT_THE_REST.test(words))))
    return 'early';
  return remote || tellsRemote(words) || (!comingVerbs.has(verb) && FROM_APART.test(words)) ? 'remote' : null;
}

/** “…, when the envoy took his place”: whoever takes it is another. */
function takesOver(
  text: string,
  { presence, verb, start, end }: Predicate,
  { inherited }: Told['subject'],
): boolean {
  return presence && inherited && SEATS.has(verb) && /\s(?:his|her)\s/iu.test(text.slice(start, end));
}

/** The words of attendance in a sentence whose official is known, each place read once. */
function toldIn(context: ClaimContext): Moded[] {
  const { text } = context;
  const told: Moded[] = [];
  for (const predicate of findPredicates(text)) {
    const last = told.at(-1) ?? null;
    if (last !== null && predicate.start < last.predicate.end) continue;
    if (!hasObject(context, predicate)) continue;
    const subject = subjectOf(context, predicate, last);
    if (subject === null || takesOver(text, predicate, subject)) continue;
    if (subject.official.former || isSupposed(text, subject)) continue;
    const words = text.slice(predicate.start, predicate.end);
    const modality = modalityOf(subject.group, predicate, words, text.slice(predicate.end));
    const isStill = modality?.negated === true && predicate.early === 'open';
    if (modality !== null && !isStill) told.push({ predicate, subject, modality });
  }
  return told;
}

const ADJUNCT = /\b(?:at|in|for|on|during|after|before|since|of)\s(?:his|her)\s(?:\p{Ll}+\s)?$/iu;

/** “At his first ministerial Brandt had stayed …”: the noun goes with the verb. */
function withoutAdjuncts(text: string, told: readonly Moded[]): Moded[] {
  return told.filter(({ predicate, subject }, i) => {
    const isNoun = predicate.role === 'noun' && predicate.presence && predicate.early === null;
    if (!isNoun || !ADJUNCT.test(text.slice(0, predicate.start))) return true;
    return !told.some((each, j) => j > i && each.subject.official.officer === subject.official.officer);
  });
}

/** “had meant to stay away and went after all”: what was meant is left out where it is told what came of it. */
function withoutBygone(told: readonly Moded[]): Moded[] {
  return told.filter(
    ({ modality, subject }, i) =>
      !modality.bygone || !told.some((each, j) => j > i && each.subject.official === subject.official),
  );
}

function spanOf(
  text: string,
  { subject, predicate }: Told,
  meeting: Span | null,
  dates: readonly Span[],
): Span {
  const core = hull([subject.inherited ? predicate : subject.span, predicate]);
  const near = meeting !== null && meeting.start > predicate.start ? [meeting] : [];
  const shown = dates.filter(({ start }) => start >= core.start - 60);
  return withArticleWord(text, hull([core, ...near, ...shown]));
}

function claimOf(context: ClaimContext, told: Moded, window: Span): Claim | null {
  const { text } = context;
  const { predicate, subject } = told;
  const target = targetOf(context, predicate, window);
  if (target === null) return null;
  const { meeting } = target;
  const dates = predicate.early === 'open' ? (meeting?.dates ?? []) : target.dates;
  if (meeting !== null && dates.length === 0 && isAnyMeeting(text, predicate, meeting)) return null;
  const span = spanOf(text, told, meeting, dates);
  const modality = untilThen(told.modality, text.slice(predicate.end, span.end));
  const words = text.slice(window.start, Math.min(window.end, clauseEnd(text, span.end)));
  const isNegated = modality.negated !== isDenied(text, span);
  const isLeaving = predicate.early !== null;
  return {
    ...span,
    official: subject.official,
    present: isLeaving || predicate.presence !== isNegated,
    manner: isLeaving && isNegated ? null : mannerOf(words, predicate),
    tense: modality.tense,
    bygone: modality.bygone || isToldBefore(text, span),
    reversed: modality.reversed || isToldBefore(text, span),
    meeting,
    dates,
    predicate,
    window,
    place: context.placeIn(text.slice(window.start, window.end)),
    ordinal: ordinalIn(text.slice(span.start, Math.min(window.end, span.end + LONGEST_AFTERTHOUGHT))),
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
  const told = withoutAdjuncts(context.text, withoutBygone(toldIn(context)));
  const windows = windowsOf(context.text, told);
  return told.flatMap((each, i) => {
    const claim = claimOf(context, each, windows[i] ?? { start: 0, end: context.text.length });
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
