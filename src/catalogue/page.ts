import type { Day } from '../common/day.ts';
import { count, dayInWords, inDigits, monthInWords } from '../common/words.ts';

export const pageTexts = {
  brand: 'Readout',
  titleOf: (story: string) => `${story} – Readout`,
  tryAgain: 'Try again',
  loading: (part: string) => `Loading ${part}…`,
  articlesRead: 'Articles read',
  readSoFar: (read: number, of: number) => `${inDigits(read)} of ${inDigits(of)} articles`,
  noData: (part: string) =>
    `There is nothing to show of ${part}: its data could not be loaded. The reason and “Try again” stand at the top of the page.`,
  wentWrong: (part: string, reason: string) => `Something went wrong in ${part}: ${reason}`,
  refused: (items: number) => `${count(items, 'item was', 'items were')} not taken`,
};

/** The parts of the page, as a message names them. */
export const partsOfThePage = {
  page: 'the page',
  differences: 'what differs',
  comparison: 'the comparison',
  timeline: 'the timeline',
  sentiment: 'the sentiment panel',
  reader: 'the reader',
  end: 'the foot of the page',
};

export const sectionLinks = {
  label: 'Sections',
  differences: 'What differs',
  comparison: 'Comparison',
  timeline: 'Timeline',
  sentiment: 'Reassurance and concern',
};

export const headerTexts = {
  spanOf: (earliest: Day, latest: Day) => `${monthInWords(earliest)} to ${monthInWords(latest)}`,
  articles: (articles: number, outlets: number, span: string | null) =>
    `${count(articles, 'article')} from ${count(outlets, 'outlet')}${span === null ? '' : `, ${span}`}.`,
  record: (entries: number, first: Day, last: Day) =>
    `Record: ${count(entries, 'entry', 'entries')}, ${monthInWords(first)} to ${dayInWords(last)}.`,
};
