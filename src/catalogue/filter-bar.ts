import type { Day } from '../common/day.ts';
import { count, dayInWords, nounFor } from '../common/words.ts';

export const barTexts = {
  bar: 'Filters',
  search: 'Search the story',
  loading: 'Loading the story…',
  copyLink: 'Copy link',
  inForce: 'Filters in force',
  ofFilter: (filter: string) => `${filter}: `,
  removeFilter: 'Remove filter: ',
  clearAll: 'Clear all',
  loadingMenu: 'Loading…',
  menuMissing: 'This could not be loaded. Check the connection and reload the page.',
};

export const menuNames = {
  outlet: 'Outlet',
  source: 'Source',
  speaker: 'Speaker',
  stance: 'Stance',
  certainty: 'Certainty',
  meeting: 'Meeting',
  dates: 'Dates',
  naming: 'Naming',
  kind: 'Kind of meeting',
  search: 'Search',
  views: 'Views',
  takeAway: 'Export',
  commands: 'Commands',
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
  /** Of the articles shown, those in which no statement is left. */
  without: (n: number, hasStance: boolean) =>
    hasStance ? ` by ${nounFor(n, 'its', 'their')} own voice alone` : ' without statements',
  withoutShown: (hasStance: boolean) =>
    hasStance
      ? 'articles without a statement in this view, here by a sentence in their own voice'
      : 'articles without a statement in this view, here by their headline, own voice or attendance reports',
  spoken: (shown: Counted, all: Counted) =>
    `${shown.statements} of ${count(all.statements, 'statement')}, ${count(shown.sources, 'source')}, ${shown.articles} of ${count(all.articles, 'article')}`,
};
