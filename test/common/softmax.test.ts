import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { softmax } from '../../src/common/softmax.ts';

const scores = fc.array(fc.double({ min: -700, max: 700, noNaN: true }), { minLength: 1, maxLength: 9 });

describe('softmax', () => {
  it.each([
    [[0], [1]],
    [
      [3, 3],
      [0.5, 0.5],
    ],
    [
      [0, Math.log(3)],
      [0.25, 0.75],
    ],
    [
      [1000, 0],
      [1, 0],
    ],
    [
      [-1000, -1000],
      [0.5, 0.5],
    ],
  ])('%j shares %j', (given, wanted) => {
    const shares = softmax(given);
    expect(shares).toHaveLength(wanted.length);
    for (const [at, share] of shares.entries()) expect(share).toBeCloseTo(wanted[at] ?? Number.NaN, 12);
  });

  it('makes 1 of all, keeps the order, and does not mind how high all stand', () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: -500, max: 500 }), (given, up) => {
        const shares = softmax(given);
        expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        expect(shares[given.indexOf(Math.max(...given))]).toBe(Math.max(...shares));
        const raised = softmax(given.map((score) => score + up));
        for (const [at, share] of raised.entries()) expect(share).toBeCloseTo(shares[at] ?? Number.NaN, 9);
      }),
    );
  });
});
