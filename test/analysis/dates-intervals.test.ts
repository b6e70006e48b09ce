import { describe, expect, it } from 'vitest';
import { ALL_TIME, intersectAll, isBounded, union } from '../../src/analysis/dates-intervals.ts';
import { daysOf } from './attendance-record.ts';

const days = (...intervals: string[]) => intervals.map(daysOf);

describe('union', () => {
  it.each([
    [
      'joins what overlaps',
      days('2031-01-01..2031-01-10', '2031-01-05..2031-01-20'),
      days('2031-01-01..2031-01-20'),
    ],
    [
      'joins what touches over a year’s end',
      days('2032-01-01', '2031-12-31'),
      days('2031-12-31..2032-01-01'),
    ],
    ['keeps apart what does not', days('2031-01-03', '2031-01-01'), days('2031-01-01', '2031-01-03')],
    ['has nothing to join', [], []],
  ])('%s', (_, given, expected) => {
    expect(union(given)).toEqual(expected);
  });
});

describe('intersectAll', () => {
  it('keeps the days that both hold', () => {
    const a = days('2031-01-01..2031-01-31', '2031-03-01..2031-03-31');
    expect(intersectAll(a, days('2031-01-20..2031-03-05'))).toEqual(
      days('2031-01-20..2031-01-31', '2031-03-01..2031-03-05'),
    );
  });

  it('leaves a list as it is under all time, which has no end itself', () => {
    const a = days('2031-01-01..2031-01-31');
    expect(intersectAll(a, [ALL_TIME])).toEqual(a);
    expect(isBounded(ALL_TIME)).toBe(false);
    expect(a.every(isBounded)).toBe(true);
  });
});
