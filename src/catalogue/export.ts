import { inDigits } from '../common/words.ts';

/** The last columns of every CSV: what the table is, and of when. */
export const exportColumns = ['Table', 'Filters', 'Data', 'Exported', 'Address'] as const;

/** The head of a column that says what no row is left to say. */
export const toldInHead = (column: string, value: string): string => `${column}: ${value}`;

/** What the tags of an annotation begin with. */
export const annotationTexts = {
  source: 'source',
  group: 'speaker group',
  stance: 'stance',
  kind: 'kind of speech',
  certainty: 'certainty',
  label: (title: string, filters: string, data: string) => `${title}. Filters: ${filters}. Data: ${data}.`,
} as const;

/** How a cited passage has somebody’s words. */
export const citedManners = { quoted: 'quoted', reported: 'reported', own: 'own voice' } as const;

/** Words that hold double marks of their own stand between single ones. */
const quoted = (words: string): string => (/["“”„‟＂]/u.test(words) ? `‘${words}’` : `“${words}”`);

export const citationTexts = {
  untitled: 'No headline',
  undated: 'no date',
  quoted,
  voice: (who: string, manner: string) => `${who}, ${manner}`,
  voices: '; ',
  said: (voices: string, words: string) => (voices === '' ? quoted(words) : `${voices}: ${quoted(words)}`),
  // Not `Ada Holm: …`: some readers of CSL take `Word: …` at the start of a note for a field.
  passage: (voices: string, words: string) =>
    voices === '' ? `Quoted ${quoted(words)}` : `Passage (${voices}) ${quoted(words)}`,
  between: (earliest: string, latest: string) => `between ${earliest} and ${latest}`,
  published: (days: string) => `Published ${days}`,
  read: (day: string) => `(read ${day})`,
} as const;

/** The heads of the columns of tables that are taken away. */
export const sheetColumns = {
  group: 'Part',
  row: 'Row',
  note: 'Note',
  first: 'Who was first',
  articles: 'Articles',
  all: 'All',
  outletOn: (outlet: string, days: string) => `${outlet}, ${days}`,
  shown: 'In the window shown',
  cited: 'Sources',
  certainty: 'Certainty',
  article: 'Article',
  headline: 'Headline',
  outlet: 'Outlet',
  published: 'Published',
  sources: 'Sources',
  speakerGroup: 'Speaker group',
  naming: 'Naming',
  stance: 'Stance',
  kind: 'Kind of speech',
  content: 'What is attributed',
  passage: 'Passage',
  start: 'Starts at code point',
  end: 'Ends before code point',
  address: 'Original',
  column: 'Column',
  lastDay: 'Last day',
  earliest: 'Published from',
  latest: 'Published to',
  basis: 'Where the date comes from',
  id: 'Statement',
  number: 'Difference',
  differs: 'What differs',
  about: 'About',
  within: 'Within one article',
  wording: 'Wording',
  words: 'In these words',
  manner: 'How it stands there',
} as const;

/** The heads of the columns of the panel’s tables. */
export const panelColumns = {
  tentative: (stance: string) => `${stance}, of which tentative`,
  ofWhichTentative: 'Of which tentative',
  source: 'Source',
  with: 'Named with it',
  decidedBy: 'Words that decided',
  alsoIn: 'Also in',
  statements: 'Statements',
  utterances: 'Utterances',
  outlets: 'Outlets',
  only: 'Its sources only say',
  allTentative: 'All of them tentative',
  sentences: 'Sentences',
  leftOut: 'Left out by',
  ordered: 'Whether their days tell which came first',
  turnTentative: 'On both sides by tentative stances alone',
} as const;

export const panelRows = {
  ownVoice: 'The outlets’ own voice, counted apart',
  alsoIn: (outlet: string, wordForWord: boolean, judgedThere: string | null) =>
    `${outlet}, ${wordForWord ? 'word for word' : 'in other words'}${judgedThere === null ? '' : `, judged “${judgedThere}” there`}`,
  leftOutBySources: 'the choice of sources',
  leftOutByCertainty: 'the choice of certainty',
} as const;

/** What differs, in one word or two: the same for two wordings and for five. */
export const differenceKinds = {
  'altered-quotation': 'quotation',
  spelling: 'name',
  'name-of-meeting': 'name of a meeting',
  number: 'number',
  date: 'date',
  'stand-in': 'who sits in',
  role: 'role',
} as const;

export const sheetTexts = {
  heard: (mark: string, n: number, word: string) => `${mark} ${n} ${word}`,
  answered: (words: string, voice: string) => `${words} (${voice})`,
  stance: ({ mark, word }: { readonly mark: string; readonly word: string }) => `${mark} ${word}`,
  said: (who: string, what: string) => `${who}: ${what}`,
  everything: 'All of them',
  ofAll: (line: string) => `of all articles of the story, ${line}`,
  counted: (figure: string, told: string) => (told === '' ? figure : `${figure}: ${told}`),
  claim: (name: string, verdicts: readonly string[]) => `${name} ${verdicts.join(' / ')}`,
  tooLarge: (articles: number, sources: number, cells: number, most: number) =>
    `a table of ${inDigits(articles)} articles across and ${inDigits(sources)} sources down has ${inDigits(cells)} cells; ${inDigits(most)} are the most. Choose outlets, dates or sources, lay a few articles side by side, or take the statements, which are one row each.`,
  yesOrNo: (is: boolean) => (is ? 'yes' : 'no'),
} as const;

export const aboutTexts = {
  all: 'no filter in force',
  filter: (name: string, choices: readonly string[]) => `${name}: ${choices.join(' or ')}`,
  /** The first day and the last, both of them or one: they hold together, where choices stand for one another. */
  dates: (name: string, ends: readonly string[]) => `${name}: ${ends.join(' ')}`,
  none: 'no dated article',
  articles: (n: string, day: string) => `${n}, the latest of ${day}`,
  record: (day: string) => `the record up to ${day}`,
  noRecord: 'no entry of the record',
} as const;

/** Names of tables in JSON. */
export const takeAwayNames = {
  statementsTitle: 'Statements',
} as const;

export const takeAwayTexts = {
  about: 'What the filters leave, with the filters and the date of the data in every file.',
  briefing: 'Open, print or save as Markdown',
  sections: {
    briefing: 'Briefing',
    differences: 'What differs',
    comparison: 'Comparison',
    timeline: 'Timeline',
    sentiment: 'Reassurance and concern',
    statements: 'Statements',
  },
  forms: {
    csv: 'CSV',
    json: 'JSON',
    svg: 'SVG',
    png: 'PNG',
    markdown: 'Markdown',
    paper: 'Print',
    annotations: 'W3C annotations',
    embed: 'Copy the code to embed it',
  },
  /** What a button is called in full. */
  button: (form: string, section: string) => `${section}: ${form}`,
  mark: 'CSV for a spreadsheet that does not know UTF-8 (with a byte-order mark)',
  busy: (file: string) => `Making ${file}…`,
  saved: (file: string) => `Saved as ${file}.`,
  failed: (what: string, reason: string) => `${what} could not be made: ${reason}`,
  fault: (words: string) =>
    `the page failed at it (“${words}”). Reload the page and try again; if it fails again, take another form.`,
  nothing: (what: string, reason: string) => `${what} was not made: ${reason}`,
  copied: 'Copied.',
  notCopied: 'Copying is not allowed here; select the code and copy it.',
} as const;

export const pictureTexts = {
  source: (story: string, data: string) => `Source: Readout, “${story}”; ${data}.`,
  filters: (filters: string) => `Filters: ${filters}.`,
  made: (day: string, address: string) => `Made on ${day} from ${address}`,
  /** As the page has it beneath the chart. */
  leftOut: (articles: string, what: string, outlets: string) => `${articles} ${what}: ${outlets}`,
  tentative: 'hollow: tentative',
  nothing: 'nothing that the filters leave can be drawn. Clear a filter.',
  noCode: 'the code that draws it could not be fetched. Check the connection and reload the page.',
  noFont: (font: string) => `the font ${font} could not be fetched. Check the connection and try again.`,
  fontRefused: (font: string, status: number) =>
    `the server answers ${status} instead of the font ${font}. Put the file back and try again.`,
  fontUnnamed: (font: string) =>
    `the page does not say where its font ${font} lies. Reload the page and try again.`,
  unread: 'a font could not be read. Reload the page and try again.',
  late: 'the chart was not drawn within five seconds. Try again, with fewer days or more filters.',
  notDrawn: 'the chart is not drawn. Reload the page and try again.',
  noCanvas: 'this browser makes no PNG of it. Take the SVG.',
  tooLarge: 'the picture is too large for this browser. Take the SVG.',
} as const;

export const citeTexts = {
  article: 'Cite this article',
  passage: 'Cite this passage',
  statement: (at: number) => `Cite statement ${at}`,
  copy: 'Copy the citation',
  csl: 'CSL-JSON',
  ris: 'RIS',
  part: 'citation',
  copied: 'Copied.',
  notCopied: 'Copying is not allowed here; select the words above.',
  saved: (file: string) => `Saved as ${file}.`,
} as const;

export const embedTexts = {
  frameTitle: (story: string, section: string) => `${story}: ${section}`,
  code: 'Code of the frame',
  copy: 'Copy the code',
  copied: 'Copied.',
  notCopied: 'Copying is not allowed here; select the code and copy it.',
  heading: 'Embed one section',
  which: 'Section',
  about: 'The frame shows the section under the filters in force, and follows the data where this page lies.',
  filters: (filters: string) => `Filters: ${filters}.`,
  data: (data: string) => `Data: ${data}.`,
  whole: (story: string) => `Readout: the whole of “${story}”`,
} as const;
