import { lateOr } from '../late-or.tsx';

/** The menus' code is not part of the first view: it comes when the page is idle, or when a menu is reached for. */
export const loadContent = () => import('./MenuContent.tsx');

export const LateContent = lateOr(async () => (await loadContent()).MenuContent);

/** The way out of an empty page, which few see. */
export const LateEmptied = lateOr(async () => (await import('./Emptied.tsx')).Emptied);

/** What of a link could not be read, which few links need. */
export const LateNotUnderstood = lateOr(
  async () => (await import('./NotUnderstood.tsx')).NotUnderstood,
  () => null,
);

/** What can be taken away, and the writers of it. */
export const LateTakeAway = lateOr(async () => (await import('../take-away/TakeAway.tsx')).TakeAway);

/** The views that are kept in this browser. */
export const LateSavedViews = lateOr(async () => (await import('../saved/SavedViews.tsx')).SavedViews);

/** Fetches it beforehand; where that fails, the menu says so once it is opened. */
export function fetchContent(): void {
  loadContent().catch(() => undefined);
}
