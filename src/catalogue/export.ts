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
