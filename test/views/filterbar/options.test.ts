import { describe, expect, it } from 'vitest';
import { noFilters, type Filters } from '../../../src/filters/filters.ts';
import { shapeChips } from '../../../src/views/filterbar/chips.ts';
import { waysOut } from '../../../src/views/filterbar/emptied.ts';
import { shapeOptions } from '../../../src/views/filterbar/options.ts';
import { dataset } from '../../filters/story.ts';

describe('shapeOptions', () => {
  it('puts the fullest source first, and tells a group by its outlet', () => {
    expect(shapeOptions(dataset, noFilters, 'sources')).toEqual([
      { id: 'ada-holm', name: 'Ada Holm', note: 'Analysts', count: 2 },
      { id: 'a1-diplomats', name: 'diplomats', note: 'Morning Post', count: 1 },
      { id: 'pal-berg', name: 'Pål Berg', note: 'Allied officials', count: 1 },
    ]);
  });

  it('keeps the stances in their order and an option of none in its place', () => {
    const options = shapeOptions(dataset, { ...noFilters, outlets: ['morning-post'] }, 'stances');
    expect(options.map(({ id, count }) => [id, count])).toEqual([
      ['reassurance', 0],
      ['concern', 1],
      ['neutral', 0],
      ['cannot-tell', 0],
    ]);
  });
});

describe('shapeChips', () => {
  it('names every choice, and what is left without it', () => {
    const filters = { ...noFilters, text: ' gap ', stances: ['concern' as const], from: '2031-05-01' };
    expect(shapeChips(dataset, filters).map(({ name }) => name)).toEqual([
      '“gap”',
      'concern',
      'from 1 May 2031',
    ]);
    expect(shapeChips(dataset, filters).map(({ filter }) => filter)).toEqual(['Search', 'Stance', 'Dates']);
    expect(shapeChips(dataset, filters)[1]?.without).toEqual({ ...filters, stances: [] });
  });
});

describe('waysOut', () => {
  const ways = (filters: Partial<Filters>) =>
    waysOut(dataset, { ...noFilters, ...filters }).map(({ key, count }) => [key, count]);

  it('names each filter that lets statements through once it is left out, the most first', () => {
    expect(ways({ sources: ['pal-berg'], outlets: ['no-such-outlet'] })).toEqual([['outlets', 1]]);
    expect(ways({ text: 'xylophone', sources: ['ada-holm'] })).toEqual([['text', 2]]);
    expect(ways({ from: '2040-01-01', to: '2040-02-01' })).toEqual([['dates', 3]]);
  });

  it('names none where it takes two to empty the page', () => {
    expect(ways({ text: 'xylophone', outlets: ['no-such-outlet'] })).toEqual([]);
  });

  it('leaves the other filters standing', () => {
    const filters = { ...noFilters, text: 'xylophone', sources: ['ada-holm'] };
    expect(waysOut(dataset, filters)[0]?.without).toEqual({ ...filters, text: '' });
  });
});
