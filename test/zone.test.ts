import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, timeOf, toDay, weekdayOf } from '../src/common/day.ts';
import { inZone } from './zone.ts';

const ZONES = ['America/Los_Angeles', 'Pacific/Apia', 'Europe/Vienna', 'Asia/Kathmandu'];

describe('time zones', () => {
  it('are UTC for the tests', () => {
    expect(new Date('2026-02-12T00:00:00Z').getTimezoneOffset()).toBe(0);
  });

  it.each(ZONES)('can be another for one check: %s', (zone) => {
    const offset = () => new Date('2026-02-12T00:00:00Z').getTimezoneOffset();
    expect(inZone(zone, offset)).not.toBe(0);
    expect(offset()).toBe(0);
  });

  it.each(ZONES)('do not move a day: %s', (zone) => {
    const facts = inZone(zone, () => [
      toDay(timeOf('2026-03-29')),
      addDays('2026-03-28', 1),
      addDays('2011-12-29', 1),
      addMonths('2026-01-31', 1),
      daysBetween('2026-03-28', '2026-03-30'),
      weekdayOf('2026-02-12'),
    ]);
    expect(facts).toEqual(['2026-03-29', '2026-03-29', '2011-12-30', '2026-02-28', 2, 4]);
  });
});
