import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bodyOf } from '../../src/articles/article.ts';
import { sliceOf } from '../../src/common/span.ts';
import { filterCorpus } from '../../src/filters/filter-corpus.ts';
import { noFilters } from '../../src/filters/filters.ts';
import { throughTexts } from '../../src/filters/found-in-texts.ts';
import { holdsSearch } from '../../src/filters/search.ts';
import { anyFilters, dataset } from './story.ts';

const held = (filters: Parameters<typeof throughTexts>[1]) =>
  [...throughTexts(dataset, filters)].filter((each) => each !== null);

it('finds a paragraph of every article that the other filters leave and that holds the words in one', () => {
  const words = fc.constantFrom('nothing', 'meet', 'promise', 'the gap', 'Ada', 'zebra', 'MINISTER');
  fc.assert(
    fc.property(anyFilters, words, (others, text) => {
      const { sources, groups, namings, stances, certainties } = others;
      const asksForFindings = [sources, groups, namings, stances, certainties].some(
        (each) => each.length > 0,
      );
      const left = asksForFindings ? [] : filterCorpus(dataset, { ...others, text: '' }).articles;
      const holding = left.filter((article) =>
        bodyOf(article).some((span) => holdsSearch(sliceOf(article.text, span), text)),
      );
      const found = held({ ...others, text });
      expect(found.map(({ article }) => article)).toEqual(holding);
      for (const { article, span } of found)
        expect(holdsSearch(sliceOf(article.text, span), text)).toBe(true);
    }),
  );
});

it.each([
  ['words of two articles', 'worry chair'],
  ['a headline', 'gap opens'],
  ['marks alone', ' … '],
])('finds nothing for %s', (_, text) => {
  expect(held({ ...noFilters, text })).toEqual([]);
});
