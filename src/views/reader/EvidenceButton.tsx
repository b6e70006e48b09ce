import type { ReactNode } from 'react';
import { sharedTexts } from '../../catalogue/general.ts';
import { useEvidence, type Evidence } from '../../state/evidence.ts';
import styles from './evidence-button.module.css';

interface Props {
  readonly evidence: Evidence;
  readonly children: ReactNode;
  readonly className?: string;
  /** Roving grids set this; elsewhere the button is in the tab order. */
  readonly tabIndex?: number;
}

/** A number or mark that opens the passages it counts. What it says must be `evidence.entries.length`. */
export function EvidenceButton({ evidence, children, className, tabIndex }: Props) {
  const open = useEvidence((state) => state.open);
  return (
    <button
      type="button"
      className={className === undefined ? styles.button : `${styles.button} ${className}`}
      data-count={evidence.entries.length}
      tabIndex={tabIndex}
      onClick={() => open(evidence)}
    >
      {children}
      <span className="visually-hidden">{sharedTexts.shows(evidence.title)}</span>
    </button>
  );
}
