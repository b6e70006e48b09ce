import { count, monthInWords, nounFor } from '../common/words.ts';

export const glyphWords = {
  'in-person': 'in person',
  'likely-in-person': 'likely in person',
  'in-part': 'in person, in part',
  'by-video': 'by video',
  'likely-by-video': 'likely by video',
  away: 'away',
  unknown: 'not known',
} as const;

export const words = {
  claims: 'What the articles say of the absences, checked against the record',
  window: 'Days that the chart shows',
  windowFrom: 'Shown from',
  windowTo: 'to',
  latestMonths: 'Latest months',
  wholeRecord: 'Whole record',
  windowRule: 'At least a month of the record; the first day must come before the last.',
  section: 'Timeline of attendance: who sat for the US at NATO ministerials',
  chart: 'Chart',
  table: 'Table',
  showAs: 'Show the timeline as',
  keys: 'Left and right arrow keys go along the ministerials, down to the articles, up again; Enter opens one.',
  legendOfWindow: 'In the months shown, of all:',
  joint: 'joint meeting, an entry for each kind',
  term: 'one term of office, shaded or plain',
  bar: 'article: came out between these days',
  datedArticles: 'articles that came out in these months',
  articles: 'Articles',
  undated: 'of no known date',
  outside: 'published outside these months',
  entry: 'Counted are entries: one is a ministerial of one kind, so a joint meeting is two.',
  tableKeys: 'Arrow keys go from figure to figure of a table; Enter opens one.',
  entriesListed: 'all entries listed',
  entriesScroll: 'The entries, a table that scrolls',
  articlesScroll: 'The articles, a table that scrolls',
  entriesCaption: 'Every entry of the record, the latest first',
  articlesCaption: 'The loaded articles and when they came out',
  byKind: 'By kind of ministerial',
  byFormat: 'By format of the meeting',
  bySpan: 'By span: the days that the chart shows',
  formats: {
    regular: 'Regular',
    extraordinary: 'Extraordinary',
    informal: 'Informal',
    virtual: 'By video for all',
  },
  byHolder: { foreign: 'By secretary of state', defence: 'By secretary of defence' },
  likelyOfThem: 'of them likely',
  inPartOfThem: 'of them in part',
  bothKinds: 'Both kinds together',
  noEntries: 'No ministerial is left by the filters; the whole record’s terms stand below.',
  noArticles: 'No article is left by the filters.',
  notSeen: 'not seen',
  noneGiven: 'none given',
} as const;

/** What a typed day led to where the chart did not simply follow it. */
export const windowNotices = {
  begins: (day: string) => `The record begins in ${monthInWords(day)}: shown from there.`,
  ends: (day: string) => `The record ends in ${monthInWords(day)}: shown up to there.`,
  reversed: 'The first day lies after the last: the chart stays as it was.',
  tooShort: 'The chart shows a month at the least: it stays as it was.',
} as const;

export const entryColumns = {
  date: 'Date',
  kind: 'Kind',
  place: 'Place',
  minister: 'US minister',
  attendance: 'Attendance',
  standIn: 'Who sat in',
  detail: 'Reason, or what is known of the part',
} as const;

export const articleColumns = {
  outlet: 'Outlet',
  published: 'Published',
  basis: 'Basis of the days',
} as const;

export const claimColumns = {
  population: 'Entries counted',
  answer: 'Answer',
  /** Where nothing but a share speaks to the claim: how few are rare, nobody has said. */
  share: 'Absences before',
  arithmetic: 'What the record holds',
} as const;

/** Heads of narrow columns; `among` is said to screen readers alone. */
export const fractionColumns = {
  inPerson: { head: 'in person', among: '' },
  likelyInPerson: { head: 'likely', among: ' among those in person' },
  partial: { head: 'in part', among: ' among those in person' },
  byVideo: { head: 'video', among: '' },
  likelyByVideo: { head: 'likely', among: ' among those by video' },
  away: { head: 'away', among: '' },
  unknown: { head: 'not known', among: '' },
} as const;

export const fractionWords = { of: 'of' } as const;

/** What each figure of a row counts, for whoever opens it. */
export const fractionTitles = {
  all: (row: string) => `${row}: all entries`,
  inPerson: (row: string) => `${row}: in person`,
  likelyInPerson: (row: string) => `${row}: likely in person`,
  partial: (row: string) => `${row}: in person, in part`,
  byVideo: (row: string) => `${row}: by video`,
  likelyByVideo: (row: string) => `${row}: likely by video`,
  away: (row: string) => `${row}: away`,
  unknown: (row: string) => `${row}: not known`,
} as const;

export const texts = {
  jointKind: (kind: string) => `${kind}, joint`,
  attendance: (attendance: string, isLikely: boolean) => (isLikely ? `likely ${attendance}` : attendance),
  partial: (what: string, rests: string) => `${what} (${rests})`,
  standIn: (name: string, office: string) => `${name}, ${office}`,
  reason: (reason: string, giver: string) => `${reason} (given by ${giver})`,
  latestFirst: (n: number) => `${nounFor(n, 'entry', 'entries')}, the latest first`,
  article: (outlet: string) => `article of ${outlet}`,
  articlesListed: (shown: number, all: number) => `${shown} of ${all} articles listed`,
  acting: (name: string) => `${name}, acting`,
  moreOutlets: (n: number) => `${n} more ${nounFor(n, 'outlet')}`,
  position: (line: string, place: number, all: number) => `${line}; ${place} of ${all}`,
  more: (n: number) => `${n} more`,
  bar: (name: string, articles: number, days: string) =>
    `${name}, ${count(articles, 'article')}, published ${days}`,
  articlesTitle: (what: string) => `articles ${what}`,
  before: (day: string) => `before ${day}`,
  after: (day: string) => `after ${day}`,
  entriesSought: (title: string) => `entries of the record under “${title}”`,
  legendTitle: (label: string) => `ministerials: ${label}`,
  legendShownTitle: (label: string) => `ministerials of the months shown: ${label}`,
  sayingTitle: (words: string, outlet: string) => `“${words}” in ${outlet}`,
  ofTheAbsence: (kind: string) => `of the absence at the ${kind} ministerial of`,
  ofAbsences: 'of absences in general',
  claimsLeftOut: <T>(sentences: T) =>
    [
      'The choice of certainty leaves out the claims in ',
      sentences,
      ', for it leaves out the reports of the absences that they count.',
    ] as const,
  claimsLeftOutCount: (n: number) => count(n, 'sentence'),
  claimsLeftOutTitle: 'sentences with a claim that the choice of certainty leaves out',
  upToTheAbsence: (kind: string) => `counted up to the absence at the ${kind} ministerial of`,
} as const;
