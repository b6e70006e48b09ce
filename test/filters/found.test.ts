import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeUpStory } from '../../scripts/made-up-story.ts';
import type { Dataset } from '../../src/filters/dataset.ts';
import { filterCorpus } from '../../src/filters/filter-corpus.ts';
import { noFilters, type Filters } from '../../src/filters/filters.ts';
import { foundIn, type FoundPart } from '../../src/filters/found.ts';
import { holdsSearch, readAhead, shareRead } from '../../src/filters/search.ts';
import { anyFilters, dataset } from './story.ts';

const MOST = 5;

const namesOf = ({ corpus }: Dataset, id: string): string => {
  const source = corpus.sources.find((each) => each.id === id);
  return [source?.name, ...(source?.spellings ?? []).map(({ name }) => name)].join(' ');
};

/** What the page holds of a search, looked through one by one. */
function plainly(story: Dataset, asked: Filters) {
  const { sources, articles, statements } = filterCorpus(story, asked);
  return {
    sources: sources.filter(({ id }) => holdsSearch(namesOf(story, id), asked.text)),
    headlines: articles.filter(({ headline }) => holdsSearch(headline?.value ?? '', asked.text)),
    statements,
  };
}

function expectSame<T>(found: FoundPart<T> | undefined, all: readonly T[]): void {
  expect(found?.all()).toEqual(all);
  expect(found?.count).toBe(all.length);
  expect(found?.first).toHaveLength(Math.min(MOST, all.length));
  expect(found?.first.filter((item) => !all.includes(item))).toEqual([]);
}

const story = makeUpStory(40);
const words = fc.constantFrom('a', 'e', 'Ada', 'promis', 'gap', 'diplo', 'nato', 'zebra', 'th', 'al in');

it('lists of a search what the page holds of it, under any other filters', () => {
  fc.assert(
    fc.property(fc.constantFrom(dataset, story), anyFilters, words, (of, others, text) => {
      readAhead(of, () => true);
      const asked = { ...others, text };
      const found = foundIn(of, asked, MOST);
      const plain = plainly(of, asked);
      expectSame(found?.sources, plain.sources);
      expectSame(found?.headlines, plain.headlines);
      expectSame(found?.statements, plain.statements);
    }),
    { numRuns: 300 },
  );
});

it('is nothing where nothing is searched for', () => {
  expect(foundIn(dataset, { ...noFilters, text: ' … ' }, MOST)).toBeNull();
});

it('finds what has been read, and the rest once it is read', () => {
  const fresh = { ...story };
  const asked = { ...noFilters, text: 'a' };
  const counts: number[] = [];
  const shares: number[] = [];
  for (let isRead = false; !isRead;) {
    const found = foundIn(fresh, asked, MOST);
    counts.push((found?.sources.count ?? 0) + (found?.headlines.count ?? 0) + (found?.statements.count ?? 0));
    shares.push(shareRead(fresh));
    let looks = 0;
    isRead = readAhead(fresh, () => looks++ === 0);
  }
  expect(counts[0]).toBe(0);
  expect(shares[0]).toBe(0);
  expect(new Set(shares).size).toBeGreaterThan(3);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect(shareRead(fresh)).toBe(1);
  expect(foundIn(fresh, asked, MOST)?.statements.count).toBe(filterCorpus(story, asked).statements.length);
});
