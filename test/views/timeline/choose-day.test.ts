import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay } from '../../../src/common/day.ts';
import { chooseDay, type End } from '../../../src/views/timeline/choose-day.ts';
import { heldWithin } from '../../../src/views/timeline/window.ts';

const whole = { earliest: '2014-02-01', latest: '2026-06-30' };
const days = { earliest: '2020-01-01', latest: '2021-12-31' };

describe('chooseDay', () => {
  it.each([
    ['earliest', '0002-01-01', { kind: 'half-typed' }],
    ['earliest', '0201-01-01', { kind: 'half-typed' }],
    ['earliest', '2019-03-01', { kind: 'taken', days: { ...days, earliest: '2019-03-01' } }],
    ['earliest', '1999-01-01', { kind: 'held', days: { ...days, earliest: '2014-02-01' } }],
    ['latest', '2031-01-01', { kind: 'held', days: { ...days, latest: '2026-06-30' } }],
    ['earliest', '2022-01-01', { kind: 'reversed' }],
    ['earliest', '2031-01-01', { kind: 'reversed' }],
    ['latest', '1999-01-01', { kind: 'reversed' }],
    ['earliest', '2021-12-20', { kind: 'too-short' }],
  ] as const)('%s %s', (end, day, choice) => {
    expect(chooseDay(end, day, days, whole)).toEqual(choice);
  });

  it('never leads out of the record or to less than a month, whatever is typed', () => {
    const typed = fc.date({ min: new Date('0002-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(typed, fc.constantFrom<End>('earliest', 'latest'), (date, end) => {
        const choice = chooseDay(end, toDay(date.getTime()), days, whole);
        const shown = 'days' in choice ? choice.days : days;
        expect(heldWithin(shown, whole)).toEqual(shown);
      }),
    );
  });
});
