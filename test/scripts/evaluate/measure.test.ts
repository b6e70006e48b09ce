import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalOf } from '../../../scripts/evaluate/bootstrap.ts';
import { wilson } from '../../../src/common/wilson.ts';
import { f1Of, measured, shared } from '../../../scripts/evaluate/measure.ts';

const tally = (right: number, wanted: number, judged: number) => ({ told: right, right, wanted, judged });
const counts = fc
  .tuple(fc.nat(20), fc.nat(20), fc.nat(20))
  .map(([right, more, wrong]) => tally(right, right + more, right + wrong));

describe('precision, recall and F1', () => {
  it('are those of the sums, not the mean over articles', () => {
    const figure = measured('statements', [tally(1, 1, 1), tally(1, 3, 4)]);
    expect(figure).toMatchObject({ n: 4, right: 2, precision: 2 / 5, recall: 2 / 4 });
    expect(figure.f1).toBeCloseTo(4 / 9);
  });

  it.each([
    [tally(0, 0, 0), null],
    [tally(0, 3, 0), 0],
    [tally(0, 0, 3), 0],
    [tally(2, 2, 2), 1],
  ])('%j has an F1 of %s', (counted, f1) => {
    expect(f1Of(counted)).toBe(f1);
  });

  it('have an F1 between them', () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 6 }), (tallies) => {
        const { precision, recall, f1 } = measured('any', tallies);
        if (precision === null || recall === null || f1 === null) return;
        expect(f1).toBeGreaterThanOrEqual(Math.min(precision, recall) - 1e-9);
        expect(f1).toBeLessThanOrEqual(Math.max(precision, recall) + 1e-9);
      }),
    );
  });
});

it('a share stands as the precision, and an empty one as none', () => {
  expect(shared('group', [[true, false], [], [true, true]])).toMatchObject({
    n: 4,
    right: 3,
    precision: 0.75,
  });
  expect(shared('group', [[], []])).toMatchObject({
    n: 0,
    right: 0,
    precision: null,
    intervals: { precision: null },
  });
});

it('every rate has an interval of its own', () => {
  const { precision, recall, f1, intervals } = measured(
    'statements',
    Array.from({ length: 20 }, (_, at) => tally(4, 5 + (at % 3), 4 + (at % 5))),
  );
  expect(intervals.precision).toEqual(wilson(80, 120));
  expect(intervals.recall).toEqual(wilson(80, 119));
  expect([precision, recall]).toEqual([80 / 120, 80 / 119]);
  expect(intervals.f1?.[0]).toBeLessThan(f1 ?? 0);
  expect(intervals.f1?.[1]).toBeGreaterThan(f1 ?? 1);
});

it('a share of which all are right has an interval of some width', () => {
  const { intervals } = shared('people', [Array.from({ length: 18 }, () => true)]);
  expect(intervals.precision?.[0]).toBeCloseTo(0.824, 3);
});

describe('the bootstrap interval', () => {
  const mean = (sample: readonly number[]) => sample.reduce((sum, one) => sum + one, 0) / sample.length;

  it('is the same in every run and holds the figure', () => {
    const units = [0.2, 0.9, 0.4, 0.7, 0.5, 0.6, 0.8, 0.3];
    const interval = intervalOf(units, mean);
    expect(intervalOf(units, mean)).toEqual(interval);
    expect(interval?.[0]).toBeLessThan(mean(units));
    expect(interval?.[1]).toBeGreaterThan(mean(units));
  });

  it('holds the truth about as often as it says, and narrows with more articles', () => {
    const few = intervalOf([0, 1, 0, 1], mean);
    const many = intervalOf(
      Array.from({ length: 100 }, (_, at) => at % 2),
      mean,
    );
    const width = (interval: readonly [number, number] | null) =>
      interval === null ? 0 : interval[1] - interval[0];
    expect(width(many)).toBeLessThan(width(few) / 2);
    expect(width(many)).toBeCloseTo(0.196, 1);
  });

  it('draws whole units, lists too', () => {
    const units = [[1], [2], [3, 4], [5, 6]];
    const lengths = intervalOf(units, (sample) => mean(sample.map((unit) => unit.length)));
    expect(lengths).toEqual([1, 2]);
  });

  it('is none for a single article, nor where no sample has the figure, nor where all have the same', () => {
    expect(intervalOf([1], mean)).toBeNull();
    expect(intervalOf([1, 1, 1, 1], mean)).toBeNull();
    expect(intervalOf([1, 2, 3], () => null)).toBeNull();
  });
});
