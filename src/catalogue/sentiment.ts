import { capitalised, count, inDigits, nounFor, quotedListOf } from '../common/words.ts';

/** What a figure of the panel counts, at the head of its list. */
export const figureTitles = {
  statements: (column: string) => `${column}: statements`,
  utterances: (column: string) => `${column}: one statement of each utterance`,
  sources: (column: string) => `${column}: sources`,
  outlets: (column: string) => `${column}: outlets`,
  stanceOf: (who: string, stance: string) => `${who}, ${stance}`,
  stanceIn: (who: string, outlet: string, stance: string) => `${who} in ${outlet}, ${stance}`,
  onlySide: (outlet: string, stance: string) => `${outlet}, ${stance} only`,
  saidIn: (who: string, outlet: string) => `${who} in ${outlet}`,
  ownVoice: (stance: string) => `the outlets’ own voice, ${stance}`,
  ownVoiceLeftOut: 'the outlets’ own voice in the articles shown, left out by the choice of sources',
  ownVoiceUntrusted: 'the outlets’ own voice in the articles shown, left out by the choice of certainty',
  tentatively: (title: string) => `${title}, tentative`,
};

/** What was looked for where nothing was found. */
export const stanceJudged = {
  by: (stance: string, who: string) => `a statement under “${who}” judged “${stance}”`,
  leftOutOfOwnVoice: 'a sentence without a source that bears on US commitment, in the articles shown',
  inOwnVoice: (stance: string) =>
    `a sentence without a source that bears on US commitment, judged “${stance}”`,
};

export const orderNames = {
  source: 'by source, named voices first',
  surest: 'the surest first',
  newest: 'the newest first',
  oldest: 'the oldest first',
};

export const readingTexts = {
  order: 'Statements',
  byFirstDay:
    'By the first day on which each article can have come out. Articles whose days overlap or are not known cannot be ordered among themselves.',
  tentativeTitle: 'statements of the two columns that are tentative',
  tentativeSought: 'a tentative finding',
  statements: (n: number) => count(n, 'statement'),
  dashed: 'underlined with dashes',
  tentative: <T>(n: number, statements: T, dashed: T, percent: number) => [
    statements,
    ` ${nounFor(n, 'is', 'are')} tentative, the machine’s confidence below ${percent} %: a broken line stands beside ${nounFor(n, 'it', 'them')}, the deciding words are `,
    dashed,
    '.',
  ],
};

export const columnCounts = {
  statements: (n: number) => count(n, 'statement'),
  utterances: (n: number) => count(n, 'utterance'),
  sources: (n: number) => count(n, 'source'),
  outlets: (n: number) => count(n, 'outlet'),
};

export const columnParts = {
  noneAtAll: 'No such statement in any article.',
  noneInView: <T>(unfiltered: T) => ['None in this view; without filters ', unfiltered, '.'],
  /** `1 of 3 shown, show all by Ada Holm`. */
  shownOf: (shown: number, total: number, source: string) =>
    `${shown} of ${total} shown, show all by ${source}`,
  shown: (shown: number, total: number, ofUtterances: boolean) =>
    `${shown} of ${total} ${ofUtterances ? 'utterances shown' : 'shown'}, show all`,
  allShown: (first: number, total: number, ofUtterances: boolean) =>
    `All ${total} ${ofUtterances ? 'utterances shown' : 'shown'}, show only ${first}`,
};

export const statementTexts = {
  where: <T>(outlet: T, published: T) => [outlet, ', ', published],
  wordForWord: 'word for word',
  inOtherWords: 'in other words',
  alsoIn: <T>(outlet: T, inWhichWords: T, judgedThere: string | null) => [
    ' · also in ',
    outlet,
    ', ',
    inWhichWords,
    judgedThere === null ? '' : `, judged “${judgedThere}” there`,
  ],
  with: ' · with ',
  judgedBy: (cues: readonly string[], also: boolean) =>
    ` · ${also ? 'also ' : ''}judged by ${quotedListOf(cues)}`,
  tentative: ' · tentative',
  confidence: (percent: number) => `${percent} % sure that it is right`,
  beside: (text: string) => ` · ${text}`,
  gap: ' … ',
  opens: '“',
  closes: '”',
};

