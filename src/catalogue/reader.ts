import { count, listOf } from '../common/words.ts';

const entryNouns = {
  statement: ['statement', 'statements'],
  'own-voice': ['sentence', 'sentences'],
  report: ['attendance report', 'attendance reports'],
  source: ['source', 'sources'],
  article: ['article', 'articles'],
  ministerial: ['entry of the record', 'entries of the record'],
  passage: ['passage', 'passages'],
  several: ['entry', 'entries'],
} as const;

const quoted = (words: readonly string[]): string => listOf(words.map((word) => `“${word}”`));

export const readerTexts = {
  close: 'Close',
  backTo: (what: string) => `Back to ${what}`,
  backToList: (entries: string, title: string) => `Back to ${entries}: ${title}`,
  /** `36 statements`; `several` where a list holds several kinds. */
  entries: (n: number, kind: keyof typeof entryNouns) => count(n, entryNouns[kind][0], entryNouns[kind][1]),
  entryMissing: 'This entry is no longer among the loaded data. Reload the page.',
  nothingCounts: 'Nothing is left of this with the filters in force.',
  /** What was looked for stands after a colon: it begins small and ends without a point. */
  nothingFound: (lookedFor: string) => `Nothing found. Looked for: ${lookedFor}.`,
  noHeadline: 'Article without a headline',
  noSuchArticleTitle: 'No such article in this story',
  backToPage: 'Back to the page',
  noSuchArticle: (id: string) => `The link names the article “${id}”, which is not among those loaded.`,
  noSuchPassage: 'The link names a passage that this text does not have: the text may have changed since.',
  whyTheseDays: 'Why these days',
  basisIs: (basis: string) => `Worked out from: ${basis}.`,
  carriedFrom: (via: string) => `carried from ${via}`,
  original: 'Original article',
  copyArticle: 'Copy link to this article',
  copyPassage: 'Copy link to this passage',
  rights: (rights: string) => `Rights: ${rights}`,
  underlined: 'Underlined:',
  before: 'Previous',
  next: 'Next',
  statementsGroup: 'Statements of the article',
  statements: (n: number) => count(n, 'statement'),
  statementAt: (at: number, total: number) => `Statement ${at} of ${total}`,
  alsoIn: 'also in ',
  statementsHere: 'Statements in this paragraph',
  readInArticle: 'Read it in the article',
} as const;

export const entryTexts = {
  articleMissing: {
    statement: 'The article of this statement could not be loaded.',
    sentence: 'The article of this sentence could not be loaded.',
    passage: 'The article of this passage could not be loaded.',
    report: 'The article of this report could not be loaded.',
  },
  noHeadline: 'No headline: read the text',
  dateNotKnown: 'Date not known.',
  published: (when: string, basis: string) => `Published ${when}, from ${basis}.`,
  outletFrom: (basis: string) => `Outlet known from: ${basis}.`,
  carriedFrom: (via: string) => `Carried from ${via}.`,
  ownVoice: 'In the outlet’s own voice: no source says it.',
  sourcesCountedOnce: (n: number) => `attributed to ${n} sources, counted once`,
  roles: (roles: readonly string[]) => listOf(roles),
  from: (words: readonly string[]) => `from ${quoted(words)}`,
  spelt: (names: readonly string[]) => `Spelt ${quoted(names)}`,
  thisForm: (basis: string) => `this form: ${basis}`,
  statements: (n: number) => count(n, 'statement'),
  alsoCarried: 'Carried elsewhere too, the differing words marked:',
} as const;

export const reportTexts = {
  meeting: (kind: string, days: string) => `the ${kind.toLowerCase()} of ${days}`,
  meetingNotHeld: 'a ministerial that the record does not hold',
  inferred: '(inferred from the days; the article names no ministerial)',
  againstRecord: 'Against the record',
  standIn: 'Stand-in',
  noneNamed: 'none named',
  accordingTo: (names: readonly string[]) => `, according to ${listOf(names)}`,
  reason: 'Reason',
  givenBySource: (names: readonly string[]) => `(according to ${listOf(names)})`,
  noReasonFound: 'no reason found in this article',
  noneGiven: 'none given:',
  givenBy: 'Reported by',
  outletItself: 'the outlet itself',
} as const;

export const ministerialTexts = {
  likely: ' (likely)',
  partial: (what: string, rests: string) => `; ${what} (rests on ${rests})`,
  loading: 'Loading the citations…',
  tryAgain: 'Try again',
  noCitation: 'No citation is on file for this entry.',
  heading: (kind: string, days: string) => `${kind}, ${days}`,
  place: 'Place',
  satIn: 'Sat in',
  notKnown: 'not known',
  reason: 'Reason',
  noReasonGiven: 'none given, as far as the record goes',
  reasonGiven: (reason: string, by: string) => `${reason} Given by: ${by}.`,
  joint: 'Joint',
  jointWith: 'Held together with the other kind of ministerial; each is an entry.',
  copy: 'Copy link to this entry',
  citations: 'Citations',
  reported: (n: number) => `What the articles report of it (${n})`,
} as const;
