import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBelow } from '../../src/common/sorted.ts';
import { coverage } from '../../src/common/coverage.ts';
import { hull, overlaps } from '../../src/common/span.ts';

const spans = fc.array(
  fc.tuple(fc.nat(50), fc.nat(9)).map(([start, length]) => ({ start, end: start + length })),
);

describe('countBelow', () => {
  it('counts what stands before the limit', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30)), fc.nat(30), (numbers, limit) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        expect(countBelow(sorted, limit, (n) => n)).toBe(numbers.filter((n) => n < limit).length);
      }),
    );
  });
});

describe('coverage', () => {
  it('tells what a look at every span would tell', () => {
    fc.assert(
      fc.property(spans, spans, (covered, asked) => {
        const isCovered = coverage(covered);
        for (const span of asked) expect(isCovered(span)).toBe(covered.some((each) => overlaps(each, span)));
      }),
    );
  });
});

describe('hull', () => {
  it('takes more spans than a call takes arguments', () => {
    const many = Array.from({ length: 300_000 }, (_, at) => ({ start: at, end: at + 1 }));
    expect(hull(many)).toEqual({ start: 0, end: 300_000 });
  });
});
