import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plotOf } from '../../../src/views/timeline/geometry.ts';
import { placeLabels, rowsOf, type LabelWish } from '../../../src/views/timeline/place-labels.ts';

const text = 'Quill away, Oster sat in';

function wishes(...xs: readonly number[]): readonly LabelWish[] {
  return xs.map((x, index) => ({ id: String(index), x, text }));
}

describe('placeLabels', () => {
  it('centres a label that stands alone', () => {
    const [label] = placeLabels(wishes(700), plotOf(1440));
    expect(label && (label.left + label.right) / 2).toBe(700);
    expect(label?.row).toBe(0);
  });

  it('keeps a label at the edge inside the drawing', () => {
    const placed = placeLabels(wishes(2, 388), plotOf(390));
    expect(placed.every(({ left, right }) => left >= 0 && right <= 390)).toBe(true);
  });

  it('leans two neighbours away from each other before it takes a second row', () => {
    const placed = placeLabels(wishes(600, 640), plotOf(1440));
    expect(placed).toHaveLength(2);
    expect(rowsOf(placed)).toBe(1);
  });

  it('steps back on an earlier label where a later one would find no place', () => {
    const plot = plotOf(390);
    const close = [
      { id: 'a', x: 230, text: 'Quill away' },
      { id: 'b', x: 270, text },
    ];
    expect(placeLabels(close, plot)).toHaveLength(2);
  });

  it('has no rows without labels', () => {
    expect(rowsOf(placeLabels([], plotOf(390)))).toBe(0);
  });

  it('never prints text over text, nor a leader line through a text', () => {
    const anywhere = fc.record({
      width: fc.constantFrom(358, 720, 1376),
      shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }),
    });
    fc.assert(
      fc.property(anywhere, ({ width, shares }) => {
        const placed = placeLabels(wishes(...shares.map((share) => share * width)), plotOf(width));
        const pairs = placed.flatMap((a) => placed.filter((b) => b !== a).map((b) => [a, b] as const));
        expect(placed.every(({ left, right }) => left >= 0 && right <= width)).toBe(true);
        expect(pairs.filter(([a, b]) => a.row === b.row && a.left < b.right && b.left < a.right)).toEqual([]);
        expect(pairs.filter(([a, b]) => a.row > b.row && b.left < a.x && a.x < b.right)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
