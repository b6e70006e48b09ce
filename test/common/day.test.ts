import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  hullOfDays,
  intervalsOverlap,
  isDay,
  toDay,
  weekdayOf,
} from '../../src/common/day.ts';

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => toDay(date.getTime()));

describe('days', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2024-02-29', true],
    ['2026-13-01', false],
    ['2026-2-1', false],
    ['', false],
    [20260201, false],
  ])('%s is a day: %s', (value, expected) => {
    expect(isDay(value)).toBe(expected);
  });

  it('go there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day);
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  it('sort as strings', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
      }),
    );
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2026-06-18', -30, '2023-12-18'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('know their weekday in UTC', () => {
    expect(weekdayOf('2026-02-12')).toBe(4);
  });

  it.each([
    [[], null],
    [[['2026-01-05', '2026-01-09']], ['2026-01-05', '2026-01-09']],
    [
      [
        ['2026-01-05', '2026-03-01'],
        ['2025-12-04', '2026-01-09'],
      ],
      ['2025-12-04', '2026-03-01'],
    ],
  ] as const)('of %j reach over %j', (days, expected) => {
    const hull = hullOfDays(days.map(([earliest, latest]) => ({ earliest, latest })));
    expect(hull === null ? null : [hull.earliest, hull.latest]).toEqual(expected);
  });

  it('overlap where they share an edge', () => {
    const a = { earliest: '2026-01-01', latest: '2026-01-31' };
    expect(intervalsOverlap(a, { earliest: '2026-01-31', latest: '2026-03-01' })).toBe(true);
    expect(intervalsOverlap(a, { earliest: '2026-02-01', latest: '2026-03-01' })).toBe(false);
  });
});
