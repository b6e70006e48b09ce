import { capitalised, count, inWords, listOf, nounFor, quotedListOf } from '../common/words.ts';

/** What a figure counts, in the singular. */
export const nouns = {
  origin: 'origin',
  article: 'article',
  outlet: 'outlet',
  report: 'report',
  source: 'source',
  statement: 'statement',
} as const;

/** `four`, `one source`, `no statements`. */
export function figureInWords(n: number, singular?: string, plural?: string): string {
  if (singular === undefined) return inWords(n);
  return `${n === 0 ? 'no' : inWords(n)} ${nounFor(n, singular, plural)}`;
}

export const gridTexts = {
  about:
    'What each outlet reports and whom it quotes. Press an entry to read the sentences behind it; a dash or “not mentioned” shows what was looked for.',
  caption: (finding: string) => `${finding}. Arrow keys move between entries, Enter opens one.`,
  marksOfStance: 'Marks of stance',
  dotted: ' where all that is counted is',
  all: 'All',
  none: 'none',
  layout: { legend: 'Outlets', across: 'across', down: 'down', cards: 'cards', sideBySide: 'side by side' },
  tooMany: (n: number, most: number) =>
    `There is room for ${most} articles across the page, so these ${n} are listed down it. Choose fewer outlets above to see them across.`,
  scrolls: 'The comparison, a table that scrolls',
  nothingLeft: 'No article matches the filters. Remove one of them above, or clear them all.',
  clearAll: 'Clear all filters',
  moreCards: (n: number) => count(n, 'more article'),
  allArticles: (n: number) => `All ${count(n, nouns.article)}`,
  groups: {
    restsOn: 'Sources and origin',
    points: 'Points of the story',
    voices: 'Voices',
    reports: 'Attendance reports',
  },
  statements: 'Statements',
  shared: <T>(statements: T) =>
    [statements, ' with two sources or more: in the row of each, but counted once here'] as const,
  sharedCount: (n: number) => count(n, nouns.statement),
} as const;

export const headTexts = {
  article: (outlet: string, headline: string | null) =>
    headline === null ? `the article of ${outlet}` : `the article of ${outlet}, “${headline}”`,
  noHeadline: 'No headline found',
  noDate: 'Date not known',
  noDateBasis: 'no date in the text or its address',
  dateBasis: (basis: string) => `from ${basis}`,
  carries: (dated: string, via: string) => `${dated}; carries ${via}`,
} as const;

export const foundTexts = {
  noArticle: 'No article is left to compare',
  only: <T>(outlet: T, told: string) => [outlet, ` reports ${told}`] as const,
  every: <T>(outlets: T, told: string) => [outlets, ` outlets report ${told}`] as const,
  everyOutlet: (n: number) => (n === 2 ? 'Both' : `All ${inWords(n)}`),
  some: <T>(n: number, telling: T, all: T, told: string) =>
    [telling, ' of ', all, n === 1 ? ` outlets reports ${told}` : ` outlets report ${told}`] as const,
  someOutlets: (n: number) => capitalised(inWords(n)),
  others: <T>(outlets: T, minister: string, deed: string) =>
    ['; ', outlets, ` that ${minister} ${deed} it`] as const,
  told: (minister: string, deed: string, meeting: string) => `that ${minister} ${deed} ${meeting}`,
  meeting: (kind: string, days: string) => `the ${kind} of ${days}`,
  /** In the tense of the reports: what is only expected is not told as done. */
  deeds: {
    away: {
      done: 'was absent from',
      expected: 'is expected to stay away from',
      both: 'was or would be absent from',
    },
    present: { done: 'attended', expected: 'is expected to attend', both: 'attended or would attend' },
  },
  quoting: <T>(n: number, outlets: T, sources: T, statements: T) =>
    [outlets, n === 1 ? ' quotes ' : ' quote ', sources, ' in ', statements] as const,
  silent: <T>(outlets: T, statements: T) => [outlets, ', ', statements, ' in this view'] as const,
  outlets: (n: number) => capitalised(`${inWords(n)} ${nounFor(n, nouns.outlet)}`),
  tellingTitle: (told: string) => `outlets that report ${told}`,
  statementsTitle: 'all statements shown',
  sourcesTitle: 'all sources shown',
  outletsTitle: 'all outlets shown',
  outletsSought: 'an article that the filters leave',
} as const;

