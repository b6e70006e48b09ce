import { readerTexts } from '../../catalogue/reader.ts';
import { useSingleKeys } from '../../state/single-keys.ts';
import text from '../text-button.module.css';
import styles from './reader.module.css';

interface Props {
  readonly at: number | null;
  readonly total: number;
  readonly go: (step: number) => void;
}

function Key({ name }: { readonly name: string }) {
  return (
    <>
      {' '}
      <kbd>{name}</kbd>
    </>
  );
}

/** What j and k do, for hands without a keyboard; stays at the foot of the reader however long the article is. */
export function StatementSteps({ at, total, go }: Props) {
  const areKeysOn = useSingleKeys();
  if (total === 0) return null;
  return (
    <div className={styles.steps} role="group" aria-label={readerTexts.statementsGroup}>
      <button
        type="button"
        className={text.button}
        aria-keyshortcuts={areKeysOn ? 'k' : undefined}
        aria-disabled={at === 0}
        onClick={() => go(-1)}
      >
        {readerTexts.before}
        {areKeysOn && <Key name="k" />}
      </button>
      <span role="status">
        {at === null ? readerTexts.statements(total) : readerTexts.statementAt(at + 1, total)}
      </span>
      <button
        type="button"
        className={text.button}
        aria-keyshortcuts={areKeysOn ? 'j' : undefined}
        aria-disabled={at === total - 1}
        onClick={() => go(1)}
      >
        {readerTexts.next}
        {areKeysOn && <Key name="j" />}
      </button>
    </div>
  );
}
