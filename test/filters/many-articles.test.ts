import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeUpStory } from '../../scripts/made-up-story.ts';
import { sliceOf } from '../../src/common/span.ts';
import type { Dataset } from '../../src/filters/dataset.ts';
import { filterCorpus } from '../../src/filters/filter-corpus.ts';
import { noFilters } from '../../src/filters/filters.ts';
import { holdsSearch, readAhead, searchHits } from '../../src/filters/search.ts';

const SIZE = 60;
const story = makeUpStory(SIZE);

/** The statements that hold every word, looked through one by one. */
function plainScan({ articles, corpus }: Dataset, search: string): readonly string[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const names = new Map(corpus.sources.map(({ id, name }) => [id, name]));
  return corpus.statements
    .filter(({ article, passage, sources }) =>
      holdsSearch(
        [sliceOf(texts.get(article) ?? '', passage), ...sources.map(({ source }) => names.get(source))].join(
          ' ',
        ),
        search,
      ),
    )
    .map(({ id }) => id);
}

const words = story.articles.flatMap(({ text }) => text.slice(0, 200).split(' '));
const search = fc
  .array(
    fc.tuple(
      fc.constantFrom(...words, 'diplomats', 'Åke', 'zebra'),
      fc.nat(4),
      fc.integer({ min: 1, max: 9 }),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.map(([word, start, length]) => word.slice(start, start + length)).join(' '));

it('a search leaves the statements that a plain look through them finds', () => {
  fc.assert(
    fc.property(search, (text) => {
      const left = filterCorpus(story, { ...noFilters, text }).statements.map(({ id }) => id);
      expect(left).toEqual(plainScan(story, text));
    }),
  );
});

it('texts read ahead in slices of any length are found as those read at once', () => {
  fc.assert(
    fc.property(search, fc.array(fc.nat(5), { maxLength: 20 }), (text, slices) => {
      const sliced = { ...story };
      for (const length of slices) {
        let left = length;
        readAhead(sliced, () => left-- > 0);
      }
      expect(searchHits(sliced, text)).toEqual(searchHits(story, text));
    }),
    { numRuns: 30 },
  );
});

it('reads no further than there is time, and says when all is read', () => {
  const fresh = { ...story };
  expect(readAhead(fresh, () => false)).toBe(false);
  let looks = 0;
  while (!readAhead(fresh, () => looks++ % 2 === 0)) expect(looks).toBeLessThan(1000);
  expect(looks).toBeGreaterThan(4);
});

it('a made-up story is the same for the same number of articles', () => {
  expect(makeUpStory(5)).toEqual(makeUpStory(5));
});
