import type { ReactNode } from 'react';
import { sharedTexts } from '../../catalogue/general.ts';
import { useEvidence, type Evidence } from '../../state/evidence.ts';
import styles from './evidence-button.module.css';

/** Evidence whose entries are listed when it is opened: of many thousands, at every letter, that is work. */
export interface LateEvidence {
  readonly title: string;
  readonly count: number;
  readonly list: () => Evidence['entries'];
}

interface Props {
  readonly evidence: Evidence | LateEvidence;
  readonly children: ReactNode;
  readonly className?: string;
  /** Roving grids set this; elsewhere the button is in the tab order. */
  readonly tabIndex?: number;
  /** In a sentence the words say what is counted: what opens becomes a description, so that the sentence is read out as it stands. */
  readonly inSentence?: boolean;
}

/** A number or mark that opens the passages it counts. What it says must be how many there are. */
export function EvidenceButton({ evidence, children, className, tabIndex, inSentence = false }: Props) {
  const open = useEvidence((state) => state.open);
  const shows = sharedTexts.shows(evidence.title);
  return (
    <button
      type="button"
      className={className === undefined ? styles.button : `${styles.button} ${className}`}
      data-count={'list' in evidence ? evidence.count : evidence.entries.length}
      tabIndex={tabIndex}
      title={inSentence ? shows : undefined}
      onClick={() =>
        open('list' in evidence ? { title: evidence.title, entries: evidence.list() } : evidence)
      }
    >
      {children}
      {!inSentence && <span className="visually-hidden"> – {shows}</span>}
    </button>
  );
}
