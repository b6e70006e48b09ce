import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedWhen } from '../../src/analysis/dates-published.ts';
import type { Side } from '../../src/analysis/dates.ts';
import { findDates } from '../../src/analysis/dates.ts';
import { addDays } from '../../src/common/day.ts';
import { daysOf } from './attendance-record.ts';

function whenSaid(words: string, event: string, side: Side | null): string | null {
  const [date] = findDates(words);
  if (date === undefined) return 'no date';
  const found = publishedWhen(date.expression, daysOf(event), date.side ?? side);
  return found === null ? null : `${found.earliest}..${found.latest}`;
}

describe('publishedWhen', () => {
  it.each<[string, string, Side | null, string | null]>([
    ['next month', '2032-01-14', null, '2031-12-01..2031-12-31'],
    ['last month', '2031-12-03', null, '2032-01-01..2032-01-31'],
    ['earlier this month', '2031-12-03', null, '2031-12-03..2031-12-31'],
    ['later this month', '2031-12-03', null, '2031-12-01..2031-12-03'],
    ['next week', '2032-01-01', null, '2031-12-22..2031-12-28'],
    ['next year', '2032-01-14', null, '2031-01-01..2031-12-31'],
    ['yesterday', '2032-01-01', null, '2032-01-02..2032-01-02'],
    ['tomorrow', '2032-01-01', null, '2031-12-31..2031-12-31'],
    ['Thursday', '2032-01-15', 'behind', '2032-01-15..2032-01-21'],
    ['Thursday', '2032-01-15', 'ahead', '2032-01-09..2032-01-15'],
    ['Thursday', '2032-01-14', 'ahead', null],
    ['Wednesday and Thursday', '2032-01-15', 'ahead', '2032-01-08..2032-01-14'],
    ['last Thursday', '2032-01-15', null, '2032-01-16..2032-01-28'],
    ['December', '2031-12-03', 'behind', '2031-12-04..2032-11-30'],
    ['December', '2031-12-03', 'ahead', '2031-01-01..2031-12-02'],
    ['November', '2031-12-03', 'ahead', null],
    ['December 2030', '2031-12-03', 'behind', null],
    ['January 14', '2032-01-14', 'ahead', '2031-07-15..2032-01-13'],
    ['May 21-22', '2032-05-22', 'ahead', '2031-11-21..2032-05-21'],
    ['upcoming', '2032-01-14', null, '0001-01-01..2032-01-13'],
    ['a year ago', '2031-02-13', null, '2031-12-14..2032-04-14'],
    ['two years ago', '2031-02-13', null, '2032-12-13..2033-04-14'],
    ['three months ago', '2031-12-03', null, '2032-02-16..2032-03-17'],
    ['six weeks ago', '2031-12-03..2031-12-04', null, '2032-01-11..2032-01-18'],
    ['2 days ago', '2031-12-30', null, '2032-01-01..2032-01-01'],
    ['in 2032', '2032-01-14', 'behind', '2032-01-15..9999-12-31'],
  ])('%s, said of %s (%s)', (words, event, side, expected) => {
    expect(whenSaid(words, event, side)).toBe(expected);
  });

  it('never puts a day of writing at which a weekday would be more than a week off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (offset) => {
        const day = addDays('2030-01-01', offset);
        const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
        const found = publishedWhen({ kind: 'weekday', weekdays: [weekday], turn: null }, daysOf(day), null);
        expect(found).toEqual({ earliest: addDays(day, -6), latest: addDays(day, 6) });
      }),
    );
  });
});
