import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { savedTexts } from '../../catalogue/saved-views.ts';
import type { SavedView } from '../../filters/saved-views.ts';
import { useEvidence } from '../../state/evidence.ts';
import { openQuery } from '../../state/view-steps.ts';
import { closeMenuAround } from '../filterbar/reach.ts';
import { isolated } from '../foreign.ts';
import text from '../text-button.module.css';
import { rename } from './changes.ts';
import { saying, type Outcome } from './outcome.ts';
import { RenameForm } from './RenameForm.tsx';
import styles from './saved.module.css';

/** What lies over the page or beside it goes, for the view has its own. */
function open({ query }: SavedView, link: Element): void {
  flushSync(useEvidence.getState().close);
  closeMenuAround(link);
  openQuery(query);
}

interface RowProps {
  readonly view: SavedView;
  readonly onRename: () => void;
  readonly onRemove: () => void;
}

function SavedRow({ view, onRename, onRemove }: RowProps) {
  const name = isolated(view.name);
  return (
    <>
      <a
        href={view.query === '' ? '?' : view.query}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
          event.preventDefault();
          open(view, event.currentTarget);
        }}
      >
        {name}
      </a>
      <span className={styles.small}>{savedTexts.on(view.saved)}</span>
      <button type="button" className={text.button} aria-label={savedTexts.rename(name)} onClick={onRename}>
        {savedTexts.renameShort}
      </button>
      <button type="button" className={text.button} aria-label={savedTexts.remove(name)} onClick={onRemove}>
        {savedTexts.removeShort}
      </button>
    </>
  );
}

interface Props {
  readonly views: readonly SavedView[];
  readonly onRemove: (view: SavedView) => void;
  readonly onDone: (outcome: Outcome) => void;
}

/** The views by name: each a link like any other. */
export function SavedList({ views, onRemove, onDone }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [renaming, setRenaming] = useState<string | null>(null);
  const leave = (at: number, outcome?: Outcome): void => {
    flushSync(() => {
      setRenaming(null);
      if (outcome !== undefined) onDone(outcome);
    });
    list.current?.children[at]?.querySelector('button')?.focus();
  };
  const call = (at: number, from: string, to: string): void => {
    if (to === from) return leave(at);
    if (to === '') return onDone(saying(savedTexts.nameMissing));
    const outcome = rename(from, to);
    return outcome === null ? onDone(saying(savedTexts.takenByOther(isolated(to)))) : leave(at, outcome);
  };
  if (views.length === 0) return <p className={styles.small}>{savedTexts.none}</p>;
  return (
    <ul ref={list} aria-label={savedTexts.list} className={styles.list}>
      {views.map((view, at) => (
        <li key={view.name} className={styles.row}>
          {view.name === renaming ? (
            <RenameForm name={view.name} onName={(to) => call(at, view.name, to)} onLeave={() => leave(at)} />
          ) : (
            <SavedRow view={view} onRename={() => setRenaming(view.name)} onRemove={() => onRemove(view)} />
          )}
        </li>
      ))}
    </ul>
  );
}
