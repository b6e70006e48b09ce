/** The last columns of every CSV: what the table is, and of when. */
export const exportColumns = ['Table', 'Filters', 'Data', 'Exported', 'Address'] as const;

/** What the tags of an annotation begin with. */
export const annotationTexts = {
  source: 'source',
  group: 'speaker group',
  stance: 'stance',
  kind: 'kind of speech',
  certainty: 'certainty',
} as const;

export const citationTexts = {
  untitled: 'No headline',
  undated: 'no date',
  quoted: (words: string) => `“${words}”`,
  passage: (words: string) => `Passage: “${words}”`,
  between: (days: string) => `Published ${days}`,
  read: (day: string) => `(read ${day})`,
} as const;

/** The heads of the columns of tables that are taken away. */
export const sheetColumns = {
  group: 'Part',
  row: 'Row',
  note: 'Note',
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
} as const;

export const sheetTexts = {
  heard: (mark: string, n: number, word: string) => `${mark} ${n} ${word}`,
  answered: (words: string, voice: string) => `${words} (${voice})`,
  yes: 'yes',
  no: 'no',
} as const;
