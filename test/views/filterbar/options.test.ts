import { describe, expect, it } from 'vitest';
import { noFilters } from '../../../src/filters/filters.ts';
import { shapeChips } from '../../../src/views/filterbar/chips.ts';
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
    expect(shapeChips(dataset, filters)[1]?.without).toEqual({ ...filters, stances: [] });
  });
});
