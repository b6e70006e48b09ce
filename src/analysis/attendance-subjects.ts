import type { Span } from '../common/span.ts';
import type { Predicate } from './attendance-senses.ts';
import type { Candidate, ClaimContext } from './attendance-referents.ts';
import { candidatesIn, OWNER } from './attendance-referents.ts';
import { verbGroup } from './attendance-verb-groups.ts';
import { phrasePattern } from './attendance-words.ts';
import { subjectBreakers } from './lexicon/attendance-clauses.ts';

/** Who comes or stays away, and the words that say so: a name, an office, a pronoun. */
export interface Subject extends Candidate {
  /** What stands between the official and the verb, of the verb itself. */
  readonly group: string;
  /** Taken over from the verb before: “… and flew home”. */
  readonly inherited: boolean;
}

const AFTER_PREPOSITION =
  /\b(?:to|of|by|from|for|about|against|than|behind|like|unlike|on|at|without|with|told|including)\s(?:the\s)?$/iu;
const AFTER_WITH = /\bwith\s(?:the\s)?$/iu;
/** “no question of Brandt missing it” */
const OF_DOING = /\b(?:of|about|against)\s(?:the\s)?$/iu;
const COPULA =
  /(?:^|\s|')(?:is|are|was|were|be|been|being|s|remains?|remained|stay(?:s|ed)?|kept|isn't|wasn't|looks?|seems?|found|spotted|went|goes|gone)(?:\s|$)/iu;
const OPENS_CLAUSE = /(?:^|[;:—–]\s)(?:Also\s|Notably\s|Conspicuously\s)?$/iu;
const COPULA_BEFORE =
  /^[^.;:]{0,140}(?:\s(?:is|was|were|are|will\sbe|would\sbe)\s(?:the\s|again\s)*|:\s(?:the\s)?)$/u;
const COORDINATED =
  /(?:,\s(?:and|but|or|then|before|yet)?\s?|\s(?:and|but|or|then|before|yet)\s)(?:\p{Ll}+\s){0,3}$/u;
/** A new subject between the verb before and this one. */
const NEW_SUBJECT =
  /(?:,\s|\s)(?:and|but|while|whereas|though|although|which|that|because|where)\s(?:the|an?|his|her|their|its|this|\p{Lu}|they|it|he|she|no)(?:\s|\p{Ll})/u;
const BREAKS = phrasePattern(subjectBreakers);
/** “At no point did Brandt …” */
const NEVER_DID =
  /\b(?:at\sno\s(?:point|time|stage)|never|nowhere|nor|not\sonce|in\sno\sway)\b[^,;.]{0,40}\s(?:did|does|do|will|has|had|was|is|would)\s(?:the\s)?$/iu;
const NEAREST = 4;

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - 24), at);
}

function isState({ role }: Predicate): boolean {
  return role === 'state';
}

/** A state needs `was`, or stands beside its official: “with Brandt in his seat”, “Brandt, absent in May, …”. */
function fitsState(context: ClaimContext, { span, group }: Omit<Subject, 'inherited'>, at: number): boolean {
  const gap = context.text.slice(span.end, at);
  return (
    COPULA.test(group) ||
    (AFTER_WITH.test(before(context.text, span.start)) && group.trim() === '') ||
    /^,\s$/u.test(gap)
  );
}

/** “His superior, Marguerite Brandt, remained at home”: the name stands between two commas. */
function isApposed(text: string, start: number): boolean {
  return /\p{Ll},\s$/u.test(text.slice(Math.max(0, start - 3), start));
}

function directSubject(
  context: ClaimContext,
  predicate: Predicate,
  all: readonly Candidate[],
): Subject | null {
  const { text } = context;
  const near = all.filter(({ span }) => span.end <= predicate.start).slice(-NEAREST);
  for (const candidate of near.toReversed()) {
    const { start, end } = candidate.span;
    const word = text.slice(start, end);
    const gap = isApposed(text, start) && text.startsWith(', ', end) ? end + 1 : end;
    const group = verbGroup(text, gap, predicate.start, OWNER.test(word));
    if (group === null || (/^him$/iu.test(word) && !/^\s(?:not\s)?to\s/u.test(text.slice(end)))) continue;
    const who = /^,?\swho\s/u.test(text.slice(end, end + 8));
    const forIt =
      /\bfor\s(?:the\s)?$/iu.test(before(text, start)) && /^\s(?:not\s)?to\s/u.test(text.slice(end));
    const withIt = AFTER_WITH.test(before(text, start));
    const ofIt = predicate.form === 'ing' && OF_DOING.test(before(text, start)) && group.trim() === '';
    const isObject = AFTER_PREPOSITION.test(before(text, start));
    if (isObject && !who && !forIt && !ofIt && !(withIt && isState(predicate))) continue;
    if (isState(predicate) && !fitsState(context, { ...candidate, group }, predicate.start)) continue;
    const turned = NEVER_DID.test(text.slice(Math.max(0, start - 60), start)) ? `not ${group}` : group;
    return { ...candidate, group: turned, inherited: false };
  }
  return null;
}

