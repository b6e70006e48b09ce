import type { GridLayout } from '../../filters/url.ts';

export type GridForm = 'across' | 'down' | 'cards' | 'side-by-side';

/** More columns than these are no comparison: the eye does not hold them, and the box scrolls without end. */
export const MOST_ACROSS = 12;

/** How the grid lies: as the address says, where the screen and the number of articles allow it. */
export function gridFormOf(layout: GridLayout | undefined, articles: number, isNarrow: boolean): GridForm {
  if (layout === 'side-by-side') return layout;
  if (isNarrow) return 'cards';
  return layout === 'outlets-down' || articles > MOST_ACROSS ? 'down' : 'across';
}

/** The forms that can be chosen here; the first is the one that needs no word in the address. */
export function gridFormsFor(articles: number, isNarrow: boolean): readonly GridForm[] {
  if (isNarrow) return ['cards', 'side-by-side'];
  return articles > MOST_ACROSS ? ['down', 'side-by-side'] : ['across', 'down', 'side-by-side'];
}

export function layoutOf(form: GridForm): GridLayout | null {
  switch (form) {
    case 'across':
    case 'cards':
      return null;
    case 'down':
      return 'outlets-down';
    case 'side-by-side':
      return form;
  }
}
