import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, finderAt, overlapping, overlaps, spanOver, type Span } from '../../src/common/span.ts';

/** Spans in order and apart, from the widths of stretches and of the gaps between them. */
const inOrder = fc
  .array(fc.tuple(fc.nat({ max: 3 }), fc.integer({ min: 1, max: 900 })), { maxLength: 30 })
  .map((widths) => {
    let at = 0;
    return widths.map(([gap, width]): Span => {
      const start = at + gap;
      at = start + width;
      return { start, end: at };
    });
  });

const anySpan = fc
  .tuple(fc.nat({ max: 9000 }), fc.integer({ min: 1, max: 5000 }))
  .map(([start, width]): Span => ({ start, end: start + width }));

describe('spans at a place', () => {
  it('are those that a look at each would find', () => {
    fc.assert(
      fc.property(inOrder, anySpan, (spans, span) => {
        expect(overlapping(spans, span)).toEqual(spans.filter((each) => overlaps(each, span)));
        expect(spanOver(spans, span)).toEqual(spans.find((each) => contains(each, span)));
      }),
    );
  });

  it('are found for things of several spans that lie over one another, in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anySpan, { maxLength: 3 })), anySpan, (things, span) => {
        const expected = things.filter((spans) => spans.some((each) => overlaps(each, span)));
        expect(finderAt(things, (spans) => spans)(span)).toEqual(expected);
      }),
    );
  });
});
