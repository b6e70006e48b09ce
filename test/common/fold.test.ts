import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/common/fold.ts';

describe('fold', () => {
  it.each([
    ['Þorgerður', 'thorgerdur'],
    ['Łódź', 'lodz'],
    ['Öçal', 'ocal'],
    ['Allies’ “worry”', 'allies\' "worry"'],
    ['no‑show', 'no-show'],
  ])('%s is typed as %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('folds nothing further the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
