import type { Stance } from '../../analysis/findings.ts';
import styles from './stance-mark.module.css';
import { stanceMarks } from './words.ts';

/** ▲ ▼ ■ ?: shape and colour say the same, and the word is there for those who see neither. */
export function StanceMark({ stance }: { readonly stance: Stance }) {
  const { mark, word } = stanceMarks[stance];
  return (
    <span className={styles[stance]}>
      <span aria-hidden="true">{mark}</span>
      <span className="visually-hidden">{word}</span>
    </span>
  );
}
