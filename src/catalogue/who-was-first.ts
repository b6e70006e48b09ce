const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

export const firstTexts = {
  dated: (outlet: string, days: string) => `${outlet}, ${days}`,
  among: (outlet: string, days: string) => `${outlet} (${days})`,
  noDate: 'date not known',
  first: (article: string) => `first: ${article}`,
  unordered: (articles: readonly string[]) => `first: ${either.format(articles)}; cannot be ordered`,
  unorderedInShort: 'first: cannot be ordered',
  onPoint: 'on this point',
  firstTitle: (what: string) => `who was first, ${what}: the articles and where their days come from`,
  unorderedTitle: (what: string) => `who may have been first, ${what}: the articles whose days leave it open`,
} as const;
