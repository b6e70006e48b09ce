import over from '../over.module.css';
import styles from './palette.module.css';

/** What the palette looks like, whichever draws it: its own code, or what stands there until that has come. */
export const looks = {
  dialog: `${over.over} ${styles.palette}`,
  head: `${over.head} ${styles.head}`,
  field: `${over.field} ${styles.type}`,
};
