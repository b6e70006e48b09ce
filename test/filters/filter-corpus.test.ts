import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetCounts } from '../../src/filters/facet-counts.ts';
import { filterCorpus } from '../../src/filters/filter-corpus.ts';
import { facets, noFilters, type Filters } from '../../src/filters/filters.ts';
import { anyFilters, dataset } from './story.ts';

function left(filters: Partial<Filters>) {
  const selection = filterCorpus(dataset, { ...noFilters, ...filters });
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).join(' ');
  return {
    articles: ids(selection.articles),
    statements: ids(selection.statements),
    ownVoice: ids(selection.ownVoice),
    reports: ids(selection.reports),
    ministerials: ids(selection.ministerials),
  };
}

describe('filterCorpus', () => {
  it('leaves everything where nothing is chosen', () => {
    expect(left({})).toEqual({
      articles: 'a1 a2 a3',
      statements: 's1 s2 s3',
      ownVoice: 'o1',
      reports: 'r1 r2',
      ministerials: 'dm-2031-05-12 fm-2031-06-02',
    });
  });

  it.each<[string, Partial<Filters>, Partial<ReturnType<typeof left>>]>([
    [
      'an outlet keeps its articles, the silent one too',
      { outlets: ['morning-post'] },
      { articles: 'a1 a3', statements: 's1' },
    ],
    ['two outlets add', { outlets: ['morning-post', 'evening-star'] }, { statements: 's1 s2 s3' }],
    ['an outlet that is gone leaves nothing', { outlets: ['gone'] }, { articles: '', statements: '' }],
    [
      'a source leaves the articles that quote it',
      { sources: ['ada-holm'] },
      { articles: 'a1 a2', statements: 's1 s3' },
    ],
    ['a source leaves no own voice: it says nothing of it', { sources: ['ada-holm'] }, { ownVoice: '' }],
    ['a source leaves the reports that it makes', { sources: ['pal-berg'] }, { reports: 'r2' }],
    [
      'a second source of a statement finds it',
      { sources: ['a1-diplomats'] },
      { statements: 's1', articles: 'a1' },
    ],
    [
      'source and outlet narrow each other',
      { sources: ['ada-holm'], outlets: ['evening-star'] },
      { statements: 's3' },
    ],
    [
      'a stance moves own voice too',
      { stances: ['reassurance'] },
      { statements: 's2', ownVoice: '', articles: 'a2' },
    ],
    ['dates touch an interval at its edge', { from: '2031-06-30' }, { articles: 'a2', ministerials: '' }],
    ['dates leave out what has none', { from: '2000-01-01' }, { articles: 'a1 a2' }],
    ['dates move the record', { to: '2031-05-31' }, { articles: 'a1', ministerials: 'dm-2031-05-12' }],
    [
      'an outlet does not move the record',
      { outlets: ['gone'] },
      { ministerials: 'dm-2031-05-12 fm-2031-06-02' },
    ],
    ['text finds words in any order and case', { text: ' WORRY gap' }, { statements: 's1', articles: 'a1' }],
    ['text folds letters', { text: 'pal' }, { statements: 's2' }],
    ['text finds a headline', { text: 'opens' }, { articles: 'a1', statements: '' }],
    [
      'days the wrong way round leave nothing',
      { from: '2031-06-01', to: '2031-05-01' },
      { articles: '', ministerials: '' },
    ],
  ])('%s', (_, filters, expected) => {
    expect(left(filters)).toMatchObject(expected);
  });

  it('never adds by a further filter, and stays in order', () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(...facets), (filters, facet) => {
        const wider = filterCorpus(dataset, { ...filters, [facet]: [] }).statements;
        const { statements } = filterCorpus(dataset, filters);
        expect(wider.filter((each) => statements.includes(each))).toEqual(statements);
      }),
    );
  });

  it('keeps every statement’s article and source in the selection', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const selection = filterCorpus(dataset, filters);
        const articles = selection.articles.map(({ id }) => id);
        const sources = selection.sources.map(({ id }) => id);
        for (const found of [...selection.statements, ...selection.ownVoice, ...selection.reports]) {
          expect(articles).toContain(found.article);
        }
        for (const statement of selection.statements) {
          expect(sources).toEqual(expect.arrayContaining(statement.sources.map(({ source }) => source)));
        }
      }),
    );
  });
});

describe('facetCounts', () => {
  it('leaves the facet’s own choice out', () => {
    const counts = facetCounts(dataset, { ...noFilters, outlets: ['evening-star'] }, 'outlets');
    expect([...counts]).toEqual([
      ['morning-post', 1],
      ['evening-star', 2],
    ]);
  });

  it('counts what choosing the option alone would leave', () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom('outlets' as const, 'sources' as const), (filters, facet) => {
        for (const [option, count] of facetCounts(dataset, filters, facet)) {
          expect(filterCorpus(dataset, { ...filters, [facet]: [option] }).statements).toHaveLength(count);
        }
      }),
    );
  });
});
