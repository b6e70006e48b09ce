import { describe, expect, it } from 'vitest';
import { judge, medianOf, type Run } from '../../scripts/lighthouse-runs.ts';

function run(figures: Partial<Run['figures']> = {}, failed: readonly string[] = []): Run {
  return {
    figures: {
      performance: 100,
      accessibility: 100,
      'best-practices': 100,
      seo: 100,
      'cumulative-layout-shift': 0,
      'largest-contentful-paint': 900,
      'total-blocking-time': 20,
      ...figures,
    },
    failed,
  };
}

describe('the median of some runs', () => {
  it('takes the middle value of each figure, and every audit that failed in any of them', () => {
    const median = medianOf([
      run({ performance: 91, 'total-blocking-time': 300 }, ['a']),
      run({ performance: 100, 'total-blocking-time': 10 }),
      run({ performance: 98, 'total-blocking-time': 90 }, ['a', 'b']),
    ]);
    expect(median.figures.performance).toBe(98);
    expect(median.figures['total-blocking-time']).toBe(90);
    expect(median.failed).toEqual(['a', 'b']);
  });
});

describe('the judgement', () => {
  it.each([
    [{}, []],
    [{ performance: 98 }, []],
    [{ performance: 97 }, ['performance is 97 of at least 98']],
    [{ seo: 99 }, ['seo is 99 of at least 100']],
    [{ 'best-practices': Number.NaN }, ['best-practices is NaN of at least 100']],
    [{ 'cumulative-layout-shift': 0.001 }, ['the layout shifts by 0.001: nothing may move']],
  ] as const)('of %o is %o', (figures, faults) => {
    expect(judge(run(figures))).toEqual(faults);
  });
});
