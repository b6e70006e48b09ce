import { lazy, type ComponentProps, type ComponentType } from 'react';
import { barTexts } from '../../catalogue/filter-bar.ts';
import type { Emptied } from './Emptied.tsx';
import type { MenuContent } from './MenuContent.tsx';

/** The menus' code is not part of the first view: it comes when the page is idle, or when a menu is reached for. */
export const loadContent = () => import('./MenuContent.tsx');

export const LateContent = lazy<ComponentType<ComponentProps<typeof MenuContent>>>(async () => {
  try {
    return { default: (await loadContent()).MenuContent };
  } catch {
    return { default: () => <p role="alert">{barTexts.menuMissing}</p> };
  }
});

/** The way out of an empty page, which few see. */
export const LateEmptied = lazy<ComponentType<ComponentProps<typeof Emptied>>>(async () => {
  try {
    return { default: (await import('./Emptied.tsx')).Emptied };
  } catch {
    return { default: () => <p role="alert">{barTexts.menuMissing}</p> };
  }
});

/** Fetches it beforehand; where that fails, the menu says so once it is opened. */
export function fetchContent(): void {
  loadContent().catch(() => undefined);
}
