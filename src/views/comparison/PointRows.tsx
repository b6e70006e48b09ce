import type { Article } from '../../articles/article.ts';
import { nouns } from '../../catalogue/comparison.ts';
import type { AttendanceRecord } from '../../record/record.ts';
import { Answer } from './Answer.tsx';
import { Count } from './Cells.tsx';
import type { Claimed } from './claimed.ts';
import styles from './comparison-grid.module.css';
import { LaterPointClaims } from './LaterPointClaims.tsx';
import { RecordLine } from './RecordLine.tsx';
import type { PointRow } from './shape-points.ts';

interface Props {
  readonly selection: Claimed;
  readonly record: AttendanceRecord;
  readonly points: readonly PointRow[];
}

function PointRowCells({ selection, record, row }: Omit<Props, 'points'> & { readonly row: PointRow }) {
  return (
    <tr>
      <th scope="row" className={styles.rowHead}>
        {row.name}
        <RecordLine recordSays={row.recordSays} />
        <LaterPointClaims point={row.id} selection={selection} record={record} />
      </th>
      {selection.articles.map(({ id }: Article, index) => {
        const cell = row.cells[index];
        return <td key={id}>{cell !== undefined && <Answer cell={cell} />}</td>;
      })}
      <td className={styles.total}>
        <Count evidence={row.total} noun={nouns.article} />
      </td>
    </tr>
  );
}

/** What each article says to the story's points, in its own words, and in whose voice. */
export function PointRows({ points, ...rest }: Props) {
  return points.map((row) => <PointRowCells key={row.id} row={row} {...rest} />);
}
