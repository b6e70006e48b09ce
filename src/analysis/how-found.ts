import type { Span } from '../common/span.ts';
import { hull, sliceOf } from '../common/span.ts';
import type { Naming, StatementKind } from './findings.ts';

/** How the words that attribute stand to what is attributed. */
export const attributionForms = [
  'according-to',
  'split',
  'source-first',
  'cue-then-source',
  'source-then-cue',
  'no-cue',
] as const;
export type AttributionForm = (typeof attributionForms)[number];

/** How the source was told at one statement. */
export const sourceReadings = ['full-name', 'part-of-name', 'pronoun', 'office', 'description'] as const;
export type SourceReading = (typeof sourceReadings)[number];

/** What a statement shows of how it was found. */
export interface Shown {
  readonly kind: StatementKind;
  readonly content: readonly Span[];
  readonly cue: Span | null;
}

/** A source as it stands at one statement, and whom it was taken for. */
export interface Taken {
  readonly mention: Span;
  readonly name: string;
  readonly naming: Naming;
}

const MEETING = /\b(?:foreign|defen[cs]e) (?:and \w+ )?minist(?:ers?|erials?)\b|\bministerials?\b/giu;
const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const WHEN = new RegExp(
  String.raw`\b(?:(?:last|next|this|in|on|the) )?(?:(?:\d{1,2} )?(?:${MONTHS})(?: \d{1,2})?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:last|next|this) (?:month|week|year))\b`,
  'giu',
);

/** The words of a sentence that name a meeting or a day: what its ministerial is told by, where it is not told by the days alone. */
export function meetingWords(sentence: string): readonly string[] {
  const found = [...sentence.matchAll(MEETING), ...sentence.matchAll(WHEN)];
  return [...new Set(found.toSorted((a, b) => a.index - b.index).map(([words]) => words))];
}

const PRONOUN = /^(?:s?he|they|it|who)$/u;

/** Where the source stands: before what it says, behind it, or in its midst. */
export function attributionForm(text: string, { content, cue }: Shown, mention: Span): AttributionForm {
  if (cue === null) return 'no-cue';
  if (/^according/iu.test(sliceOf(text, cue))) return 'according-to';
  const whole = hull(content);
  if (mention.start < whole.start) return 'source-first';
  if (mention.start < whole.end) return 'split';
  return cue.start < mention.start ? 'cue-then-source' : 'source-then-cue';
}

/** How the words at the statement lead to the source: by its name, or by a pronoun, an office, a description. */
export function sourceReading(text: string, { mention, name, naming }: Taken): SourceReading {
  const words = sliceOf(text, mention).replace(/\s+/gu, ' ');
  if (PRONOUN.test(words.toLowerCase())) return 'pronoun';
  if (naming !== 'named') return 'description';
  if (words.includes(name)) return 'full-name';
  return words.split(' ').some((word) => name.includes(word.replace(/[’']s$/u, '')) && /^\p{Lu}/u.test(word))
    ? 'part-of-name'
    : 'office';
}
