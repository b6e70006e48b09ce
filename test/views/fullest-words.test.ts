import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullestWords } from '../../src/views/fullest-words.ts';

describe('fullestWords', () => {
  it.each([
    [[], []],
    [['Danish'], ['Danish']],
    [
      ['German', 'Dutch'],
      ['German', 'Dutch'],
    ],
    [
      ['NATO', 'nato secretary-general', 'secretary-general', 'nato secretary general'],
      ['nato secretary-general'],
    ],
    [['secretary general', 'Secretary-General'], ['secretary general']],
    [
      ['US', 'Russian'],
      ['US', 'Russian'],
    ],
  ])('%j: %j', (words, kept) => {
    expect(fullestWords(words)).toEqual(kept);
  });

  it('keeps at least one of any, and nothing new', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'a b', 'A-b', 'b', 'c a'), { minLength: 1 }), (words) => {
        const kept = fullestWords(words);
        expect(kept.length).toBeGreaterThan(0);
        expect(words).toEqual(expect.arrayContaining([...kept]));
        expect(fullestWords(kept)).toEqual(kept);
      }),
    );
  });
});
