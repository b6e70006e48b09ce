import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../src/common/day.ts';
import {
  daysOfRange,
  draggedWindow,
  grips,
  heldWithin,
  rangeOfDays,
  windowAround,
  wholeRecord,
} from '../../../src/views/timeline/window.ts';
import { entryOf, recordOf } from '../../record/sample.ts';

const whole = { earliest: '2020-02-01', latest: '2026-06-30' };
const shown = { earliest: '2024-01-01', latest: '2025-03-31' };

const day = fc.integer({ min: 0, max: 3500 }).map((days) => addDays('2018-01-01', days));
const window = fc
  .tuple(day, fc.integer({ min: 40, max: 3000 }))
  .map(([earliest, length]) => heldWithin({ earliest, latest: addDays(earliest, length) }, whole))
  .filter((held) => held !== null);

describe('the days that the chart shows', () => {
  it('are whole months for the whole record, and none for an empty one', () => {
    const record = recordOf([
      entryOf({ id: 'a', startDate: '2031-05-12' }),
      entryOf({ id: 'b', startDate: '2032-02-03' }),
    ]);
    expect(wholeRecord(record)).toEqual({ earliest: '2031-05-01', latest: '2032-02-29' });
    expect(wholeRecord(recordOf([]))).toBeNull();
  });

  it.each([
    [{ earliest: '2010-01-01', latest: '2030-01-01' }, whole],
    [
      { earliest: '2024-01-01', latest: '2024-12-31' },
      { earliest: '2024-01-01', latest: '2024-12-31' },
    ],
    [{ earliest: '2010-01-01', latest: '2012-01-01' }, null],
    [{ earliest: '2024-01-01', latest: '2024-01-08' }, null],
    [{ earliest: '2024-12-01', latest: '2024-01-01' }, null],
  ])('%j are held to the record as %j', (asked, expected) => {
    expect(heldWithin(asked, whole)).toEqual(expected);
  });

  it('come back from the pixels’ times as they went in', () => {
    fc.assert(
      fc.property(window, (days) => {
        expect(daysOfRange(rangeOfDays(days))).toEqual(days);
      }),
    );
  });

  it('move to hold any day of the record, as long as before', () => {
    fc.assert(
      fc.property(window, fc.nat(daysBetween(whole.earliest, whole.latest)), (days, at) => {
        const sought = addDays(whole.earliest, at);
        const moved = windowAround(sought, days, whole);
        expect(moved.earliest <= sought && sought <= moved.latest).toBe(true);
        expect(daysBetween(moved.earliest, moved.latest)).toBe(daysBetween(days.earliest, days.latest));
        expect(heldWithin(moved, whole)).toEqual(moved);
      }),
    );
  });
});

describe('a drag', () => {
  it.each([
    ['earliest', 31, { ...shown, earliest: '2024-02-01' }],
    ['earliest', -40, { ...shown, earliest: '2023-12-01' }],
    ['earliest', 4000, { ...shown, earliest: '2025-02-01' }],
    ['earliest', -9000, { ...shown, earliest: '2020-02-01' }],
    ['latest', -31, { ...shown, latest: '2025-02-28' }],
    ['latest', -4000, { ...shown, latest: '2024-02-29' }],
    ['latest', 9000, { ...shown, latest: '2026-06-30' }],
    ['whole', 9000, { earliest: '2025-04-01', latest: '2026-06-30' }],
    ['whole', 10, { earliest: '2024-01-11', latest: '2025-04-10' }],
  ] as const)('of %s by %i days', (grip, days, expected) => {
    expect(draggedWindow(grip, shown, days, whole)).toEqual(expected);
  });

  it('never leaves the record nor shows less than a month, wherever it goes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...grips),
        window,
        fc.integer({ min: -9000, max: 9000 }),
        (grip, days, by) => {
          const moved = draggedWindow(grip, days, by, whole);
          expect(heldWithin(moved, whole)).toEqual(moved);
        },
      ),
    );
  });
});
