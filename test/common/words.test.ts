import { describe, expect, it } from 'vitest';
import { addDays, timeOf } from '../../src/common/day.ts';
import {
  capitalised,
  count,
  dayInWords,
  intervalInWords,
  inWords,
  listOf,
  longDaysInWords,
  monthInWords,
} from '../../src/common/words.ts';

describe('words', () => {
  it.each([
    [0, '0 sources'],
    [1, '1 source'],
    [1204, '1,204 sources'],
  ])('count %i', (n, expected) => {
    expect(count(n, 'source')).toBe(expected);
  });

  it('takes an irregular plural', () => {
    expect(count(75, 'entry', 'entries')).toBe('75 entries');
  });

  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
  ])('lists %j', (items, expected) => {
    expect(listOf(items)).toBe(expected);
  });

  it.each([
    [0, 'none'],
    [9, 'nine'],
    [10, '10'],
  ])('writes %i', (n, expected) => {
    expect(inWords(n)).toBe(expected);
  });

  it.each([
    ['2026-02-12', '2026-02-12', '12 Feb 2026'],
    ['2026-01-29', '2026-01-31', '29–31 Jan 2026'],
    ['2026-01-01', '2026-01-31', 'January 2026'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2025-12-04', '2026-02-11', '4 Dec 2025–11 Feb 2026'],
  ])('writes %s to %s', (earliest, latest, expected) => {
    expect(intervalInWords({ earliest, latest }).replace(/\s*–\s*/gu, '–')).toBe(expected);
  });

  it('writes every day of two years as the language’s own tables do', () => {
    const short = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
    const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    for (let day = '2024-01-01'; day < '2026-01-01'; day = addDays(day, 1)) {
      expect(dayInWords(day)).toBe(short.format(timeOf(day)));
      expect(longDaysInWords(day, day)).toBe(long.format(timeOf(day)));
    }
  });

  it.each([0, 999, 1000, 123_456, 1_234_567])('groups the digits of %i', (n) => {
    expect(count(n, 'x')).toBe(`${new Intl.NumberFormat('en-GB').format(n)} xs`);
  });

  it('names a month and capitalises', () => {
    expect(monthInWords('2014-02-26')).toBe('February 2014');
    expect(capitalised('none of them')).toBe('None of them');
    expect(capitalised('')).toBe('');
  });
});
