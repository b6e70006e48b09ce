import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterCorpus } from '../../src/filters/filter-corpus.ts';
import { noFilters } from '../../src/filters/filters.ts';
import { searchHits } from '../../src/filters/search.ts';
import { dataset } from './story.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'd', 'h', 'o', 'å', 'P', ' ', '.'), maxLength: 5 });

describe('searchHits', () => {
  it('says the same whatever was searched for before', () => {
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 8 }), (typed) => {
        const story = { ...dataset };
        for (const text of typed) {
          const fresh = { ...dataset };
          expect(searchHits(story, text)).toEqual(searchHits(fresh, text));
          expect(filterCorpus(story, { ...noFilters, text })).toEqual(
            filterCorpus(fresh, { ...noFilters, text }),
          );
        }
      }),
    );
  });

  it('looks for nothing where nothing but spaces is typed', () => {
    expect(searchHits(dataset, '  ')).toBeNull();
  });

  it('does not take two words for one that holds both', () => {
    expect(searchHits(dataset, 'ada holm')?.statements).toEqual([true, false, true]);
    expect(searchHits(dataset, 'adaholm')?.statements).toEqual([false, false, false]);
  });
});
