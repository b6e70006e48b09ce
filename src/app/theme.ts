export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** index.html reads it too, before the first paint. */
export const THEME_KEY = 'readout:theme';

export const themeNamed = (name: string | null): Theme => THEMES.find((theme) => theme === name) ?? 'system';

/** What was chosen before; the system's theme where nothing was, or where storage is blocked. */
export function storedTheme(): Theme {
  try {
    return themeNamed(localStorage.getItem(THEME_KEY));
  } catch {
    return 'system';
  }
}

/** True where the choice will be there next time. */
export function storeTheme(theme: Theme): boolean {
  try {
    if (theme === 'system') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
    return true;
  } catch {
    return false;
  }
}

export function showTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
