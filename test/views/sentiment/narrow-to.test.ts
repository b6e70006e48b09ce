import { describe, expect, it } from 'vitest';
import type { SpeakerGroup, Stance } from '../../../src/analysis/findings.ts';
import { noFilters, type Filters } from '../../../src/filters/filters.ts';
import { narrowedToBar, withGroup, withStance } from '../../../src/views/sentiment/narrow-to.ts';

type Chosen = readonly [readonly SpeakerGroup[], readonly Stance[]];

function filtersOf([groups, stances]: Chosen): Filters {
  return { ...noFilters, text: 'gap', groups, stances };
}

describe('narrowedToBar', () => {
  it.each<[string, Chosen, Chosen]>([
    ['chooses group and stance', [[], []], [['analyst'], ['concern']]],
    ['moves from another bar', [['media'], ['neutral']], [['analyst'], ['concern']]],
    ['narrows what holds it', [['media', 'analyst'], ['concern']], [['analyst'], ['concern']]],
    ['takes itself back', [['analyst'], ['concern']], [[], []]],
  ])('%s and leaves the rest', (_, before, after) => {
    expect(narrowedToBar(filtersOf(before), 'analyst', 'concern')).toEqual(filtersOf(after));
  });
});

describe('the headings', () => {
  it('add to what is chosen and take it back', () => {
    const both = withStance(withGroup(filtersOf([['media'], []]), 'analyst'), 'concern');
    expect(both).toEqual(filtersOf([['media', 'analyst'], ['concern']]));
    expect(withStance(withGroup(both, 'analyst'), 'concern')).toEqual(filtersOf([['media'], []]));
  });
});
