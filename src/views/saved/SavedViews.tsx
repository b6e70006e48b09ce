import { useRef, useState, type RefObject } from 'react';
import { savedTexts } from '../../catalogue/saved-views.ts';
import { oneLine } from '../../common/one-line.ts';
import { LONGEST_NAME, withView, type SavedView } from '../../filters/saved-views.ts';
import { writeView } from '../../filters/url.ts';
import { changeViews, useSavedViews } from '../../state/saved-views.ts';
import { currentView } from '../../state/view-url.ts';
import { dayOf } from '../take-away/screen.ts';
import over from '../over.module.css';
import text from '../text-button.module.css';
import { Carry } from './Carry.tsx';
import { importViews, nothing, saying, type Outcome } from './outcome.ts';
import { Said } from './Said.tsx';
import { SavedList } from './SavedList.tsx';
import styles from './saved.module.css';

/** Keeps what the address holds under a name. */
function save(name: string): Outcome {
  const added = { name, query: writeView(currentView()), saved: dayOf(new Date()) };
  let isNew = false;
  const all = changeViews((views) => {
    const next = withView(views, added);
    isNew = next !== views;
    return next;
  });
  return saying(isNew ? savedTexts.saved(all.at(-1)?.name ?? name) : savedTexts.sameName);
}

function remove(view: SavedView): Outcome {
  let at = 0;
  changeViews((views) => {
    at = views.findIndex(({ name }) => name === view.name);
    return views.toSpliced(at, at === -1 ? 0 : 1);
  });
  return { ...saying(savedTexts.removed(view.name)), removed: { view, at } };
}

interface FormProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onDone: (outcome: Outcome) => void;
}

function NameForm({ field, onDone }: FormProps) {
  const [name, setName] = useState('');
  const submit = (event: { preventDefault: () => void }): void => {
    event.preventDefault();
    const given = oneLine(name);
    if (given === '') return onDone(saying(savedTexts.nameMissing));
    const outcome = save(given);
    if (outcome.said !== savedTexts.sameName) setName('');
    return onDone(outcome);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <input
        ref={field}
        type="text"
        aria-label={savedTexts.name}
        placeholder={savedTexts.name}
        maxLength={LONGEST_NAME}
        className={`${over.field} ${styles.name}`}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className={text.button}>
        {savedTexts.save}
      </button>
    </form>
  );
}

/** Views under names: save, open, delete, and carry them to another browser as a file. */
export function SavedViews({ title }: { readonly title: string }) {
  const { views, refusals, isKept } = useSavedViews();
  const [outcome, setOutcome] = useState(nothing);
  const field = useRef<HTMLInputElement>(null);
  const undo = (): void => {
    const { removed } = outcome;
    if (removed !== null) changeViews((now) => withView(now, removed.view, removed.at));
    setOutcome(nothing);
    field.current?.focus();
  };
  return (
    <>
      <p className={styles.small}>{savedTexts.about}</p>
      <NameForm field={field} onDone={setOutcome} />
      <SavedList views={views} onRemove={(view) => setOutcome(remove(view))} />
      <Carry
        title={title}
        views={views}
        onFile={(file) => void importViews(file).then((each) => setOutcome(each))}
      />
      <Said outcome={outcome} unread={refusals} isKept={isKept} onUndo={undo} />
    </>
  );
}
