import { useSyncExternalStore } from 'react';
import { onStored, store, stored } from '../data/storage.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** index.html reads it too, before the first paint. */
const NAME = 'theme';

const listeners = new Set<() => void>();
/** The choice of a browser that keeps none. */
let unkept: Theme | null = null;

/** What was chosen; the system's theme where nothing was. */
function themeNow(): Theme {
  const name = unkept ?? stored(NAME);
  return THEMES.find((theme) => theme === name) ?? 'system';
}

/** True where the choice will be there next time. */
export function setTheme(theme: Theme): boolean {
  const isKept = store(NAME, theme === 'system' ? null : theme);
  unkept = isKept ? null : theme;
  for (const listener of listeners) listener();
  return isKept;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  const callOff = onStored(NAME, listener);
  return () => {
    listeners.delete(listener);
    callOff();
  };
}

/** The theme that is chosen; other tabs that change it are followed. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, themeNow);
}

export function showTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
