import { store, stored } from '../data/storage.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** index.html reads it too, before the first paint. */
const NAME = 'theme';
export const THEME_KEY = `readout:${NAME}`;

export const themeNamed = (name: string | null): Theme => THEMES.find((theme) => theme === name) ?? 'system';

/** What was chosen before; the system's theme where nothing was, or where storage is blocked. */
export const storedTheme = (): Theme => themeNamed(stored(NAME));

/** True where the choice will be there next time. */
export const storeTheme = (theme: Theme): boolean => store(NAME, theme === 'system' ? null : theme);

export function showTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
