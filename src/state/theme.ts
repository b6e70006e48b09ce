import { keptChoice } from './kept-choice.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What was chosen, the system's theme where nothing was; index.html reads it too, before the first paint. */
export const { choose: setTheme, use: useTheme } = keptChoice<Theme>(
  'theme',
  (text) => THEMES.find((theme) => theme === text) ?? 'system',
  (theme) => (theme === 'system' ? null : theme),
);

export function showTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
