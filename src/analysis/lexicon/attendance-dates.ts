export const monthNames: readonly (readonly string[])[] = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
];

/** Sunday first. */
export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** How many days, weeks, months or years ago. */
export const countWords: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
]);

/** After a count of days, weeks, months or years: counted from what was told before. */
export const relativeWords = ['earlier', 'before', 'later', 'afterwards', 'after that', 'previously'];

/** Words that place what they stand before ahead of the writer. */
export const aheadWords = [
  'upcoming',
  'forthcoming',
  'planned',
  'scheduled',
  'coming',
  'impending',
  'looming',
];

/** Words that place what they stand before behind the writer. */
export const behindWords = ['recent', 'previous', 'prior', 'past'];

/** Words that may stand between a meeting and its date: “the meeting, to be held in Brussels on Thursday”. */
export const wordsBeforeDate = new Set(
  'in at on of to be held here there again over earlier just the this a scheduled set due planned for taking place early later earlier back which is was will starting and by via until secure video link same building room hall venue'.split(
    ' ',
  ),
);

/** The months in which writers use a season's name: January is 0. */
export const seasonMonths: ReadonlyMap<string, readonly number[]> = new Map([
  ['spring', [2, 3, 4, 5]],
  ['springtime', [2, 3, 4, 5]],
  ['summer', [5, 6, 7, 8]],
  ['autumn', [8, 9, 10, 11]],
  ['fall', [8, 9, 10, 11]],
  ['winter', [11, 0, 1, 2]],
]);

/** With a year behind them, these are months of it: “at the start of last year”. */
export const yearPartMonths: ReadonlyMap<string, readonly number[]> = new Map([
  ['start of', [0, 1, 2]],
  ['beginning of', [0, 1, 2]],
  ['opening weeks of', [0, 1]],
  ['first weeks of', [0, 1]],
  ['early', [0, 1, 2, 3]],
  ['middle of', [4, 5, 6, 7]],
  ['mid', [4, 5, 6, 7]],
  ['late', [8, 9, 10, 11]],
  ['end of', [9, 10, 11]],
  ['close of', [10, 11]],
]);

/** A season before these is the meeting's. */
export const seasonNouns = [
  ...['meeting', 'session', 'round', 'ministerial', 'gathering', 'talks', 'get-together', 'informal'],
  ...['conclave', 'retreat', 'conference', 'meetings', 'sessions', 'outing'],
];