export const groupTexts = {
  heading: 'By speaker group',
  reading: 'A bar or a name filters the page; a number opens its statements.',
  readingTable: 'A name in the table filters the page; a number opens its statements.',
  readingHollow: ' The hollow part of a bar is tentative.',
  wayBack: 'Show all groups and stances again',
  caption: 'Statements by speaker group and stance',
  group: 'Speaker group',
  all: 'All, each once',
  allSources: 'All sources',
  inSeveral: 'statements with sources of two groups or more',
  inSeveralSought: 'a statement with sources of different groups',
  countedTwice: <T>(n: number, statements: T) => [
    statements,
    ` with sources of different groups ${nounFor(n, 'counts', 'count')} in each of them.`,
  ],
};

export const chartTexts = {
  missing: 'The chart’s code could not be loaded; the table below holds the same numbers.',
  loading: 'Loading the chart …',
  summary: (groups: readonly { name: string; concern: number; reassurance: number }[]) => {
    const said = groups.map(
      ({ name, concern, reassurance }) => `${name} ${concern} concern, ${reassurance} reassurance`,
    );
    return `Bars by speaker group, the same numbers as in the table: ${said.join('; ')}.`;
  },
  head: (stance: string, none: boolean) => (none ? `no ${stance}` : stance),
  empty: 'No statement in this view takes a side; the table counts those that take none.',
};

/** Under a long row of names or lines. */
export const firstOfTexts = {
  some: (shown: number, all: number) => `${inDigits(shown)} of ${inDigits(all)} shown, show more`,
  all: (all: number, first: number) => `All ${inDigits(all)} shown, show only ${inDigits(first)}`,
};

export const dissentTexts = {
  line: <T>(name: string, who: T) => [`${capitalised(name)}: `, who, '.'],
  none: 'none',
  noneByName: 'none by name',
  who: <T>(name: T, statements: T, outlet: T | null, tentatively: boolean) => [
    name,
    ...(outlet === null ? [] : [' in ', outlet]),
    ', ',
    statements,
    tentatively ? ' (tentative)' : '',
  ],
  statements: (n: number) => count(n, 'statement'),
};

export const turnTexts = {
  title: 'sources on both sides in different articles',
  sought: 'a source that reassures in one article and worries in another',
  noneWord: 'none',
  none: <T>(none: T) => ['Sources that reassure in one article and worry in another: ', none, '.'],
  turn: <T>(name: T, articles: readonly T[], ordered: boolean, tentative: boolean) => [
    tentative ? 'Tentatively on both sides: ' : 'On both sides: ',
    name,
    ', ',
    ...articles.flatMap((article, index) =>
      index === 0 ? [article] : [ordered ? '; then ' : '; ', article],
    ),
    ordered ? '.' : '; the days of the articles do not tell which came first.',
  ],
  stands: <T>(stands: readonly { side: T; tentative: boolean }[], outlet: T, published: string) => [
    ...stands.flatMap(({ side, tentative }, index) => [
      index === 0 ? '' : ' and ',
      side,
      tentative ? ' (tentative)' : '',
    ]),
    ' in ',
    outlet,
    `, ${published}`,
  ],
};

export const noteTexts = {
  oneSided: <T>(reassuring: T, worrying: T) => [
    'Outlets in this view whose sources only reassure: ',
    reassuring,
    '; only worry: ',
    worrying,
    '.',
  ],
  none: 'none',
  ownVoice: <T>(figures: T) => ['The outlets’ own voice, counted apart: ', figures, '.'],
  ownVoiceUntrusted: <T>(sentences: T) => [' ', sentences, ' left out by the choice of certainty.'],
  ownVoiceLeftOut: <T>(sentences: T) => [
    'The outlets’ own voice, counted apart: ',
    sentences,
    ' left out by the choice of sources.',
  ],
  leftOutFigure: (n: number) => count(n, 'sentence'),
  ownVoiceFigure: (n: number, stance: string) => `${n} ${stance}`,
  tentativeFigure: (n: number) => `${n} tentative`,
  /** What stays in one line with the last word before it, and what may come in the next. */
  counted: <T>(statements: T, tentatively: boolean) => ({
    together: ['\u00A0(', statements, tentatively ? ',' : ')'],
    after: tentatively ? ' tentative)' : '',
  }),
  tentative: <T>(figure: T) => ['(', figure, ')'],
  oneSideChosen:
    'While a stance is chosen, the page does not tell which outlets carry one side only, nor who changes sides.',
  statements: (n: number) => count(n, 'statement'),
};
