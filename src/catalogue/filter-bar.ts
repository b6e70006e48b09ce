import type { Day } from '../common/day.ts';
import { count, dayInWords, nounFor } from '../common/words.ts';

export const barTexts = {
  bar: 'Filters',
  search: 'Search statements and headlines',
  loading: 'Loading the story…',
  copyLink: 'Copy link',
  inForce: 'Filters in force',
  removeFilter: 'Remove filter: ',
  clearAll: 'Clear all',
  loadingMenu: 'Loading…',
  menuMissing: 'This list could not be loaded. Check the connection and reload the page.',
};

export const menuNames = {
  outlet: 'Outlet',
  source: 'Source',
  speaker: 'Speaker',
  stance: 'Stance',
  meeting: 'Meeting',
  dates: 'Dates',
};

export const chipTexts = {
  from: (day: Day) => `from ${dayInWords(day)}`,
  to: (day: Day) => `to ${dayInWords(day)}`,
  meeting: (kind: string, days: string) => `${kind} of ${days}`,
  text: (typed: string) => `“${typed}”`,
  gone: (id: string) => `${id} (not in this story)`,
};

interface Counted {
  readonly statements: number;
  readonly sources: number;
  readonly articles: number;
}

export const countTexts = {
  of: 'of',
  statements: (n: number) => nounFor(n, 'statement'),
  sources: (n: number) => nounFor(n, 'source'),
  articles: (n: number) => nounFor(n, 'article'),
  statementsShown: 'statements on the page',
  allStatements: 'all statements of the story',
  sourcesShown: 'sources on the page',
  articlesShown: 'articles on the page',
  allArticles: 'all articles of the story',
  spoken: (shown: Counted, all: Counted) =>
    `${shown.statements} of ${count(all.statements, 'statement')}, ${count(shown.sources, 'source')}, ${shown.articles} of ${count(all.articles, 'article')}`,
};
