import { useState } from 'react';
import { addressOf, currentView } from '../../state/view-url.ts';
import styles from './reader.module.css';

type Outcome = 'none' | 'copied' | 'failed';

const outcomeWords: Record<Outcome, string> = {
  none: '',
  copied: 'Copied.',
  failed: 'Copying is not allowed here; copy the address bar.',
};

/** Copies the address of the page as it stands, filters and open passage included. */
export function CopyLink({ what }: { readonly what: string }) {
  const [outcome, setOutcome] = useState<Outcome>('none');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(addressOf(currentView()));
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <>
      <button type="button" className={styles.textButton} onClick={() => void copy()}>
        {what}
      </button>
      <span role="status" className={styles.byline}>
        {outcomeWords[outcome]}
      </span>
    </>
  );
}
