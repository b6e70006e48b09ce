import { useRef } from 'react';
import { capitalised } from '../../common/words.ts';
import type { Evidence } from '../../state/evidence.ts';
import { entriesInWords } from './entries-in-words.ts';
import { EvidenceList } from './EvidenceList.tsx';
import type { Lookup } from './lookup.ts';
import { useReturn, type WayBack } from './use-way-back.ts';
import styles from './reader.module.css';

interface Props {
  readonly evidence: Evidence;
  readonly lookup: Lookup;
  readonly left: WayBack;
}

/** The passages behind a number, and how many there are. */
export function EvidencePanel({ evidence, lookup, left }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useReturn(list, evidence, left);
  return (
    <div ref={list}>
      {evidence.entries.length > 1 && (
        <p className={styles.byline}>{capitalised(entriesInWords(evidence.entries))}</p>
      )}
      <EvidenceList evidence={evidence} lookup={lookup} />
    </div>
  );
}
