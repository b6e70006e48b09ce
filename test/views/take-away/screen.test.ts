import { describe, expect, it } from 'vitest';
import type { Filters } from '../../../src/filters/filters.ts';
import { aboutOf, filtersInWords } from '../../../src/views/take-away/screen.ts';
import { screenOf } from '../briefing/screen.ts';

describe('the filters in words', () => {
  it.each<readonly [string, Partial<Filters>]>([
    ['no filter in force', {}],
    ['Dates: from 1 Jun 2031 to 31 Jan 2032', { from: '2031-06-01', to: '2032-01-31' }],
    ['Dates: from 1 Jun 2031', { from: '2031-06-01' }],
    ['Dates: to 31 Jan 2032', { to: '2032-01-31' }],
    ['Stance: concern or neutral', { stances: ['concern', 'neutral'] }],
    [
      'Search: “gap”; Outlet: Morning Post or Evening Star; Dates: from 1 Jun 2031 to 1 Jun 2031',
      { text: 'gap', outlets: ['morning-post', 'evening-star'], from: '2031-06-01', to: '2031-06-01' },
    ],
  ])('%s', (words, changes) => {
    const screen = screenOf(changes);
    expect(filtersInWords(screen)).toBe(words);
    expect(aboutOf(screen, 'A table').filters).toBe(words);
  });
});
