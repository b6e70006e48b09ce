import { readerTexts } from '../../catalogue/reader.ts';
import text from '../text-button.module.css';
import styles from './reader.module.css';

interface Props {
  readonly at: number | null;
  readonly total: number;
  readonly go: (step: number) => void;
}

/** What j and k do, for hands without a keyboard; stays at the foot of the reader however long the article is. */
export function StatementSteps({ at, total, go }: Props) {
  if (total === 0) return null;
  return (
    <div className={styles.steps} role="group" aria-label={readerTexts.statementsGroup}>
      <button
        type="button"
        className={text.button}
        aria-keyshortcuts="k"
        aria-disabled={at === 0}
        onClick={() => go(-1)}
      >
        {readerTexts.before} <kbd>k</kbd>
      </button>
      <span role="status">
        {at === null ? readerTexts.statements(total) : readerTexts.statementAt(at + 1, total)}
      </span>
      <button
        type="button"
        className={text.button}
        aria-keyshortcuts="j"
        aria-disabled={at === total - 1}
        onClick={() => go(1)}
      >
        {readerTexts.next} <kbd>j</kbd>
      </button>
    </div>
  );
}
