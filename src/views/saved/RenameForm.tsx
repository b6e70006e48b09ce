import { useEffect, useRef, useState } from 'react';
import { savedTexts } from '../../catalogue/saved-views.ts';
import { oneLine } from '../../common/one-line.ts';
import { LONGEST_NAME } from '../../filters/saved-views.ts';
import { isolated } from '../foreign.ts';
import over from '../over.module.css';
import text from '../text-button.module.css';
import styles from './saved.module.css';

interface Props {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onLeave: () => void;
}

/** Another name for a view, in its place: Enter gives it, Esc leaves all as it was. */
export function RenameForm({ name, onName, onLeave }: Props) {
  const [typed, setTyped] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault();
        onName(oneLine(typed));
      }}
    >
      <input
        ref={field}
        type="text"
        aria-label={savedTexts.newName(isolated(name))}
        maxLength={LONGEST_NAME}
        className={`${over.field} ${styles.name}`}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
          // Else the menu would close as well.
          event.preventDefault();
          onLeave();
        }}
      />
      <button type="submit" className={text.button}>
        {savedTexts.renameShort}
      </button>
      <button type="button" className={text.button} onClick={onLeave}>
        {savedTexts.cancel}
      </button>
    </form>
  );
}
