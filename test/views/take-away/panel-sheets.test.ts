import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/filters/dataset.ts';
import type { Filters } from '../../../src/filters/filters.ts';
import { besideGroups } from '../../../src/views/take-away/panel-sheets.ts';
import { groupsSheet } from '../../../src/views/take-away/sheets.ts';
import { makeOwnVoice } from '../../makers.ts';
import { dataset, screenOf } from '../briefing/screen.ts';

/** Ada Holm's two statements are one utterance, and the outlet's own voice worries twice, once tentatively. */
const carried: Dataset = {
  ...dataset,
  corpus: {
    ...dataset.corpus,
    utterances: [{ id: 'u1', statements: ['s1', 's3'] }],
    ownVoice: [
      ...dataset.corpus.ownVoice,
      makeOwnVoice({ id: 'o2', stance: { value: 'concern', cues: [], confidence: 0.1 } }),
    ],
  },
};

/** The rows of a table, each by the keys of its columns. */
function tableOf(name: string, filters: Partial<Filters> = {}, given: Dataset = dataset) {
  const { columns, rows } = besideGroups[name]?.(screenOf(filters, given)) ?? { columns: [], rows: [] };
  return rows.map((row) => Object.fromEntries(columns.map(({ key }, at) => [key, row[at]])));
}

const OWN = 'The outlets’ own voice, counted apart';

describe('the panel’s table', () => {
  it('tells how much of each side is tentative, and has own voice beneath, apart from all', () => {
    const { columns, rows } = groupsSheet(screenOf({}, carried));
    expect(columns.map(({ heading }) => heading)).toEqual([
      'Speaker group',
      'concern',
      'concern, of which tentative',
      'reassurance',
      'reassurance, of which tentative',
      'neutral',
      'cannot tell',
    ]);
    expect(rows).toEqual([
      ['Allied officials', 0, 0, 1, 0, 0, 0],
      ['Analysts', 2, 1, 0, 0, 0, 0],
      ['Unnamed officials', 1, 0, 0, 0, 0, 0],
      ['All, each once', 2, 1, 1, 0, 0, 0],
      [OWN, 2, 1, 0, 0, 0, 0],
    ]);
  });

  it('has no row of own voice where a choice of sources leaves it out', () => {
    const names = groupsSheet(screenOf({ sources: ['ada-holm'] })).rows.map(([name]) => name);
    expect(names.at(-1)).toBe('All, each once');
    expect(names).not.toContain(OWN);
  });
});

describe('the columns of the panel as tables', () => {
  it('have each statement with who says it, where, since when, what decided and how sure', () => {
    expect(tableOf('concern')).toEqual([
      {
        statement: 's1',
        source: 'Ada Holm',
        speakerGroup: 'Analysts',
        with: 'diplomats',
        outlet: 'Morning Post',
        headline: 'A gap opens',
        publishedFrom: '2031-05-04',
        publishedTo: '2031-05-04',
        words: 'the gap was a worry',
        decidedBy: 'worry',
        certainty: 'high',
        alsoIn: '',
      },
      expect.objectContaining({ statement: 's3', outlet: 'Evening Star', certainty: 'tentative' }),
    ]);
    expect(tableOf('reassurance').map(({ statement }) => statement)).toEqual(['s2']);
  });

  it('have an utterance once, with who else carries it', () => {
    expect(tableOf('concern', {}, carried).map(({ statement, alsoIn }) => [statement, alsoIn])).toEqual([
      ['s1', 'Evening Star, in other words'],
    ]);
  });

  it('are told by the figures at their heads', () => {
    expect(tableOf('columns', {}, carried)).toEqual([
      { column: 'Allied reassurance', statements: 1, utterances: 1, sources: 1, outlets: 1 },
      { column: 'Analyst concern', statements: 2, utterances: 1, sources: 1, outlets: 2 },
    ]);
  });

  it('have no row where the filters leave none', () => {
    expect([tableOf('reassurance', { stances: ['concern'] }), tableOf('concern', { text: 'gone' })]).toEqual([
      [],
      [],
    ]);
  });
});

describe('the outlets of one side', () => {
  it.each<[string, Partial<Filters>, unknown]>([
    ['are told', {}, [{ outlet: 'Morning Post', only: 'concern', statements: 1, tentative: 'no' }]],
    [
      'may be so by a guess alone',
      { sources: ['ada-holm'] },
      [
        { outlet: 'Morning Post', only: 'concern', statements: 1, tentative: 'no' },
        { outlet: 'Evening Star', only: 'concern', statements: 1, tentative: 'yes' },
      ],
    ],
    ['are not told while one side is chosen', { stances: ['concern'] }, []],
  ])('%s', (_, filters, rows) => {
    expect(tableOf('outlets', filters)).toEqual(rows);
  });
});

/** An analyst reassures in June, who worries in May, and an ally worries. */
const against: Dataset = {
  ...dataset,
  corpus: {
    ...dataset.corpus,
    statements: dataset.corpus.statements.map((statement) => {
      const { id, stance } = statement;
      if (id === 's2') return { ...statement, stance: { ...stance, value: 'concern' } };
      return id === 's3' ? { ...statement, stance: { ...stance, value: 'reassurance' } } : statement;
    }),
  },
};

describe('who stands against the columns', () => {
  it('is told with how often and how surely', () => {
    const told = tableOf('dissent', {}, against).map((row) => Object.values(row));
    expect(told).toEqual([
      ['Analysts who reassure', 'Ada Holm', null, 1, 'yes'],
      ['Allied and NATO officials who worry', 'Pål Berg', null, 1, 'no'],
      ['Unnamed officials who worry', 'diplomats', 'Morning Post', 1, 'no'],
    ]);
    expect(tableOf('dissent')).toHaveLength(1);
  });

  it('is told in each article where it is the source itself', () => {
    const told = tableOf('bothSides', {}, against);
    expect(told).toMatchObject([
      { source: 'Ada Holm', outlet: 'Morning Post', stance: 'concern', tentative: 'no' },
      { source: 'Ada Holm', outlet: 'Evening Star', stance: 'reassurance', tentative: 'yes' },
    ]);
    expect(told.map(({ ordered, turnTentative }) => [ordered, turnTentative])).toEqual([
      ['yes', 'yes'],
      ['yes', 'yes'],
    ]);
    expect([tableOf('bothSides'), tableOf('bothSides', { stances: ['concern'] }, against)]).toEqual([[], []]);
  });
});

describe('the outlets’ own voice', () => {
  it.each<[string, Partial<Filters>, unknown]>([
    [
      'stands by stance',
      {},
      [
        { stance: 'concern', sentences: 2, tentative: 1, leftOut: null },
        { stance: 'reassurance', sentences: 0, tentative: 0, leftOut: null },
      ],
    ],
    [
      'says what a choice of certainty leaves out',
      { certainties: ['high'] },
      [
        { stance: 'concern', sentences: 1, tentative: 0, leftOut: null },
        { stance: 'reassurance', sentences: 0, tentative: 0, leftOut: null },
        { stance: null, sentences: 1, tentative: null, leftOut: 'the choice of certainty' },
      ],
    ],
    [
      'says that a choice of sources leaves it out',
      { sources: ['ada-holm'] },
      [{ stance: null, sentences: 2, tentative: null, leftOut: 'the choice of sources' }],
    ],
  ])('%s', (_, filters, rows) => {
    expect(tableOf('ownVoice', filters, carried)).toEqual(rows);
  });
});
