import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairOneToOne, type Pair } from '../../../scripts/evaluate/pairing.ts';

const pairs = fc.array(
  fc.record({ left: fc.nat(4), right: fc.nat(4), fit: fc.double({ min: 0.1, max: 1, noNaN: true }) }),
  { maxLength: 12 },
);

/** The most pairs that can stand, by trying all. */
function most(
  all: readonly Pair[],
  lefts: readonly number[],
  taken: ReadonlySet<number> = new Set(),
): number {
  const [left, ...rest] = lefts;
  if (left === undefined) return 0;
  const with_ = all
    .filter((pair) => pair.left === left && !taken.has(pair.right))
    .map((pair) => 1 + most(all, rest, new Set([...taken, pair.right])));
  return Math.max(most(all, rest, taken), ...with_);
}

describe('pairing one to one', () => {
  it('uses each side once, and only pairs that were offered', () => {
    fc.assert(
      fc.property(pairs, (offered) => {
        const paired = [...pairOneToOne(offered)];
        expect(new Set(paired.map(([, right]) => right)).size).toBe(paired.length);
        for (const [left, right] of paired) {
          expect(offered.some((pair) => pair.left === left && pair.right === right)).toBe(true);
        }
      }),
    );
  });

  it('makes as many pairs as there can be', () => {
    fc.assert(
      fc.property(pairs, (offered) => {
        expect(pairOneToOne(offered).size).toBe(most(offered, [0, 1, 2, 3, 4]));
      }),
    );
  });

  it('takes the better fit where there is a choice', () => {
    const offered = [
      { left: 0, right: 0, fit: 0.5 },
      { left: 0, right: 1, fit: 0.9 },
    ];
    expect([...pairOneToOne(offered)]).toEqual([[0, 1]]);
  });
});
