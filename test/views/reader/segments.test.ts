import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/views/reader/segments.ts';

describe('segment', () => {
  it('cuts at every edge and names what covers each piece', () => {
    const markings = [
      { start: 2, end: 6, kind: 'content' },
      { start: 4, end: 5, kind: 'cue' },
      { start: 9, end: 20, kind: 'report' },
    ];
    expect(segment({ start: 0, end: 10 }, markings)).toEqual([
      { start: 0, end: 2, kinds: [] },
      { start: 2, end: 4, kinds: ['content'] },
      { start: 4, end: 5, kinds: ['content', 'cue'] },
      { start: 5, end: 6, kinds: ['content'] },
      { start: 6, end: 9, kinds: [] },
      { start: 9, end: 10, kinds: ['report'] },
    ]);
  });

  it('tiles the stretch whatever marks it', () => {
    const anySpan = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), kind: 'x' }));
    fc.assert(
      fc.property(
        fc.array(anySpan),
        fc.nat(20),
        fc.integer({ min: 1, max: 20 }),
        (markings, start, length) => {
          const pieces = segment({ start, end: start + length }, markings);
          expect(pieces[0]?.start).toBe(start);
          expect(pieces.at(-1)?.end).toBe(start + length);
          pieces.slice(1).forEach((piece, index) => expect(piece.start).toBe(pieces[index]?.end));
          expect(pieces.every((piece) => piece.start < piece.end)).toBe(true);
        },
      ),
    );
  });
});
