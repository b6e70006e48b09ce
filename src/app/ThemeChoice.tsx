import { useEffect, useId, useState } from 'react';
import { showTheme, storedTheme, storeTheme, THEME_KEY, themeNamed, THEMES, type Theme } from './theme.ts';
import styles from './theme-choice.module.css';

const WORDS: Readonly<Record<Theme, string>> = { system: 'As the system', light: 'Light', dark: 'Dark' };

/** Light, dark or as the system has it; kept for the next visit and followed by other tabs. */
export function ThemeChoice() {
  const [theme, setTheme] = useState(storedTheme);
  const [isKept, setIsKept] = useState(true);
  const name = useId();
  useEffect(() => showTheme(theme), [theme]);
  useEffect(() => {
    const follow = ({ key, newValue }: StorageEvent) => {
      if (key === THEME_KEY) setTheme(themeNamed(newValue));
    };
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, []);
  const choose = (next: Theme) => {
    setTheme(next);
    setIsKept(storeTheme(next));
  };
  return (
    <fieldset className={styles.choice}>
      <legend>Colours</legend>
      {THEMES.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === theme} onChange={() => choose(each)} />
          {WORDS[each]}
        </label>
      ))}
      {!isKept && <p role="status">This browser keeps no choices: it holds until you close the page.</p>}
    </fieldset>
  );
}
