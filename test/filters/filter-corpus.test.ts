import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/filters/dataset.ts';
import { facetCounts } from '../../src/filters/facet-counts.ts';
import { filterCorpus } from '../../src/filters/filter-corpus.ts';
import { facets, noFilters, type Facet, type Filters } from '../../src/filters/filters.ts';
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
      reports: 'r1 r2 r3 r4',
      ministerials: 'dm-2031-05-12 fm-2031-06-02',
    });
  });

  it('leaves what is as certain as chosen, and the articles in which something is', () => {
    expect(left({ certainties: ['high'] })).toEqual({
      articles: 'a1 a2',
      statements: 's1 s2',
      ownVoice: 'o1',
      reports: 'r1 r2 r3',
      ministerials: 'dm-2031-05-12 fm-2031-06-02',
    });
    expect(left({ certainties: ['tentative'] })).toMatchObject({
      articles: 'a2',
      statements: 's3',
      ownVoice: '',
      reports: 'r4',
    });
    expect(left({ certainties: ['tentative'], text: 'ministers' })).toMatchObject({ articles: '' });
  });

  it.each<[string, Partial<Filters>, readonly string[]]>([
    ['all', {}, ['s1 s2 s3', 's2 s3']],
    ['two of three', { stances: ['concern'] }, ['s1 s3']],
    ['none of which one statement is left', { outlets: ['morning-post'] }, []],
  ])('leaves of the utterances %s', (_, filters, expected) => {
    const carried = [
      { id: 'u1', statements: ['s1', 's2', 's3'] },
      { id: 'u2', statements: ['s2', 's3', 'gone'] },
      { id: 'u3', statements: ['s1', 'gone'] },
    ];
    const story: Dataset = { ...dataset, corpus: { ...dataset.corpus, utterances: carried } };
    const { utterances } = filterCorpus(story, { ...noFilters, ...filters });
    expect(utterances.map(({ statements }) => statements.join(' '))).toEqual(expected);
  });

  it.each<[string, Partial<Filters>, readonly string[]]>([
    ['all', {}, ['a1 a2 a3', 'a1 a2']],
    ['two of three', { sources: ['ada-holm'] }, ['a1 a2', 'a1 a2']],
    ['those of two articles left', { outlets: ['morning-post'] }, ['a1 a3']],
    ['none of which one article is left', { outlets: ['evening-star'] }, []],
  ])('leaves of the origins %s', (_, filters, expected) => {
    const carried = [
      ['a1', 'a2', 'a3'],
      ['a1', 'a2'],
      ['a2', 'gone'],
    ].map((ids, at) => ({
      id: `origin${at}`,
      articles: ids.map((article) => ({ article, share: 1, passages: [] })),
    }));
    const story: Dataset = { ...dataset, corpus: { ...dataset.corpus, origins: carried } };
    const { origins } = filterCorpus(story, { ...noFilters, ...filters });
    expect(origins.map(({ articles }) => articles.map(({ article }) => article).join(' '))).toEqual(expected);
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
    [
      'a speaker group leaves what its sources say',
      { groups: ['allied-official'] },
      { statements: 's2', articles: 'a2', ownVoice: '', reports: 'r2' },
    ],
    ['naming leaves the unnamed', { namings: ['anonymous'] }, { statements: 's1', articles: 'a1' }],
    [
      'group and naming ask for one and the same source',
      { groups: ['analyst'], namings: ['anonymous'] },
      { statements: '', articles: '' },
    ],
    [
      'a meeting leaves its reports, their articles with all that they say, and its entry',
      { meetings: ['fm-2031-06-02'] },
      {
        articles: 'a2',
        statements: 's2 s3',
        ownVoice: 'o1',
        reports: 'r3',
        ministerials: 'fm-2031-06-02',
      },
    ],
    [
      'a kind of meeting does the same',
      { kinds: ['defence'] },
      { articles: 'a1 a2', statements: 's1 s2 s3', reports: 'r1 r2', ministerials: 'dm-2031-05-12' },
    ],
    [
      'meeting and kind narrow each other to nothing',
      { meetings: ['dm-2031-05-12'], kinds: ['foreign'] },
      { articles: '', statements: '', reports: '', ministerials: '' },
    ],
    [
      'a meeting that no article reports on leaves its entry alone',
      { meetings: ['fm-2031-06-02'], outlets: ['morning-post'] },
      { articles: '', statements: '', ministerials: 'fm-2031-06-02' },
    ],
    ['a meeting that is gone leaves nothing', { meetings: ['gone'] }, { articles: '', ministerials: '' }],
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
    ['text leaves the marks around words out', { text: '“worry.”' }, { statements: 's1' }],
    ['text finds a source by name where the passage has none', { text: 'diplomats' }, { statements: 's1' }],
    ['text keeps the reports of the articles left', { text: 'worry' }, { articles: 'a1', reports: 'r1' }],
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

describe('disagreements', () => {
  const sides = [
    { article: 'a1', span: { start: 0, end: 8 }, text: 'Ada Holm' },
    { article: 'a2', span: { start: 37, end: 45 }, text: 'Ada Holm' },
  ];
  const disputed: Dataset = {
    ...dataset,
    corpus: {
      ...dataset.corpus,
      disagreements: [
        { id: 'd1', kind: 'spelling', about: 'ada-holm', sides },
        { id: 'd2', kind: 'stand-in', about: 'dm-2031-05-12', sides },
        { id: 'd3', kind: 'number', about: 'somebody', sides },
      ],
    },
  };

  it.each<[string, Partial<Filters>, string]>([
    ['all stay where nothing is chosen', {}, 'd1 d2 d3'],
    ['one side alone is no disagreement', { outlets: ['evening-star'] }, ''],
    ['a group leaves what its sources say or are', { groups: ['analyst'] }, 'd1 d2 d3'],
    ['a source leaves what is not in its sentences', { sources: ['pal-berg'] }, ''],
    ['a meeting leaves those of it and of none', { meetings: ['dm-2031-05-12'] }, 'd1 d2 d3'],
    ['a kind drops the other kind’s', { kinds: ['foreign'] }, ''],
  ])('%s', (_, filters, expected) => {
    const { disagreements } = filterCorpus(disputed, { ...noFilters, ...filters });
    expect(disagreements.map(({ id }) => id).join(' ')).toBe(expected);
  });

  const side = (article: string, start: number) => ({ article, span: { start, end: start + 2 }, text: 'x' });
  it.each<[string, readonly string[], string]>([
    ['across two articles, left with the two sides of one', ['a1', 'a2', 'a2'], ''],
    ['within one article', ['a2', 'a2'], 'd4'],
    ['within an article that is left out', ['a1', 'a1'], ''],
  ])('a disagreement %s', (_, told, expected) => {
    const disagreements = [
      { id: 'd4', kind: 'number' as const, about: 'x', sides: told.map((id, at) => side(id, at * 3)) },
    ];
    const corpus = { ...dataset.corpus, disagreements };
    const left = filterCorpus({ ...dataset, corpus }, { ...noFilters, outlets: ['evening-star'] });
    expect(left.disagreements.map(({ id }) => id).join(' ')).toBe(expected);
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

  it('counts what choosing the option alone would leave, an option that it leaves out none', () => {
    const options = (facet: Facet) =>
      fc.sample(anyFilters, { numRuns: 40, seed: 7 }).flatMap((each) => each[facet]);
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(...facets), (filters, facet) => {
        const counts = facetCounts(dataset, filters, facet);
        for (const option of new Set([...counts.keys(), ...options(facet)])) {
          const { statements } = filterCorpus(dataset, { ...filters, [facet]: [option] });
          expect({ option, left: statements.length }).toEqual({ option, left: counts.get(option) ?? 0 });
        }
      }),
    );
  });
});
