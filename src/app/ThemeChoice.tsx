import { useEffect, useId, useState } from 'react';
import { themeTexts } from '../catalogue/page-end.ts';
import { setTheme, showTheme, THEMES, useTheme } from '../state/theme.ts';
import styles from './theme-choice.module.css';

/** Light, dark or as the system has it; kept for the next visit and followed by other tabs. */
export function ThemeChoice() {
  const theme = useTheme();
  const [isKept, setIsKept] = useState(true);
  const name = useId();
  useEffect(() => showTheme(theme), [theme]);
  return (
    <fieldset className={styles.choice}>
      <legend>{themeTexts.legend}</legend>
      {THEMES.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            checked={each === theme}
            onChange={() => setIsKept(setTheme(each))}
          />
          {themeTexts[each]}
        </label>
      ))}
      {!isKept && <p role="status">{themeTexts.notKept}</p>}
    </fieldset>
  );
}
