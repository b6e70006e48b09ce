import { lazy, type ComponentProps, type ComponentType } from 'react';
import { barTexts } from '../../catalogue/filter-bar.ts';
import type { Emptied } from './Emptied.tsx';
import type { MenuContent } from './MenuContent.tsx';
import type { SavedViews } from '../saved/SavedViews.tsx';
import type { TakeAway } from '../take-away/TakeAway.tsx';
import type { NotUnderstood } from './NotUnderstood.tsx';

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

/** What of a link could not be read, which few links need. */
export const LateNotUnderstood = lazy<ComponentType<ComponentProps<typeof NotUnderstood>>>(async () => {
  try {
    return { default: (await import('./NotUnderstood.tsx')).NotUnderstood };
  } catch {
    return { default: () => null };
  }
});

/** What can be taken away, and the writers of it. */
export const LateTakeAway = lazy<ComponentType<ComponentProps<typeof TakeAway>>>(async () => {
  try {
    return { default: (await import('../take-away/TakeAway.tsx')).TakeAway };
  } catch {
    return { default: () => <p role="alert">{barTexts.menuMissing}</p> };
  }
});

/** The views that are kept in this browser. */
export const LateSavedViews = lazy<ComponentType<ComponentProps<typeof SavedViews>>>(async () => {
  try {
    return { default: (await import('../saved/SavedViews.tsx')).SavedViews };
  } catch {
    return { default: () => <p role="alert">{barTexts.menuMissing}</p> };
  }
});

/** Fetches it beforehand; where that fails, the menu says so once it is opened. */
export function fetchContent(): void {
  loadContent().catch(() => undefined);
}
