import { useRef, useState } from 'react';
import { savedTexts } from '../../catalogue/saved-views.ts';
import { oneLine } from '../../common/one-line.ts';
import type { Refusal } from '../../common/refusal.ts';
import { fileName } from '../../export/file-name.ts';
import {
  LONGEST_NAME,
  parseSavedViews,
  withView,
  writeSavedViews,
  type SavedView,
} from '../../filters/saved-views.ts';
import { writeView } from '../../filters/url.ts';
import { keepViews, useSavedViews } from '../../state/saved-views.ts';
import { currentView, openQuery } from '../../state/view-url.ts';
import { isolated } from '../foreign.ts';
import { saveFile } from '../take-away/save.ts';
import { dayOf } from '../take-away/screen.ts';
import text from '../text-button.module.css';
import styles from './saved.module.css';

const MOST_BYTES = 5_000_000;
const MOST_REFUSALS = 5;

interface Outcome {
  readonly said: string;
  readonly refusals: readonly Refusal[];
  /** What brings back what was deleted. */
  readonly before: readonly SavedView[] | null;
}

const nothing: Outcome = { said: '', refusals: [], before: null };
const saying = (said: string): Outcome => ({ ...nothing, said });

function SavedRow({ view, onRemove }: { readonly view: SavedView; readonly onRemove: () => void }) {
  const name = isolated(view.name);
  return (
    <li className={styles.row}>
      <a
        href={view.query === '' ? '?' : view.query}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
          event.preventDefault();
          openQuery(view.query);
        }}
      >
        {name}
      </a>
      <span className={styles.small}>{savedTexts.on(view.saved)}</span>
      <button type="button" className={text.button} aria-label={savedTexts.remove(name)} onClick={onRemove}>
        {savedTexts.removeShort}
      </button>
    </li>
  );
}

async function readViews(file: File, views: readonly SavedView[]): Promise<Outcome> {
  if (file.size > MOST_BYTES) return saying(savedTexts.tooLarge);
  try {
    const content = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    const { value, refusals } = parseSavedViews(file.name, content);
    const all = value.reduce(withView, views);
    if (value.length > 0) keepViews(all);
    return { said: savedTexts.imported(value.length, refusals.length), refusals, before: null };
  } catch {
    return saying(savedTexts.notAFile);
  }
}

/** Views under names: save, open, delete, and carry them to another browser as a file. */
export function SavedViews({ title }: { readonly title: string }) {
  const { views, refusals, isKept } = useSavedViews();
  const [name, setName] = useState('');
  const [outcome, setOutcome] = useState(nothing);
  const input = useRef<HTMLInputElement>(null);
  const save = (event: { preventDefault: () => void }): void => {
    event.preventDefault();
    const given = oneLine(name);
    if (given === '') return setOutcome(saying(savedTexts.nameMissing));
    const added = { name: given, query: writeView(currentView()), saved: dayOf(new Date()) };
    const all = withView(views, added);
    if (all === views) return setOutcome(saying(savedTexts.sameName));
    keepViews(all);
    setName('');
    return setOutcome(saying(savedTexts.saved(all.at(-1)?.name ?? given)));
  };
  const remove = (view: SavedView): void => {
    keepViews(views.filter((each) => each !== view));
    setOutcome({ ...saying(savedTexts.removed(view.name)), before: views });
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) setOutcome(await readViews(file, views));
    if (input.current !== null) input.current.value = '';
  };
  const { said, before } = outcome;
  return (
    <>
      <p className={styles.small}>{savedTexts.about}</p>
      <form className={styles.form} onSubmit={save}>
        <input
          type="text"
          aria-label={savedTexts.name}
          placeholder={savedTexts.name}
          maxLength={LONGEST_NAME}
          className={styles.name}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className={text.button}>
          {savedTexts.save}
        </button>
      </form>
      {views.length === 0 ? (
        <p className={styles.small}>{savedTexts.none}</p>
      ) : (
        <ul aria-label={savedTexts.list} className={styles.list}>
          {views.map((view) => (
            <SavedRow key={view.name} view={view} onRemove={() => remove(view)} />
          ))}
        </ul>
      )}
      <div className={styles.row}>
        {views.length > 0 && (
          <button
            type="button"
            className={text.button}
            onClick={() =>
              saveFile(
                fileName(title, 'views', dayOf(new Date()), 'json'),
                new Blob([writeSavedViews(views)], { type: 'application/json' }),
              )
            }
          >
            {savedTexts.export}
          </button>
        )}
        <label className={`${text.button} ${styles.import}`}>
          {savedTexts.import}
          <input
            ref={input}
            type="file"
            accept="application/json,.json"
            className="visually-hidden"
            onChange={(event) => void take(event.target.files?.[0])}
          />
        </label>
      </div>
      <p role="status" className={styles.small}>
        {said}
        {before !== null && (
          <button
            type="button"
            className={text.button}
            onClick={() => {
              keepViews(before);
              setOutcome(nothing);
            }}
          >
            {savedTexts.undo}
          </button>
        )}
        {!isKept && savedTexts.notKept}
      </p>
      {refusals.length > 0 && <p className={styles.small}>{savedTexts.unread}</p>}
      {outcome.refusals.length > 0 && (
        <ul className={styles.list}>
          {outcome.refusals.slice(0, MOST_REFUSALS).map((each) => (
            <li key={`${each.path} ${each.reason}`} className={styles.small}>
              {savedTexts.refused(each)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
