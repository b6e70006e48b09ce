import { inWords } from '../../common/words.ts';
import type { DisagreementKind } from '../../corpus/corpus.ts';

interface KindWords {
  /** What a row of the kind is called; `n` is how many wordings it sets side by side. */
  readonly label: (n: number) => string;
  /** In a sentence about one of the kind, and about several. */
  readonly one: string;
  readonly many: string;
}

export const kindWords: Record<DisagreementKind, KindWords> = {
  'altered-quotation': {
    label: (n) => `One utterance, ${inWords(n)} wordings`,
    one: 'a quotation',
    many: 'quotations',
  },
  spelling: { label: (n) => `One person, ${inWords(n)} spellings`, one: 'a name', many: 'names' },
  'name-of-meeting': {
    label: () => 'What the meeting is called',
    one: 'what the meeting is called',
    many: 'what meetings are called',
  },
  number: { label: (n) => `One thing, ${inWords(n)} numbers`, one: 'a number', many: 'numbers' },
  date: { label: (n) => `One event, ${inWords(n)} dates`, one: 'a date', many: 'dates' },
  'stand-in': { label: () => 'Who sits in', one: 'who sits in', many: 'who sits in' },
};

/** The order of the rows and of the heading. */
export const kindOrder: readonly DisagreementKind[] = [
  'altered-quotation',
  'spelling',
  'name-of-meeting',
  'number',
  'date',
  'stand-in',
];

export const lookedForWords =
  'a quotation, a name, what a meeting is called, a number, a date or who sits in';
