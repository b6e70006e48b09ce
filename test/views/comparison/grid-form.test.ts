import { describe, expect, it } from 'vitest';
import { gridFormOf, gridFormsFor, layoutOf } from '../../../src/views/comparison/grid-form.ts';

describe('gridFormOf', () => {
  it.each([
    [undefined, 5, false, 'across'],
    [undefined, 12, false, 'across'],
    [undefined, 13, false, 'down'],
    ['outlets-down', 5, false, 'down'],
    [undefined, 5, true, 'cards'],
    ['outlets-down', 5, true, 'cards'],
    ['side-by-side', 300, false, 'side-by-side'],
    ['side-by-side', 5, true, 'side-by-side'],
  ] as const)('%s with %i articles, narrow: %s', (layout, articles, isNarrow, form) => {
    expect(gridFormOf(layout, articles, isNarrow)).toBe(form);
  });

  it('offers only what can be had, and what is chosen comes about', () => {
    for (const [articles, isNarrow] of [
      [5, false],
      [300, false],
      [5, true],
    ] as const) {
      for (const form of gridFormsFor(articles, isNarrow)) {
        expect(gridFormOf(layoutOf(form) ?? undefined, articles, isNarrow)).toBe(form);
      }
    }
  });
});
