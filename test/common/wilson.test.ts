import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../../src/common/wilson.ts';

const percent = ([low, high]: readonly [number, number]) => [Math.round(100 * low), Math.round(100 * high)];

describe('the Wilson score interval', () => {
  it.each([
    [18, 18, [82, 100]],
    [0, 18, [0, 18]],
    [1, 1, [21, 100]],
    [5, 10, [24, 76]],
    [90, 100, [83, 94]],
    [900, 1000, [88, 92]],
  ])('of %i of %i is %j', (right, of, wanted) => {
    const interval = wilson(right, of);
    expect(interval && percent(interval)).toEqual(wanted);
  });

  it('is none where nothing was judged', () => {
    expect(wilson(0, 0)).toBeNull();
  });

  it('holds the share, stays between 0 and 1, and is never of no width', () => {
    const parts = fc
      .nat(500)
      .chain((right) => fc.tuple(fc.constant(right), fc.integer({ min: 1, max: 500 })));
    fc.assert(
      fc.property(parts, ([right, more]) => {
        const [low, high] = wilson(right, right + more - 1) ?? [0, 1];
        const share = right + more === 1 ? 0 : right / (right + more - 1);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
        expect(high - low).toBeGreaterThan(0);
      }),
    );
  });
});
