/** Words of a report: a lede has them, a line under the headline hardly ever. */
export const ledeWords: ReadonlySet<string> = new Set([
  ...['said', 'told', 'reported', 'announced', 'according', 'monday', 'tuesday', 'wednesday', 'thursday'],
  ...['friday', 'saturday', 'sunday'],
]);

/** Capitalised words before a surname that are no first name. */
export const titleWords: ReadonlySet<string> = new Set([
  ...['president', 'secretary', 'minister', 'chancellor', 'premier', 'general', 'admiral', 'senator'],
  ...['chief', 'mr', 'mrs', 'ms', 'dr', 'prof', 'professor', 'sir', 'lord', 'king', 'queen', 'prince'],
  ...['princess', 'ambassador', 'commissioner', 'chairman', 'director', 'spokesman', 'spokeswoman'],
  ...['spokesperson', 'governor', 'mayor', 'judge', 'captain', 'colonel', 'the', 'a', 'an', 'and', 'in'],
  ...['on', 'at', 'of', 'for', 'with', 'after', 'as', 'if', 'when', 'while'],
]);

/** What stands before a colon at a story's beginning and is no place. */
export const notPlaces: ReadonlySet<string> = new Set([
  ...['exclusive', 'breaking', 'update', 'updated', 'analysis', 'opinion', 'explainer', 'explained'],
  ...['watch', 'video', 'live', 'report', 'interview', 'factbox', 'timeline', 'summary', 'overview'],
  ...['introduction', 'question', 'answer', 'bottom line', 'key point', 'note', 'editorial', 'comment'],
  ...['editors note', 'context', 'background', 'why it matters'],
]);

/** Before a bar in front of a headline: the page's label and no part of it. */
export const kickers: ReadonlySet<string> = new Set([
  ...[
    'exclusive',
    'breaking',
    'breaking news',
    'live',
    'update',
    'updated',
    'analysis',
    'opinion',
    'explainer',
    'watch',
  ],
  ...['video', 'news', 'world', 'politics', 'europe', 'security', 'interview', 'report'],
]);
