import { inWords, listOf } from '../common/words.ts';

interface KindTexts {
  /** What a row of the kind is called; `n` is how many wordings it sets side by side. */
  readonly label: (n: number) => string;
  /** In a sentence about one of the kind, and about several. */
  readonly one: string;
  readonly many: string;
}

export const kindTexts = {
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
  role: { label: (n) => `One person, ${inWords(n)} roles`, one: 'a role', many: 'roles' },
} as const satisfies Readonly<Record<string, KindTexts>>;

export const differencesTexts = {
  articlesOf: (outlet: string) => `Articles of ${outlet}`,
  theOutlets: 'The outlets',
  differOn: (who: string, matters: readonly string[]) => `${who} differ on ${listOf(matters)}`,
  oneArticle: 'one article',
  contradictsItself: (who: string, matters: readonly string[]) =>
    `${who} contradicts itself on ${listOf(matters)}`,
  contradictThemselves: (n: number, matters: readonly string[]) =>
    `${inWords(n)} articles contradict themselves on ${listOf(matters)}`,
  noArticle: 'No article is left to differ from another',
  aloneIs: (outlet: string, isFiltered: boolean) =>
    `With ${outlet} alone there is no other article to differ from; ${isFiltered ? 'in what the filters leave ' : ''}it does not contradict itself`,
  noneDiffer:
    'No two articles differ on a quotation, a name, what a meeting is called, a number, a date, who sits in or a role, and none contradicts itself',
  noneLeft: 'In what the filters leave, no two articles differ and none contradicts itself',
  about:
    'Where articles put the same thing differently; what one of them leaves out is not counted. Press a wording to read its sentence.',
  inLikeWords: <T>(outlets: readonly T[]) => [
    'in like words: ',
    ...outlets.flatMap((outlet, index) => (index === 0 ? [outlet] : [', ', outlet])),
  ],
  withinOne: 'within one article',
  showFirst: 'Show fewer',
  showAll: (n: number) => `Show all ${n}`,
  theWordingOf: (where: string) => `The wording of ${where}`,
  wordingIn: (words: string, where: string) => `“${words}” in ${where}`,
} as const;
