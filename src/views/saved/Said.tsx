import { useEffect, useRef } from 'react';
import { savedTexts } from '../../catalogue/saved-views.ts';
import type { Refusal } from '../../common/refusal.ts';
import text from '../text-button.module.css';
import type { Outcome } from './outcome.ts';
import styles from './saved.module.css';

const MOST_REFUSALS = 5;

function Refused({ refusals }: { readonly refusals: readonly Refusal[] }) {
  if (refusals.length === 0) return null;
  const more = refusals.length - MOST_REFUSALS;
  return (
    <ul className={styles.list}>
      {refusals.slice(0, MOST_REFUSALS).map((each) => (
        <li key={`${each.path} ${each.reason}`} className={styles.small}>
          {savedTexts.refused(each)}
        </li>
      ))}
      {more > 0 && <li className={styles.small}>{savedTexts.refusedMore(more)}</li>}
    </ul>
  );
}

interface UndoProps {
  readonly outcome: Outcome;
  readonly onUndo: () => void;
}

function Undo({ outcome, onUndo }: UndoProps) {
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: the focus comes here.
  useEffect(() => button.current?.focus(), [outcome]);
  return (
    <button ref={button} type="button" className={text.button} onClick={onUndo}>
      {savedTexts.undo}
    </button>
  );
}

interface Props {
  readonly outcome: Outcome;
  /** What of the browser’s storage could not be read. */
  readonly unread: readonly Refusal[];
  readonly isKept: boolean;
  readonly onUndo: () => void;
}

/** What came of the last thing that was done, and what of it was refused. */
export function Said({ outcome, unread, isKept, onUndo }: Props) {
  const { said, refusals, undo } = outcome;
  return (
    <>
      <p role="status" className={styles.small}>
        {said} {undo !== null && <Undo outcome={outcome} onUndo={onUndo} />} {!isKept && savedTexts.notKept}
      </p>
      {unread.length > 0 && <p className={styles.small}>{savedTexts.unread}</p>}
      <Refused refusals={[...unread, ...refusals]} />
    </>
  );
}
