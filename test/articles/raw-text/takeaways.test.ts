import { describe, expect, it } from 'vitest';
import { withoutListNumbers } from '../../../src/articles/raw-text/takeaways.ts';

describe('withoutListNumbers', () => {
  it.each([
    { items: ['1Chairs stay empty', '2No reason given'], left: ['Chairs stay empty', 'No reason given'] },
    { items: ['1. Chairs', '2. Reasons'], left: ['Chairs', 'Reasons'] },
    {
      items: ['1“Empty” chairs', '212 ministers', '3Reasons'],
      left: ['“Empty” chairs', '12 ministers', 'Reasons'],
    },
    { items: ['12 ministers', '2 stay away'], left: ['12 ministers', '2 stay away'] },
    { items: ['12 ministers'], left: ['12 ministers'] },
    { items: ['1Chairs', '3Reasons'], left: ['1Chairs', '3Reasons'] },
    { items: ['Chairs', 'Reasons'], left: ['Chairs', 'Reasons'] },
    {
      items: ['1st meeting since May', '2nd since March'],
      left: ['1st meeting since May', '2nd since March'],
    },
    { items: [], left: [] },
  ])('$items', ({ items, left }) => {
    expect(withoutListNumbers(items)).toEqual(left);
  });
});
