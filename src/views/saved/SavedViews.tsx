import { useRef, useState } from 'react';
import { savedTexts } from '../../catalogue/saved-views.ts';
import { changeViews, useSavedViews } from '../../state/saved-views.ts';
import { Carry } from './Carry.tsx';
import { remove } from './changes.ts';
import { NameForm } from './NameForm.tsx';
import { importViews, nothing } from './outcome.ts';
import { Said } from './Said.tsx';
import { SavedList } from './SavedList.tsx';
import styles from './saved.module.css';

/** Views under names: save, open, rename, delete, and carry them to another browser as a file. */
export function SavedViews({ title }: { readonly title: string }) {
  const { views, refusals, isKept } = useSavedViews();
  const [outcome, setOutcome] = useState(nothing);
  const field = useRef<HTMLInputElement>(null);
  const undo = (): void => {
    if (outcome.undo !== null) changeViews(outcome.undo);
    setOutcome(nothing);
    field.current?.focus();
  };
  return (
    <>
      <p className={styles.small}>{savedTexts.about}</p>
      <NameForm field={field} views={views} onDone={setOutcome} />
      <SavedList views={views} onRemove={(view) => setOutcome(remove(view))} onDone={setOutcome} />
      <Carry
        title={title}
        views={views}
        onFile={(file) => void importViews(file).then((each) => setOutcome(each))}
      />
      <Said outcome={outcome} unread={refusals} isKept={isKept} onUndo={undo} />
    </>
  );
}
