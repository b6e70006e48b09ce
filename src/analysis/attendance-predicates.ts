import type { Span } from '../common/span.ts';
import { anyOf, phrasePattern } from './attendance-words.ts';
import {
  beforeAbsentOfficial,
  replacedPhrases,
  sendingVerbs,
  sentInstead,
} from './lexicon/attendance-replacements.ts';
import {
  absenceAdjectives,
  absenceNouns,
  absenceVerbs,
  earlyWords,
  leavingVerbs,
  presenceAdjectives,
  presenceNouns,
  presenceVerbs,
  tellingVerbs,
  weakVerbs,
} from './lexicon/attendance-verbs.ts';

export type PredicateForm = 'base' | 'third' | 'past' | 'participle' | 'ing' | 'noun' | 'adjective';

/** A word of coming or staying away; offsets count in the sentence. */
export interface Predicate extends Span {
  readonly presence: boolean;
  readonly form: PredicateForm;
  /** Means attendance only right before a ministerial. */
  readonly weak: boolean;
  /** Means attendance without a meeting beside it: “her seat was filled by …”. */
  readonly alone: boolean;
  /** The official follows at once: `without`, `standing in for`. */
  readonly beforeOfficial: boolean;
  /** Left before its end. */
  readonly early: boolean;
  /** Means attendance only of colleagues, on a day. */
  readonly telling: boolean;
}

const PLAIN = { alone: false, beforeOfficial: false, early: false, telling: false };

type Verb = (typeof absenceVerbs)[number];

const FORMS: readonly PredicateForm[] = ['base', 'third', 'past', 'participle', 'ing'];

/** Each written form with what it stands for; a past that is also the participle counts as past. */
function formsOf(
  verbs: readonly Verb[],
  presence: boolean,
  more: Partial<Predicate> = {},
): [string, Omit<Predicate, keyof Span>][] {
  return verbs.flatMap((verb) => {
    const tail = verb[5] === undefined ? '' : ` ${verb[5]}`;
    const weak = weakVerbs.has(verb[0]);
    return FORMS.map((form, i): [string, Omit<Predicate, keyof Span>] => [
      `${verb[i] ?? ''}${tail}`.toLowerCase(),
      { presence, form, weak, ...PLAIN, ...more },
    ]).toReversed();
  });
}

function namesOf(
  words: readonly string[],
  presence: boolean,
  form: PredicateForm,
): [string, Omit<Predicate, keyof Span>][] {
  return words.map((word) => [word, { presence, form, weak: false, ...PLAIN }]);
}

const READINGS = new Map([
  ...namesOf(absenceAdjectives, false, 'adjective'),
  ...namesOf(presenceAdjectives, true, 'adjective'),
  ...formsOf(absenceVerbs, false),
  ...formsOf(presenceVerbs, true),
  ...formsOf(tellingVerbs, true, { telling: true }),
  ...namesOf(absenceNouns, false, 'noun'),
  ...namesOf(
    absenceNouns.map((noun) => `${noun}s`),
    false,
    'noun',
  ),
  ...namesOf(presenceNouns, true, 'noun'),
]);

const PREDICATE = new RegExp(String.raw`(?<!\w)(?:${anyOf([...READINGS.keys()])})(?!\w)`, 'gi');

const BE = phrasePattern(['is', 'was', 'be', 'been', 'are', 'were', 'being', 'remain', 'remains']);

function findWords(text: string): Predicate[] {
  return [...text.matchAll(PREDICATE)].flatMap((match) => {
    const reading = READINGS.get(match[0].toLowerCase().replaceAll(/\s/gu, ' '));
    if (reading === undefined) return [];
    if (match[0].toLowerCase() === 'missing' && isMissingFrom(text, match.index))
      return [{ presence: false, form: 'adjective', weak: false, ...PLAIN, ...spanOf(match) }];
    return [{ ...reading, ...spanOf(match) }];
  });
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

/** “was missing from the meeting” is a state; “missing the meeting” an act. */
function isMissingFrom(text: string, at: number): boolean {
  return (
    /^missing(?:\s(?:from|at|in|on|again|when|too)\b|[,.])/iu.test(text.slice(at, at + 14)) &&
    (at === 0 || BE.test(text.slice(Math.max(0, at - 12), at)))
  );
}

const REPLACED = phrasePattern(replacedPhrases, 'gi');
const SENDS = phrasePattern(sendingVerbs, 'gi');
const BEFORE_OFFICIAL = phrasePattern(beforeAbsentOfficial, 'gi');
const PAST_STAND_IN = /^(?:sat|stood|filled|stepped|deputi[sz]ed|substituted)\s/iu;
const LEAVES = phrasePattern(leavingVerbs, 'gi');
const EARLY = phrasePattern(earlyWords);
const INSTEAD = phrasePattern(sentInstead);

function formOfSending(word: string): PredicateForm {
  if (/(?:sent|ed)$/iu.test(word)) return 'past';
  return /ing$/iu.test(word) ? 'ing' : 'base';
}

function findReplacements(text: string): Predicate[] {
  const replaced = [...text.matchAll(REPLACED)].map((match): Predicate => {
    const form = /was|stayed/iu.test(match[0]) ? 'past' : 'adjective';
    return { presence: false, form, weak: false, ...PLAIN, alone: true, ...spanOf(match) };
  });
  const sent = [...text.matchAll(SENDS)].flatMap((match): Predicate[] => {
    const after = text.slice(match.index, match.index + 110).split(/[;:]/u)[0] ?? '';
    if (!INSTEAD.test(after)) return [];
    return [
      {
        presence: false,
        form: formOfSending(match[0]),
        weak: false,
        ...PLAIN,
        alone: true,
        ...spanOf(match),
      },
    ];
  });
  return [...replaced, ...sent];
}

function findBeforeOfficials(text: string): Predicate[] {
  return [...text.matchAll(BEFORE_OFFICIAL)].map((match) => {
    const form = PAST_STAND_IN.test(match[0]) ? 'past' : 'noun';
    return {
      ...PLAIN,
      presence: false,
      form,
      weak: false,
      alone: true,
      beforeOfficial: true,
      ...spanOf(match),
    };
  });
}

function formOfLeaving(word: string): PredicateForm {
  if (/^(?:left|departed|gone|slipped|walked|flew|headed)\b/iu.test(word)) return 'past';
  return /ing$/iu.test(word) ? 'ing' : 'base';
}

function findLeavings(text: string): Predicate[] {
  return [...text.matchAll(LEAVES)].flatMap((match): Predicate[] => {
    const after = text.slice(match.index, match.index + 110).split(/[;:,]/u)[0] ?? '';
    if (!EARLY.test(after)) return [];
    const form = formOfLeaving(match[0]);
    return [{ ...PLAIN, presence: true, form, weak: false, alone: true, early: true, ...spanOf(match) }];
  });
}

/** The words of coming, staying away and being stood in for, in order. */
export function findPredicates(text: string): Predicate[] {
  return [
    ...findWords(text),
    ...findReplacements(text),
    ...findBeforeOfficials(text),
    ...findLeavings(text),
  ].toSorted((a, b) => a.start - b.start);
}
