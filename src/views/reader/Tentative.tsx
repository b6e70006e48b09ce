import { certaintyNames } from '../../catalogue/general.ts';
import styles from './tentative.module.css';

/** The word for what is not of high confidence; underlined with dots wherever it stands. */
export function Tentative() {
  return <span className={styles.tentative}>{certaintyNames.tentative}</span>;
}
