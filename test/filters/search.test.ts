import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/filters/search.ts';

describe('the words of a search', () => {
  it.each([
    ['defence', 'defense'],
    ['Centre', 'center'],
    ['recognised', 'recognized'],
    ['“bad signal”', 'bad signal'],
    ["signal'", 'signal'],
    ['Łódź,', 'lodz'],
  ])('are the same for %s and %s', (typed, other) => {
    expect(wordsOf(typed)).toEqual(wordsOf(other));
  });

  it('are none where only marks are typed', () => {
    expect(wordsOf(' “ ” … ')).toEqual([]);
  });

  it('keep money and shares', () => {
    expect(wordsOf('£540 5%')).toEqual(['£540', '5%']);
  });
});
