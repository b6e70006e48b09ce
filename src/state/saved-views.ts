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
  const { value, refusals } = parseSavedViews('saved views', text);
  return { views: value, refusals, isKept: true };
}

function keptNow(): Kept {
  kept ??= read();
  return kept;
}

function announce(): void {
  for (const listener of listeners) listener();
}

/** The views of this browser from now on; what could not be read of the last ones is laid aside. */
export function keepViews(views: readonly SavedView[]): void {
  const { refusals } = keptNow();
  if (refusals.length > 0) store(UNREAD, stored(NAME));
  const isKept = store(NAME, views.length === 0 ? null : writeSavedViews(views));
  kept = { views, refusals: [], isKept };
  announce();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  const callOff = onStored(NAME, () => {
    kept = null;
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