/** “Missing when the ministers met was Brandt.” */
function subjectBehind(
  { text, officials }: ClaimContext,
  { start, end, role, needs }: Predicate,
): Subject | null {
  if (role !== 'state' || needs === 'object' || !OPENS_CLAUSE.test(text.slice(0, start))) return null;
  const official = officials.find(
    (each) => each.start > end && COPULA_BEFORE.test(text.slice(end, each.start)),
  );
  if (official === undefined) return null;
  const group = /(?:will\sbe|would\sbe|is|was|are|were)\s(?:the\s|again\s)*$/u.exec(
    text.slice(0, official.start),
  );
  return { official, span: official, group: group?.[0] ?? '', inherited: false };
}

const OPENING =
  /^(?:[“"]\s?)?(?:(?:Having|After|Before|Instead\sof|Rather\sthan|By|While|Despite|On|Without|Not|Since|Until|Besides|In|Although|Though)\s(?:ever\s|not\s|also\s)?)?(?:\p{L}+ly\s)?$/iu;

/** “Having missed the spring round, Brandt …”: the official comes behind the comma. */
function subjectAhead({ text, officials }: ClaimContext, { start, end, form }: Predicate): Subject | null {
  const lead = text.slice(0, start);
  if ((form !== 'ing' && !/^having\s/iu.test(lead)) || !OPENING.test(lead)) return null;
  const official = officials.find(
    (each) => each.start > end && /,\s(?:the\s)?$/u.test(text.slice(Math.max(0, each.start - 6), each.start)),
  );
  if (official === undefined || /^'s?\s/u.test(text.slice(official.end))) return null;
  return { official, span: official, group: lead, inherited: false };
}

/** `was not`, `will be` right before a passive. */
const BEFORE_PASSIVE =
  /(?:\b(?:will|would|may|might|could|is|are|was|were|be|being|been|has|have|had|not|never|to|due|expected|likely|set|(?:is|are|was|were|wo)n't)\s)+$/iu;

function agentAfter(
  { text, officials }: ClaimContext,
  { start: verb, end, presence, verb: base }: Predicate,
): Subject | null {
  if (!/^\sby\s/u.test(text.slice(end, end + 4)) || (base === 'be' && !presence)) return null;
  const official = officials.find(({ start }) => start >= end && start <= end + 8);
  const group = BEFORE_PASSIVE.exec(text.slice(0, verb))?.[0] ?? 'was';
  return official === undefined ? null : { official, span: official, group, inherited: false };
}

/** Where the words that join a verb to the one before begin; null where it has a place of its own. */
function joinBefore(text: string, { start, form }: Predicate): number | null {
  const lead = text.slice(Math.max(0, start - 60), start);
  const joined = COORDINATED.exec(lead);
  if (joined === null) return null;
  if (/^,\s?$/u.test(joined[0]) && form !== 'ing') return null;
  return start - lead.length + joined.index;
}

/** The official that opens the sentence or clause, with nobody between. */
function opener(context: ClaimContext, all: readonly Candidate[], to: number): Candidate | null {
  const { text } = context;
  const first = all.find(({ span }) => {
    const lead = text.slice(0, span.start);
    const opens =
      /^(?:[\p{L}\s']{0,4}|(?:\p{Lu}\p{Ll}*\s[^,;:]{0,60}|\p{Lu}\p{Ll}+),\s(?:\p{Ll}+\s)?)$/u.test(lead);
    const who = /^,?\swho\s/u.test(text.slice(span.end, span.end + 8));
    return opens || who || /[;:—–]\s$/u.test(lead);
  });
  if (first === undefined || first.span.end > to || OWNER.test(text.slice(first.span.start, first.span.end)))
    return null;
  const between = text.slice(first.span.end, to);
  const isOwner = /^'s?\s/u.test(between);
  return isOwner || NEW_SUBJECT.test(between.replace(/^,\swho\s/u, '')) || BREAKS.test(between)
    ? null
    : first;
}

/** “… and flew home before the end”: the subject of the verb before. */
function inheritedSubject(
  context: ClaimContext,
  predicate: Predicate,
  all: readonly Candidate[],
  last: { readonly subject: Subject; readonly predicate: Predicate } | null,
): Subject | null {
  const { text } = context;
  const at = joinBefore(text, predicate);
  if (at === null) return null;
  const group = text.slice(at, predicate.start).replace(/^,?\s?(?:and|but|or|then|before|yet)?/u, '');
  const isBare = isState(predicate) && !COPULA.test(` ${group}`);
  if (isBare && (predicate.needs === 'object' || last?.predicate.role !== 'state')) return null;
  const isAct = last !== null && (last.predicate.role === 'verb' || isState(last.predicate));
  if (last !== null && isAct && last.predicate.end <= at) {
    const between = text
      .slice(last.predicate.end, predicate.start)
      .replace(/\b(?:when|as)\s[^,;]{0,60}ministers\b/u, '');
    if (!NEW_SUBJECT.test(between)) return { ...last.subject, group, inherited: true };
    return null;
  }
  const first = opener(context, all, at);
  return first === null ? null : { ...first, group, inherited: true };
}

function subjectOfVerb(
  context: ClaimContext,
  predicate: Predicate,
  all: readonly Candidate[],
  last: { readonly subject: Subject; readonly predicate: Predicate } | null,
): Subject | null {
  return (
    subjectBehind(context, predicate) ??
    directSubject(context, predicate, all) ??
    subjectAhead(context, predicate) ??
    agentAfter(context, predicate) ??
    inheritedSubject(context, predicate, all, last)
  );
}

/** Whose absence or presence, seat or trip it is. */
function subjectOfNoun(
  { text }: ClaimContext,
  { start, end, role }: Predicate,
  all: readonly Candidate[],
): Subject | null {
  const found = all.find(({ span }) => {
    const isPronoun = OWNER.test(text.slice(span.start, span.end));
    const gap = text.slice(span.end, start);
    if (span.end <= start)
      return isPronoun
        ? /^(?:\s[\p{L}-]+){0,2}\s$/u.test(gap)
        : /^(?:'s?|,?\swhose)(?:\s[\p{L}-]+){0,3}\s$/u.test(gap);
    if (role === 'owned') return false;
    return /^(?:\s(?:at|from)\s[^,;.]{1,50})?\s(?:of|by)\s(?:the\s)?$/u.test(text.slice(end, span.start));
  });
  if (found === undefined) return null;
  const group =
    role === 'owned' ? text.slice(end, end + 60) : text.slice(Math.min(found.span.end, start), start);
  return { ...found, group, inherited: false };
}

/** “in for her colleague” is not of her; “in for her at the table” is. */
function isOwner(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end);
  if (/^his$/iu.test(word)) return true;
  return (
    /^her$/iu.test(word) &&
    !/^(?:[.,;:!?)—]|$|\s(?:at|in|on|for|when|as|and|by|to|from|away|home|back|out|while|with|this|last|next)\b)/u.test(
      text.slice(end),
    )
  );
}

/** Who is missed, stood in for or kept away: `without Brandt`, `kept her home`. */
function officialAfter(
  { text }: ClaimContext,
  { start, end }: Predicate,
  all: readonly Candidate[],
): Subject | null {
  const found = all.find(
    ({ span }) => span.start > end && /^\s(?:the\s|their\s|both\s)?$/u.test(text.slice(end, span.start)),
  );
  if (found === undefined || /^'s?\s/u.test(text.slice(found.span.end)) || isOwner(text, found.span))
    return null;
  return { ...found, group: before(text, start).split(/[,;.]/u).at(-1) ?? '', inherited: false };
}

/** Whose coming or staying away a predicate tells; `last` is the claim before it in the sentence. */
export function subjectOf(
  context: ClaimContext,
  predicate: Predicate,
  last: { readonly subject: Subject; readonly predicate: Predicate } | null,
): Subject | null {
  const all = candidatesIn(context);
  switch (predicate.role) {
    case 'verb':
    case 'state':
      return subjectOfVerb(context, predicate, all, last);
    case 'noun':
    case 'owned':
      return subjectOfNoun(context, predicate, all);
    case 'behind':
    case 'object':
      return officialAfter(context, predicate, all);
  }
}