export const statementTexts = {
  sought: 'a quotation or piece of reported speech with a source',
  foot: 'Statements, each once',
  inOutlet: (outlet: string) => `all statements in ${outlet}`,
  sharedTitle: 'statements with two sources or more',
} as const;

export const restsOnTexts = {
  title: (kind: string, where: string) => `${kind} in ${where}`,
  allArticles: 'all articles shown',
  named: {
    name: 'Named voices',
    note: 'people, states and bodies given by name',
    sought: 'a person, state or body given by name to whom a statement is attributed',
  },
  groups: {
    name: 'Groups and documents',
    note: null,
    sought: 'a group speaking openly, or a document, to which a statement is attributed',
  },
  unnamed: {
    name: 'Unnamed officials',
    note: null,
    sought: 'an official or other source without a name to whom a statement is attributed',
  },
} as const;

export const originTexts = {
  name: 'Origin',
  own: 'no text shared',
  ownTitle: (outlet: string) => `what ${outlet} shares with another article shown`,
  ownSought:
    'a stretch of its text that also stands in another article shown, long enough to point to one origin',
  shared: (share: number, outlets: readonly string[]) =>
    `${Math.round(share * 100)} % also in ${listOf(outlets)}`,
  sharedTitle: (outlet: string, outlets: readonly string[]) =>
    `what ${outlet} shares with ${listOf(outlets)}`,
  carries: (via: string) => `carries ${via}`,
  carriesFrom: (via: string, basis: string) => `carries ${via} (from ${basis})`,
  carriesTitle: (outlet: string, via: string) => `where ${outlet} says that it carries ${via}`,
  totalName: 'Origins',
  totalTitle: 'origins of the articles shown, one article for each',
  totalSought: 'an article that the filters leave',
} as const;

export const pointTexts = {
  notMentioned: 'not mentioned',
  leftOut: 'left out by the choice of certainty',
  quoted: (answer: string) => `“${answer}”`,
  inOutlet: (point: string, outlet: string) => `${point}, in ${outlet}`,
  mentioning: (point: string) => `articles that mention “${point}”`,
  mentioningSought: (point: string) => `an article, among those shown, that mentions “${point}”`,
  sourceNotLoaded: 'a source that is not loaded',
  voices: {
    'own-voice': () => 'own voice',
    attributed: (to: string | null) => to ?? 'attributed',
    quoted: (to: string | null) => (to === null ? 'quoted' : `quoted from ${to}`),
    denied: (to: string | null) => (to === null ? 'denied' : `denied by ${to}`),
  },
} as const;

/** The ways in which a point was looked for. */
export const soughtTexts = {
  report: (statuses: readonly string[]) =>
    `an attendance report on the meeting in question that says “${statuses.join(' or ')}”`,
  andWhy: (report: string) => `${report} and why`,
  andWho: (report: string) => `${report} and who sits in`,
  oneMore: (statuses: readonly string[]) =>
    `attendance reports on two meetings or more that say “${statuses.join(' or ')}”, one of them with a word such as “again” or “too”`,
  documents: (documents: readonly string[]) => `words of ${quotedListOf(documents)}`,
  phrases: (phrases: readonly string[], near: readonly string[]) =>
    near.length === 0
      ? `the phrases ${quotedListOf(phrases)}`
      : `the phrases ${quotedListOf(phrases)}, near one of ${quotedListOf(near)}`,
  withheld: (words: readonly string[]) => `words for an answer withheld: ${quotedListOf(words)}`,
  nothing: 'nothing: story.json gives no phrases for it',
  whole: (point: string, outlet: string, ways: readonly string[]) =>
    `“${point}” in ${outlet}, by ${ways.join('; ')}`,
} as const;

