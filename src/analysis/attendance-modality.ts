import { phrasePattern } from './attendance-words.ts';
import type { Predicate } from './attendance-senses.ts';
import { expectationWords, expectingStates, factWords, negators } from './lexicon/attendance-modality.ts';
import { decidingVerbs } from './lexicon/attendance-verbs.ts';

/** `open` where the words do not tell: “her decision to skip the meeting”. */
export type Tense = 'expected' | 'done' | 'open';

export interface Modality {
  readonly negated: boolean;
  readonly tense: Tense;
  /** `had been expected to`: the expectation itself lies behind. */
  readonly bygone: boolean;
  /** `had been expected to`, `was to have come`: it came otherwise. */
  readonly reversed: boolean;
}

const NEGATORS = phrasePattern(
  negators.filter((word) => word !== "n't"),
  'gi',
);
const CONTRACTED = /n't(?!\p{L})/gu;
const EXPECTATION = phrasePattern(expectationWords);
const EXPECTING = phrasePattern(expectingStates);
const FACT = phrasePattern(factWords);
const BE_NOW = /\b(?:is|be|are|'s|isn't|aren't)\b/iu;
const BE_THEN = /\b(?:was|were|been|wasn't|weren't|had)\b/iu;
const PAST_AFTER =
  /^(?:,|\s\p{Ll}+ly)?\s(?:was|were|did|had|drew|came|left|sent|became|met|\p{Ll}{2,}ed)(?!\p{L})/u;
const BYGONE =
  /\b(?:had|was|were)\s(?:\w+\s){0,2}?(?:expected|set|due|scheduled|slated|planning|planned|going|supposed|likely|meant|intended|hoped|wanted|to\shave|booked|thought)\b/iu;
const REVERSED =
  /\b(?:had\s(?:\w+\s){0,2}?(?:expected|set|due|scheduled|slated|planning|planned|going|supposed|likely|meant|intended|hoped|wanted|booked)|(?:was|were)\s(?:\w+\s)?to\shave|(?:was|were)\s(?:originally|initially|supposed|meant|once)\b)/iu;
const UNREAL = /\b(?:would|could|should|might)\s(?:not\s)?have\b/iu;
const FUTURE_AFTER = /^[^.;]{0,60}?\s(?:would|will|could|may|might)(?!\p{L})/u;

function countOf(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

export function isNegated(gap: string): boolean {
  return (countOf(gap, NEGATORS) + countOf(gap, CONTRACTED)) % 2 === 1;
}

function tenseOfVerb(gap: string, { form }: Predicate): Tense {
  if (EXPECTATION.test(gap)) return /\b(?:did|didn't|failed|refused)\b/iu.test(gap) ? 'done' : 'expected';
  if (form === 'past') return 'done';
  if (FACT.test(gap) || (form === 'participle' && BE_THEN.test(gap))) return 'done';
  if (form === 'ing' && BE_NOW.test(gap)) return 'expected';
  return 'open';
}

function tenseOfState(gap: string, words: string): Tense {
  if (EXPECTATION.test(gap) || EXPECTING.test(words)) return 'expected';
  return BE_THEN.test(gap) ? 'done' : 'open';
}

/** Who fails to come has not come. */
const FAILED = /^failure\b/iu;

function tenseOfNoun(before: string, words: string, after: string): Tense {
  if (EXPECTATION.test(before)) return 'expected';
  if (FAILED.test(words)) return 'done';
  if (FUTURE_AFTER.test(after)) return 'expected';
  return PAST_AFTER.test(after) ? 'done' : 'open';
}

function tenseOf(group: string, predicate: Predicate, words: string, after: string): Tense {
  switch (predicate.role) {
    case 'object':
      return predicate.presence && predicate.early === null ? 'expected' : tenseOfVerb(group, predicate);
    case 'verb':
      return tenseOfVerb(group, predicate);
    case 'state':
      return tenseOfState(group, words);
    case 'owned':
      return predicate.form === null ? tenseOfState(group, '') : tenseOfVerb(words, predicate);
    case 'noun':
      return tenseOfNoun(group, words, after);
    case 'behind':
      return predicate.form === null ? tenseOfNoun(group, '', after) : tenseOfVerb(group, predicate);
  }
}

/** What is decided may be of a meeting ahead: “has called off his trip”. */
function ofDecision(tense: Tense, group: string, { verb, presence }: Predicate): Tense {
  return !presence && tense === 'done' && decidingVerbs.has(verb) && !/\bdid\b/iu.test(group)
    ? 'open'
    : tense;
}

/**
 * What the words between the official and the verb make of it: `is expected not to`, `did not`. Null for what was not
 * to be: “would have come”.
 */
export function modalityOf(
  group: string,
  predicate: Predicate,
  words: string,
  after: string,
): Modality | null {
  if (UNREAL.test(group)) return null;
  const tense = ofDecision(tenseOf(group, predicate, words, after), group, predicate);
  const counted = predicate.role === 'noun' ? '' : group;
  const own = `${group} ${words}`;
  return { negated: isNegated(counted), tense, bygone: BYGONE.test(own), reversed: REVERSED.test(own) };
}
