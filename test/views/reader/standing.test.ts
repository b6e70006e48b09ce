import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingAt } from '../../../src/views/reader/standing.ts';
import { makeStatement } from '../../makers.ts';

const says = (start: number, end: number, content = { start: start + 4, end }) =>
  makeStatement({ id: `s${start}-${content.start}`, passage: { start, end }, content: [content] });

/** The second passage holds two statements. */
const statements = [says(10, 20), says(20, 40), says(20, 40, { start: 20, end: 23 }), says(60, 80)];

describe('where a reader stands among the statements', () => {
  it.each([
    ['at a statement', 10, 20, { at: 0, after: 1, before: -1 }],
    ['at the last one', 60, 80, { at: 3, after: 4, before: 2 }],
    ['at the words of one', 20, 23, { at: 2, after: 3, before: 1 }],
    ['at a passage of two', 20, 40, { at: 1, after: 2, before: 0 }],
    ['between two', 45, 50, { at: null, after: 3, before: 2 }],
    ['in the middle of one', 65, 70, { at: null, after: 4, before: 3 }],
    ['where one begins that goes on', 60, 70, { at: null, after: 4, before: 3 }],
    ['in a paragraph that holds several', 5, 50, { at: null, after: 0, before: -1 }],
    ['before all', 0, 5, { at: null, after: 0, before: -1 }],
    ['behind all', 90, 95, { at: null, after: 4, before: 3 }],
    ['in the article as a whole', 0, 0, { at: null, after: 0, before: 3 }],
  ])('%s', (_, start, end, standing) => {
    expect(standingAt(statements, { start, end })).toEqual(standing);
  });

  it('leads on to what comes later in the text and back to what does not', () => {
    const place = fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 8 }), place, (passages, [start, length]) => {
        const sorted = passages
          .map(([from, more]) => says(from, from + more, { start: from, end: from + more }))
          .toSorted((a, b) => a.passage.start - b.passage.start);
        const { at, after, before } = standingAt(sorted, { start, end: start + length });
        expect(after - before).toBe(at === null ? 1 : 2);
        expect(sorted.slice(after).every(({ passage }) => passage.start >= start)).toBe(true);
        expect(sorted.slice(0, before + 1).every(({ passage }) => passage.start <= start)).toBe(true);
      }),
    );
  });
});
