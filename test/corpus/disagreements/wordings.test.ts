import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../src/corpus/disagreements/wordings.ts';

const words = (text: string) => text.split(' ').filter((word) => word !== '');

describe('align', () => {
  it.each([
    { a: 'we need a plan', b: 'we need a plan', matched: 4, replaced: 0 },
    { a: 'we need a plan', b: 'we need a map', matched: 3, replaced: 0 },
    { a: 'we need a plan now', b: 'we need a map now', matched: 4, replaced: 1 },
    { a: 'for years we need a plan now', b: 'need a plan', matched: 3, replaced: 0 },
    { a: 'we need a very good plan', b: 'we need a plan', matched: 4, replaced: 0 },
    { a: 'one two', b: 'three four', matched: 0, replaced: 0 },
    { a: '', b: 'three', matched: 0, replaced: 0 },
  ])('$a / $b', ({ a, b, matched, replaced }) => {
    expect(align(words(a), words(b))).toMatchObject({ matched, replaced });
  });

  it('tells as much from either side, and a text agrees with itself', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(align(a, b).matched).toBe(align(b, a).matched);
        expect(align(a, a)).toEqual({ matched: a.length, lengths: [a.length, a.length], replaced: 0 });
      }),
    );
  });
});
