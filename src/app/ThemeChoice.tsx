import { useEffect, useId, useState } from 'react';
import { themeTexts } from '../catalogue/page-end.ts';
import { showTheme, storedTheme, storeTheme, THEME_KEY, themeNamed, THEMES, type Theme } from './theme.ts';
import styles from './theme-choice.module.css';

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
      <legend>{themeTexts.legend}</legend>
      {THEMES.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === theme} onChange={() => choose(each)} />
          {themeTexts[each]}
        </label>
      ))}
      {!isKept && <p role="status">{themeTexts.notKept}</p>}
    </fieldset>
  );
}
