import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAfter, placeWithin, type Place } from '../../../src/views/timeline/roving.ts';

const sizes = { entries: 5, articles: 2 };
const at = (row: Place['row'], index: number): Place => ({ row, index });

describe('placeAfter', () => {
  it.each([
    ['ArrowLeft', at('entries', 4), at('entries', 3)],
    ['ArrowLeft', at('entries', 0), at('entries', 0)],
    ['ArrowRight', at('entries', 4), at('entries', 4)],
    ['Home', at('entries', 3), at('entries', 0)],
    ['End', at('entries', 1), at('entries', 4)],
    ['ArrowDown', at('entries', 3), at('articles', 0)],
    ['ArrowDown', at('articles', 1), at('articles', 1)],
    ['ArrowRight', at('articles', 0), at('articles', 1)],
    ['ArrowUp', at('articles', 1), at('entries', 4)],
  ])('%s', (key, from, to) => {
    expect(placeAfter(key, from, sizes)).toEqual(to);
  });

  it.each(['Enter', ' ', 'Tab', 'Escape', 'a'])('leaves %j to the browser', (key) => {
    expect(placeAfter(key, at('entries', 1), sizes)).toBeNull();
  });

  it('stays among the entries where no article has a bar', () => {
    expect(placeAfter('ArrowDown', at('entries', 3), { entries: 5, articles: 0 })).toEqual(at('entries', 3));
  });

  it('never leaves what there is, whatever the keys and the filters', () => {
    const keys = fc.array(fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'));
    const some = fc.record({
      entries: fc.integer({ min: 1, max: 9 }),
      articles: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(keys, some, (pressed, sizesNow) => {
        const start = placeWithin(at('articles', Number.POSITIVE_INFINITY), sizesNow);
        const end = pressed.reduce<Place>((place, key) => placeAfter(key, place, sizesNow) ?? place, start);
        expect(end.index).toBeGreaterThanOrEqual(0);
        expect(end.index).toBeLessThan(sizesNow[end.row]);
      }),
    );
  });
});
