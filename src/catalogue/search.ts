import { count, listOf, nounFor } from '../common/words.ts';

export const searchTexts = {
  label: 'Found',
  sources: (n: number) => count(n, 'source'),
  headlines: (n: number) => count(n, 'headline'),
  statements: (n: number) => count(n, 'statement'),
  /** Beside headlines and statements. */
  elsewhere: (n: number) => `${count(n, 'article')} in the rest of ${nounFor(n, 'its text', 'their texts')}`,
  showAll: (what: string) => `show all ${what}`,
  allTitle: (what: string, search: string) => `${what} found by “${search}”`,
  nothing: (search: string) => `No source, headline or statement holds “${search}”.`,
  searching: 'Looking further…',
  looking: 'No finding holds it. Looking through the articles’ text…',
  inTexts: (search: string) =>
    `No finding holds “${search}”, so that the page keeps no article for it; the text of the articles does.`,
  textsHeading: 'In the text of the articles',
  moreTexts: 'More articles hold it too.',
  /** `share` is from 0 to 1. */
  reading: (share: number) => `Reading the articles: ${Math.round(share * 100)} % done, more may be found.`,
  underFilters: 'Only what the other filters leave is searched.',
  cut: '…',
  in: (outlet: string) => ` in ${outlet}`,
  by: (source: string, outlet: string) => `${source}, in ${outlet}`,
  told: (parts: readonly string[]) => `${listOf(parts)} found.`,
} as const;
