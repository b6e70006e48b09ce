import { describe, expect, it } from 'vitest';
import {
  capitalised,
  count,
  intervalInWords,
  inWords,
  listOf,
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

  it('names a month and capitalises', () => {
    expect(monthInWords('2014-02-26')).toBe('February 2014');
    expect(capitalised('none of them')).toBe('None of them');
    expect(capitalised('')).toBe('');
  });
});
