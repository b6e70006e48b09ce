import styles from './comparison-grid.module.css';
import { Count } from './Cells.tsx';
import type { CountRow } from './shape-rests-on.ts';
import type { Article } from '../../articles/article.ts';
import type { ReactNode } from 'react';

interface Props {
  readonly articles: readonly Article[];
  readonly row: CountRow;
  /** What is counted: `source`. */
  readonly noun: string;
  /** Stands in small beneath the row's name and its own note. */
  readonly note?: ReactNode;
}

export function CountRowCells({ articles, row, noun, note }: Props) {
  return (
    <tr>
      <th scope="row" className={styles.rowHead}>
        {row.name}
        {row.note !== null && <span className={styles.small}>{row.note}</span>}
        {note !== undefined && <span className={styles.small}>{note}</span>}
      </th>
      {articles.map(({ id }, index) => {
        const evidence = row.cells[index];
        return <td key={id}>{evidence !== undefined && <Count evidence={evidence} noun={noun} />}</td>;
      })}
      <td className={styles.total}>
        <Count evidence={row.total} noun={noun} />
      </td>
    </tr>
  );
}
