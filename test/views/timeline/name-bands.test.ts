import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plotOf, nameWidth } from '../../../src/views/timeline/geometry.ts';
import { nameBands, type PlacedName } from '../../../src/views/timeline/name-bands.ts';

const plot = plotOf(390);
const band = (name: string, left: number, right: number, acting = false) => ({ name, acting, left, right });

function reach({ name, nameX, nameAnchor }: PlacedName): readonly [number, number] {
  return nameAnchor === 'start' ? [nameX, nameX + nameWidth(name)] : [nameX - nameWidth(name), nameX];
}

describe('nameBands', () => {
  it('gives the fullest form that fits, and none where none does', () => {
    const bands = [
      band('Ada Quill', 18, 150, true),
      band('Bram Oster', 150, 200),
      band('Ilya Featherstone', 200, 230),
      band('Cy Marsh', 230, 372),
    ];
    expect(nameBands(bands, [], plot, plot.width).map(({ name }) => name)).toEqual([
      'Ada Quill, acting',
      'Oster',
      '',
      'Cy Marsh',
    ]);
  });

  it('ends the name of the latest term with the drawing where the term is too young for it', () => {
    const [, last] = nameBands(
      [band('Ada Quill', 18, 355), band('Bram Oster', 355, 372)],
      [],
      plot,
      plot.width,
    );
    expect(last).toEqual({ name: 'Oster', nameX: 390, nameAnchor: 'end' });
  });

  it('ends it before the frame of the overview, where that is the end', () => {
    const bands = [band('Ada Quill', 18, 340), band('Bram Oster', 340, 372)];
    expect(nameBands(bands, [], plot, 368)[1]).toEqual({ name: 'Oster', nameX: 368, nameAnchor: 'end' });
    expect(nameBands([band('Bram Oster', 310, 372)], [], plot, 368)[0]?.name).toBe('Oster');
  });

  it('takes a shorter form of the name before where that makes room for the latest', () => {
    const bands = [band('Wilhelmina Featherstone', 190, 360), band('Wolkenstein', 360, 372)];
    expect(nameBands(bands, [], plot, 372).map(({ name }) => name)).toEqual(['Featherstone', 'Wolkenstein']);
  });

  it('does not do so over the name before, nor over a line, nor for a term that ended', () => {
    const crowded = [band('Featherstonehaugh', 230, 360), band('Wolkenstein', 360, 372)];
    expect(nameBands(crowded, [], plot, plot.width).map(({ name }) => name)).toEqual([
      'Featherstonehaugh',
      '',
    ]);
    const young = [band('Quill', 18, 355), band('Oster', 355, 372)];
    expect(nameBands(young, [365], plot, plot.width).map(({ name }) => name)).toEqual(['Quill', '']);
    expect(nameBands([band('Oster', 320, 340)], [], plot, plot.width)[0]?.name).toBe('');
  });

  it('steps aside for a line through its row', () => {
    const [placed] = nameBands([band('Ada Quill', 18, 300)], [40], plot, plot.width);
    expect(placed).toEqual({ name: 'Ada Quill', nameX: 45, nameAnchor: 'start' });
  });

  it('never prints a name over a line or over another name', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 18, max: 372 }), { minLength: 2, maxLength: 9 }),
        fc.array(fc.integer({ min: 18, max: 372 }), { maxLength: 3 }),
        (edges, lines) => {
          const cuts = edges.toSorted((a, b) => a - b);
          const bands = cuts.slice(1).map((right, index) => band('Cy Marsh', cuts[index] ?? 0, right));
          const spans = nameBands(bands, lines, plot, plot.width)
            .filter(({ name }) => name !== '')
            .map(reach);
          for (const [index, [left, right]] of spans.entries()) {
            expect(lines.filter((x) => left < x && x < right)).toEqual([]);
            expect(spans[index + 1]?.[0] ?? right).toBeGreaterThanOrEqual(right);
          }
        },
      ),
    );
  });
});
