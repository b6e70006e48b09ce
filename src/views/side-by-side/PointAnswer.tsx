import { pointTexts } from '../../catalogue/comparison.ts';
import { sideBySideTexts as texts } from '../../catalogue/side-by-side.ts';
import type { PointCell } from '../comparison/shape-points.ts';
import { foreign } from '../foreign.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import styles from './side-by-side.module.css';

/** What an article says to a point, whole, in its own words, and in whose voice. */
export function PointAnswer({ cell }: { readonly cell: PointCell }) {
  if (cell.kind !== 'answered') {
    return (
      <EvidenceButton className={`${styles.silent}`} evidence={cell.evidence} tabIndex={-1}>
        {cell.kind === 'left-out' ? pointTexts.leftOut : texts.notMentioned}
      </EvidenceButton>
    );
  }
  const { answer, quoted, language, voice, evidence } = cell;
  return (
    <EvidenceButton className={`${styles.quotation}`} evidence={evidence} tabIndex={-1}>
      <span className={styles.words} {...foreign(language)}>
        {quoted ? texts.quoted(answer) : answer}
      </span>
      <span className={styles.small}>{voice}</span>
    </EvidenceButton>
  );
}
