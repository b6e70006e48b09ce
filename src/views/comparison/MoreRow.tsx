import styles from './comparison-grid.module.css';

interface Props {
  /** How many cells stand beside the head. */
  readonly cells: number;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly text: string;
  readonly about?: string;
}

/** A row that opens and closes the rows it stands for. */
export function MoreRow({ cells, isOpen, toggle, text, about }: Props) {
  return (
    <tr>
      <th scope="row" className={styles.rowHead}>
        <button type="button" className={styles.more} tabIndex={-1} aria-expanded={isOpen} onClick={toggle}>
          {text}
        </button>
        {about !== undefined && <span className={styles.small}>{about}</span>}
      </th>
      <td colSpan={cells} />
    </tr>
  );
}
