import { useState, type RefObject } from 'react';
import { savedTexts } from '../../catalogue/saved-views.ts';
import { oneLine } from '../../common/one-line.ts';
import { freeName, LONGEST_NAME, viewNamed, type SavedView } from '../../filters/saved-views.ts';
import { isolated } from '../foreign.ts';
import over from '../over.module.css';
import text from '../text-button.module.css';
import { replace, save, viewNow } from './changes.ts';
import { nothing, saying, type Outcome } from './outcome.ts';
import styles from './saved.module.css';

/** A view whose name another has. */
interface Asked {
  readonly view: SavedView;
  readonly holder: SavedView;
}

interface TakenProps extends Asked {
  readonly views: readonly SavedView[];
  readonly onReplace: () => void;
  readonly onSave: () => void;
}

function Taken({ view, holder, views, onReplace, onSave }: TakenProps) {
  return (
    <>
      <span role="alert" className={`${styles.small} ${styles.asked}`}>
        {savedTexts.taken(isolated(holder.name))}
      </span>
      <button type="button" className={text.button} onClick={onReplace}>
        {savedTexts.replace}
      </button>
      <button type="button" className={text.button} onClick={onSave}>
        {savedTexts.saveAs(isolated(freeName(view.name, views)))}
      </button>
    </>
  );
}

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly views: readonly SavedView[];
  readonly onDone: (outcome: Outcome) => void;
}

/** Saves what the address holds; where the name is there already, after a choice of what is to become of that view. */
export function NameForm({ field, views, onDone }: Props) {
  const [name, setName] = useState('');
  const [asked, setAsked] = useState<Asked | null>(null);
  const done = (outcome: Outcome): void => {
    if (outcome.said !== savedTexts.sameName) setName('');
    setAsked(null);
    onDone(outcome);
  };
  const submit = (given: string): void => {
    if (given === '') return onDone(saying(savedTexts.nameMissing));
    const view = viewNow(given);
    const holder = viewNamed(views, given);
    if (holder === undefined || holder.query === view.query) return done(save(view));
    setAsked({ view, holder });
    return onDone(nothing);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit(oneLine(name));
      }}
    >
      <input
        ref={field}
        type="text"
        aria-label={savedTexts.name}
        placeholder={savedTexts.name}
        maxLength={LONGEST_NAME}
        className={`${over.field} ${styles.name}`}
        value={name}
        onChange={(event) => {
          setName(event.target.value);
          setAsked(null);
        }}
      />
      <button type="submit" className={text.button}>
        {savedTexts.save}
      </button>
      {asked !== null && (
        <Taken
          {...asked}
          views={views}
          onReplace={() => done(replace(asked.view))}
          onSave={() => {
            done(save(asked.view));
            field.current?.focus();
          }}
        />
      )}
    </form>
  );
}