export const recordTexts = {
  says: (text: string) => `record: ${text}`,
  entry: (entry: string) => `${entry}, in the record`,
  noReason: 'gives no reason',
  reason: (by: string | null) => (by === null ? 'gives a reason' : `gives a reason, from ${by}`),
  noStandIn: 'does not say who sat in',
  came: (name: string) => `${name} came`,
  satIn: (name: string) => `${name} sat in`,
  told: (name: string, attendance: string, standIn: string | null) =>
    standIn === null ? `${name} ${attendance}` : `${name} ${attendance}; ${standIn} sat in`,
  attendance: {
    attended: 'attended',
    'attended-remotely': 'attended by video',
    absent: 'was absent',
    unknown: '(attendance not known)',
  },
  kinds: { foreign: 'foreign ministerial', defence: 'defence ministerial' },
} as const;

export const reportTexts = {
  noEntry: 'A meeting that matches none in the record',
  meeting: (kind: string, days: string) => `${capitalised(kind)}, ${days}`,
  sought: 'a sentence that says who comes to this meeting, stays away or sits in',
  leftOut: 'Left out by the filters',
  leftOutHere: <T>(reports: T) => [reports, ' left out by the filters'] as const,
  leftOutNote: {
    sources: 'made by none of the chosen sources',
    certainty: 'not of the chosen certainty',
    both: 'made by none of the chosen sources, or not of the chosen certainty',
  },
  leftOutIn: (where: string) => `attendance reports that the filters leave out, in ${where}`,
  leftOutSought: 'an attendance report that no chosen source makes or that is not of the chosen certainty',
  onMeeting: (meeting: string) => `Attendance reports on the ${meeting}`,
  inOutlet: (meeting: string, outlet: string) => `${meeting}, in ${outlet}`,
  allInOutlet: (outlet: string) => `attendance reports in ${outlet}`,
  allSought: 'a sentence that says who comes to a ministerial, stays away or sits in',
  figureTitle: (official: string, status: string, outlet: string) => `${official}, ${status}, in ${outlet}`,
  told: (surname: string, status: string, n: number) =>
    n > 1 ? `${surname} ${status} (${count(n, 'sentence')})` : `${surname} ${status}`,
  standIn: (name: string) => `${name} sits in`,
  check: (words: string, inferred: boolean) =>
    inferred ? `${words}; meeting inferred from the days` : words,
} as const;

export const voiceTexts = {
  usualSpelling: (basis: string) => `usual spelling: ${basis}`,
  onlyFirst: (n: number) => `Show only the first ${n} voices`,
  more: (n: number) => count(n, 'more voice'),
  inOutlet: (source: string, outlet: string) => `${source} in ${outlet}`,
  ofStance: (where: string, stance: string) => `${where}, ${stance}`,
  inAll: (source: string) => `${source} in all articles shown`,
  soughtInAll: (source: string) => `a statement attributed to ${source}`,
  sought: (outlet: string, names: readonly string[]) =>
    `a statement that ${outlet} attributes to ${listOf(names)}, among what the filters leave`,
  spelt: (name: string) => `spelt “${name}”`,
  sharedWith: (names: readonly string[]) => `shared with ${listOf(names)}`,
  spellings: (names: readonly string[]) => `one person, spelt ${names.map((name) => `“${name}”`).join(', ')}`,
  spellingsSought: (names: readonly string[]) =>
    `a sentence that prints ${names.map((name) => `“${name}”`).join(', ')}`,
  who: (...words: readonly string[]) => words.join(', '),
  whoIn: (who: string, outlet: string) => `${who}, in ${outlet}`,
} as const;
