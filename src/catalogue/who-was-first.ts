const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

export const firstTexts = {
  dated: (outlet: string, days: string) => `${outlet}, ${days}`,
  among: (outlet: string, days: string) => `${outlet} (${days})`,
  noDate: 'date not known',
  first: (article: string) => `first: ${article}`,
  firstOfThese: (article: string) => `of these, first: ${article}`,
  unordered: (articles: readonly string[]) =>
    `first: ${either.format(articles)}; their days do not tell which`,
  unorderedOfThese: (articles: readonly string[]) =>
    `of these, first: ${either.format(articles)}; their days do not tell which`,
  unorderedInShort: 'which came first is not known',
  unorderedOfTheseInShort: 'which of these came first is not known',
  onPoint: 'of all articles of the story, on this point',
  firstTitle: (what: string) => `who was first, ${what}: the articles and where their days come from`,
  unorderedTitle: (what: string) => `who may have been first, ${what}: the articles whose days leave it open`,
} as const;
