import { whyTexts } from '../../../catalogue/why.ts';
import styles from './entries.module.css';

/** One line that says what a finding rests on; nothing where there is nothing to say. */
export function WhyLine({ parts }: { readonly parts: readonly string[] }) {
  if (parts.length === 0) return null;
  return (
    <p className={styles.small}>
      <b>{whyTexts.why}</b>
      {whyTexts.line(parts)}
    </p>
  );
}
