/** Names that tell where somebody is; all others are masked. */
export const namesToKeep: ReadonlySet<string> = new Set(['NATO', 'Nato', 'Washington', 'Brussels']);

/** Small words that may open a sentence with a capital letter. */
export const chanceStops: ReadonlySet<string> = new Set([
  ...['in', 'on', 'at', 'the', 'a', 'an', 'when', 'as', 'while', 'with', 'for', 'by', 'but', 'and', 'it'],
  ...['he', 'she', 'his', 'her', 'not', 'no', 'instead', 'last', 'next', 'after', 'before', 'among'],
  ...['missing', 'absent', 'without', 'asked', 'having', 'only', 'also', 'neither', 'nor', 'never', 'this'],
  ...['that', 'there', 'their', 'its', 'since', 'until', 'if', 'should', 'was', 'were', 'is', 'whether'],
  ...['from', 'of', 'to', 'by', 'unlike', 'like', 'even', 'yet', 'then', 'earlier', 'later', 'then', 'who'],
]);
