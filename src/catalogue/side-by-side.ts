import { capitalised, count, inWords, listOf, nounFor } from '../common/words.ts';

const inSeveral = (articles: number): string => (articles === 2 ? 'both' : 'more than one');

export const sideBySideTexts = {
  caption: (finding: string) => `${finding}. Arrow keys move between entries, Enter opens one.`,
  found: <T>(articles: number, sources: T, utterances: T, points: T) =>
    [
      sources,
      ', ',
      utterances,
      ' and ',
      points,
      articles === 2
        ? ' stand in both articles'
        : ` stand in more than one of the ${inWords(articles)} articles`,
    ] as const,
  counted: (n: number, noun: string) => `${n === 0 ? 'no' : inWords(n)} ${nounFor(n, noun)}`,
  begun: capitalised,
  figure: (n: number, noun: string) => count(n, noun),
  nouns: {
    source: 'source',
    utterance: 'utterance',
    point: 'point',
    statement: 'statement',
    report: 'report',
  },
  groups: {
    sources: 'By source',
    utterances: 'By utterance',
    points: 'By point',
    reports: 'By meeting',
    only: 'In one article only',
  },
  none: {
    sources: (articles: number) => `No source is heard in ${inSeveral(articles)} of them.`,
    utterances: (articles: number) => `No utterance stands in ${inSeveral(articles)} of them.`,
  },
  label: (outlet: string, days: string) => `${outlet}, ${days}`,
  notMentioned: 'not mentioned',
  nothing: 'none',
  dash: '–',
  noHeadline: 'No headline found',
  noDate: 'Date not known',
  dateBasis: (basis: string) => `from ${basis}`,
  noDateBasis: 'no date in the text or its address',
  dateTitle: (outlet: string) => `when the article of ${outlet} came out`,
  oneEach: 'a separate source in each article',
  quoted: (text: string) => `“${text}”`,
  quotedParts: <T>(parts: T) => ['“', parts, '”'] as const,
  pieces: ' … ',
  inOutlet: (what: string, outlet: string) => `${what} in ${outlet}`,
  withOthers: (names: readonly string[]) => `with ${listOf(names)}`,
  soughtSource: (outlet: string, names: readonly string[]) =>
    `a statement that ${outlet} attributes to ${listOf(names)}, among what the filters leave`,
  soughtUtterance: (outlet: string, name: string) =>
    `these words of ${name}, or words that say the same, in ${outlet}, among what the filters leave`,
  spelt: (name: string) => `spelt “${name}”`,
  wordForWord: 'word for word the same',
  opening: (words: string) => `${words} …`,
  inFull: 'in full under “By utterance”',
  first: {
    lead: 'Of these, ',
    all: 'among those side by side',
    utterance: (name: string) => `with these words of ${name}`,
    point: (point: string) => `on “${point}”`,
  },
  shared: {
    sources: 'sources heard in more than one of the articles side by side',
    soughtSources:
      'a source to whom two of these articles attribute a statement, among what the filters leave',
    utterances: 'utterances that stand in more than one of the articles side by side',
    soughtUtterances: 'words of one source that two of these articles carry, among what the filters leave',
    points: 'points that more than one of the articles side by side mention',
    soughtPoints: 'a point of the story that two of these articles mention',
  },
  only: {
    sources: 'Sources that no other quotes',
    statements: 'Statements found in no other',
    points: 'Points that no other mentions',
    reports: 'Reports on meetings that no other mentions',
    title: (what: string, outlet: string) => `${what}: ${outlet}`,
    soughtSources: (outlet: string) =>
      `a source that ${outlet} quotes and none of the others does, among what the filters leave`,
    soughtStatements: (outlet: string) =>
      `a statement of ${outlet} that none of the others carries, among what the filters leave`,
    soughtPoints: (outlet: string) => `a point that ${outlet} mentions and none of the others does`,
    soughtReports: (outlet: string) =>
      `a report of ${outlet} on a meeting of which the others say nothing, among what the filters leave`,
    more: (n: number) => `${inWords(n)} more ${nounFor(n, 'source')}`,
    fewer: 'Show fewer sources',
  },
} as const;

export const pickerTexts = {
  legend: 'Articles, two to four',
  find: 'Find an article by outlet or headline',
  hidden: (n: number) => `${inWords(n)} more ${nounFor(n, 'article')}: type to find one`,
  proposed: 'A first suggestion: tick the articles that you want to compare.',
  full: 'Four is the most that fit: untick one to choose another.',
  oneMore: (outlet: string) => `Tick another article to compare with ${outlet}.`,
  pick: 'Tick two to four articles.',
  tooFew: 'The filters leave fewer than two articles, so there is nothing to compare. Clear a filter.',
  filteredOut: (outlets: readonly string[]) => `Chosen, but left out by the filters: ${listOf(outlets)}.`,
  unknown: (n: number) =>
    `${capitalised(inWords(n))} of the articles that the link names ${n === 1 ? 'is' : 'are'} not in this story.`,
  beyond: (n: number) => `The link names ${inWords(n)} more than the four that fit.`,
} as const;
