import { useSyncExternalStore } from 'react';
import type { Refusal } from '../common/refusal.ts';
import { onStored, store, stored } from '../data/storage.ts';
import { parseSavedViews, writeSavedViews, type SavedView } from '../filters/saved-views.ts';

const NAME = 'views';
/** Where what could not be read is put, so that saving another view does not lose it. */
const UNREAD = 'views-unread';

export interface Kept {
  readonly views: readonly SavedView[];
  /** What of the browser’s storage could not be read. */
  readonly refusals: readonly Refusal[];
  /** False where the browser keeps nothing: the views are there until the page is closed. */
  readonly isKept: boolean;
}

const listeners = new Set<() => void>();
let kept: Kept | null = null;

function read(): Kept {
  const text = stored(NAME);
  if (text === null) return { views: [], refusals: [], isKept: true };
  const { value, refusals } = parseSavedViews(NAME, text);
  return { views: value, refusals, isKept: true };
}

function keptNow(): Kept {
  kept ??= read();
  return kept;
}

/** The storage is the truth, but where it takes nothing. */
function forget(): void {
  if (kept?.isKept === true) kept = null;
}

function announce(): void {
  for (const listener of listeners) listener();
}

/** What could not be read, behind what was laid aside before; true where it is there now. */
function layAside({ refusals }: Kept): boolean {
  if (refusals.length === 0) return true;
  return store(UNREAD, [stored(UNREAD), stored(NAME)].filter((text) => text !== null).join('\n'));
}

/** Changes the views that this browser keeps; what could not be read of them is laid aside first. Returns them as they are now. */
export function changeViews(
  change: (views: readonly SavedView[]) => readonly SavedView[],
): readonly SavedView[] {
  const now = keptNow();
  const views = change(now.views);
  if (views === now.views) return views;
  const isKept = layAside(now) && store(NAME, views.length === 0 ? null : writeSavedViews(views));
  kept = { views, refusals: [], isKept };
  announce();
  return views;
}

function subscribe(listener: () => void): () => void {
  // While nobody looked, another tab may have changed them.
  if (listeners.size === 0) forget();
  listeners.add(listener);
  const callOff = onStored(NAME, () => {
    forget();
    listener();
  });
  return () => {
    listeners.delete(listener);
    callOff();
  };
}

/** The saved views of this browser; other tabs that change them are followed. */
export function useSavedViews(): Kept {
  return useSyncExternalStore(subscribe, keptNow);
}
