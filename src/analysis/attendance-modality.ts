import { phrasePattern } from './attendance-words.ts';
import { expectationWords, factWords, negators } from './lexicon/attendance-modality.ts';
import type { Predicate } from './attendance-predicates.ts';

/** `open` where the words do not tell: “her decision to skip the meeting”. */
export type Tense = 'expected' | 'done' | 'open';

export interface Modality {
  readonly negated: boolean;
  readonly tense: Tense;
  /** `had been expected to`: the expectation itself lies behind. */
  readonly bygone: boolean;
}

const NEGATORS = phrasePattern(
  negators.filter((word) => word !== "n't"),
  'gi',
);
const CONTRACTED = /n't(?!\p{L})/gu;
const EXPECTATION = phrasePattern(expectationWords);
const FACT = phrasePattern(factWords);
const PAST_AFTER =
  /^(?:,|\s\p{Ll}+ly)?\s(?:was|were|did|had|drew|came|left|sent|became|met|\p{Ll}{2,}ed)(?!\p{L})/u;
const BYGONE =
  /\b(?:had|was|were)\s(?:\w+\s)?(?:expected|set|due|scheduled|slated|planning|planned|going|supposed|likely)\b/iu;
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
  if (FACT.test(gap)) return 'done';
  if (form === 'ing') return /\b(?:is|be|are)\b/iu.test(gap) ? 'expected' : 'open';
  if (form === 'adjective') return /\b(?:was|were|been)\b/iu.test(gap) ? 'done' : 'open';
  return 'open';
}

function tenseOfNoun(before: string, after: string): Tense {
  if (EXPECTATION.test(before)) return 'expected';
  if (FUTURE_AFTER.test(after)) return 'expected';
  return PAST_AFTER.test(after) ? 'done' : 'open';
}

/** What the words between the official and the verb make of it: `is expected not to`, `did not`, `'s failure to`. */
export function modalityOfVerb(gap: string, predicate: Predicate, word: string): Modality {
  const group = predicate.form === 'adjective' ? gap + word : gap;
  return { negated: isNegated(gap), tense: tenseOfVerb(group, predicate), bygone: BYGONE.test(gap) };
}

/** A noun takes its time from its own adjectives, else from the verb after it: `his absence would`, `the absence drew`. */
export function modalityOfNoun(before: string, after: string): Modality {
  return { negated: false, tense: tenseOfNoun(before, after), bygone: false };
}
