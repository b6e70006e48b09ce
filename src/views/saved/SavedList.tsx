import { savedTexts } from '../../catalogue/saved-views.ts';
import type { SavedView } from '../../filters/saved-views.ts';
import { openQuery } from '../../state/view-url.ts';
import { isolated } from '../foreign.ts';
import text from '../text-button.module.css';
import styles from './saved.module.css';

interface RowProps {
  readonly view: SavedView;
  readonly onRemove: () => void;
}

function SavedRow({ view, onRemove }: RowProps) {
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

interface Props {
  readonly views: readonly SavedView[];
  readonly onRemove: (view: SavedView) => void;
}

/** The views by name: each a link like any other. */
export function SavedList({ views, onRemove }: Props) {
  if (views.length === 0) return <p className={styles.small}>{savedTexts.none}</p>;
  return (
    <ul aria-label={savedTexts.list} className={styles.list}>
      {views.map((view) => (
        <SavedRow key={view.name} view={view} onRemove={() => onRemove(view)} />
      ))}
    </ul>
  );
}
