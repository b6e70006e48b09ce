import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/analysis/dates.ts';

describe('findDates', () => {
  it.each([
    ['reported on 29 January, citing no one', ['29 January']],
    ['the February 12 meeting follows one in December', ['February 12', 'December']],
    ['on Wednesday and Thursday, and again next Friday', ['Wednesday and Thursday', 'next Friday']],
    ['next month’s session, unlike last year’s', ['next month', 'last year']],
    ['earlier this month and later this week', ['earlier this month', 'later this week']],
    ['from 30–31 May 2031 to Feb. 5, 2032', ['30–31 May 2031', 'Feb. 5, 2032']],
    ['the 2031-06-05 entry', ['2031-06-05']],
    [
      'last spring, in the fall of 2036 and at the winter session',
      ['last spring', 'the fall of 2036', 'the winter'],
    ],
    ['they fall short, spring a leak and winter abroad', []],
    ['not since in 2003', ['in 2003']],
    ['a year ago, or a week earlier than that', ['a year ago']],
    ['they may march on the second of the month', []],
    ['Mar-a-Lago, the Sun and a Sat phone', []],
    ['the 45 Decembers of his life', []],
  ])('finds in “%s”', (text, expected) => {
    expect(findDates(text).map(({ words }) => words)).toEqual(expected);
  });

  it('reads a span of days, months with and without a year, and offsets', () => {
    const [days, month, bare, unit] = findDates('on 3-4 April 2031, in May 2032, last June or next week');
    expect(days?.expression).toEqual({ kind: 'day', month: 3, day: 3, until: 4, year: 2031 });
    expect(month?.expression).toEqual({ kind: 'month', month: 4, year: 2032, turn: null });
    expect(bare).toMatchObject({ expression: { kind: 'month', month: 5, turn: 'last' }, side: 'behind' });
    expect(unit).toMatchObject({ expression: { kind: 'unit', unit: 'week', offset: 1 }, side: 'ahead' });
  });

  it('proves each date by a slice of the text, in order and apart', () => {
    const word = fc.constantFrom(
      'on',
      'May',
      'next',
      'month',
      '12',
      'Thursday',
      'and',
      'the',
      '2031',
      'last',
      ',',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), (words) => {
        const text = words.join(' ');
        let from = 0;
        for (const { start, end, words } of findDates(text)) {
          expect(text.slice(start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(from);
          from = end;
        }
      }),
    );
  });
});

it('finds the same again, in mentions of its own', () => {
  const text = 'Ministers met on 3 December, and will meet again next month.';
  const [once, again] = [findDates(text), findDates(text)];
  expect(again).toEqual(once);
  expect(once).toHaveLength(2);
  for (const [at, date] of once.entries()) expect(again[at]).not.toBe(date);
});
