import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/common/edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'þ'), maxLength: 8 });

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['abc', '', 3],
    ['holm', 'hlom', 1],
    ['lindqvist', 'lindkvist', 1],
    ['𝒜b', 'b', 1],
    ['ca', 'abc', 3],
  ])('%s and %s: %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is the same both ways, none for the same word, and never more than the longer one', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(editDistance(b, a)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it('says no more than that the limit is passed', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b), limit + 1));
      }),
    );
  });
});
