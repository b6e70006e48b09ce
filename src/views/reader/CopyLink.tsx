import { useState } from 'react';
import { copyOutcomes } from '../../catalogue/copy-link.ts';
import type { View } from '../../filters/url.ts';
import { addressOf, currentView } from '../../state/view-url.ts';
import { copyText } from '../copy-text.ts';
import styles from '../text-button.module.css';

type Outcome = keyof typeof copyOutcomes;

interface Props {
  readonly what: string;
  /** What the link opens beyond the page as it stands. */
  readonly opening?: Partial<View>;
}

/** Copies the address of the page as it stands, filters and open passage included. */
export function CopyLink({ what, opening }: Props) {
  const [outcome, setOutcome] = useState<Outcome>('none');
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(addressOf({ ...currentView(), ...opening }));
    setOutcome(isCopied ? 'copied' : 'failed');
  };
  return (
    <>
      <button type="button" className={styles.button} onClick={() => void copy()}>
        {what}
      </button>
      <span role="status" className={styles.outcome}>
        {copyOutcomes[outcome]}
      </span>
    </>
  );
}
