import { savedTexts } from '../../catalogue/saved-views.ts';
import { fileName } from '../../export/file-name.ts';
import { writeSavedViews, type SavedView } from '../../filters/saved-views.ts';
import { saveFile } from '../take-away/save.ts';
import { dayOf } from '../take-away/screen.ts';
import text from '../text-button.module.css';
import styles from './saved.module.css';

function exportViews(title: string, views: readonly SavedView[]): void {
  const content = new Blob([writeSavedViews(views)], { type: 'application/json' });
  saveFile(fileName(title, 'views', dayOf(new Date()), 'json'), content);
}

interface Props {
  readonly title: string;
  readonly views: readonly SavedView[];
  readonly onFile: (file: File) => void;
}

/** The views to another browser and from it, as a file. */
export function Carry({ title, views, onFile }: Props) {
  return (
    <div className={styles.row}>
      {views.length > 0 && (
        <button type="button" className={text.button} onClick={() => exportViews(title, views)}>
          {savedTexts.export}
        </button>
      )}
      <label className={`${text.button} ${styles.import}`}>
        {savedTexts.import}
        <input
          type="file"
          accept="application/json,.json"
          className="visually-hidden"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) onFile(file);
            // The same file, mended, can be chosen again.
            target.value = '';
          }}
        />
      </label>
    </div>
  );
}
