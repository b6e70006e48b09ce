import type { Article } from '../../articles/article.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { Count } from './Cells.tsx';
import styles from './comparison-grid.module.css';
import { RecordLine } from './RecordLine.tsx';
import type { PointCell, PointRow } from './shape-points.ts';

function Answer({ cell }: { readonly cell: PointCell }) {
  if (cell.kind === 'not-mentioned') {
    return (
      <EvidenceButton className={`${styles.notMentioned}`} evidence={cell.evidence} tabIndex={-1}>
        not mentioned
      </EvidenceButton>
    );
  }
  return (
    <EvidenceButton className={`${styles.answer}`} evidence={cell.evidence} tabIndex={-1}>
      <span className={styles.words} lang={cell.language}>
        {cell.quoted ? `“${cell.answer}”` : cell.answer}
      </span>
      <span className={`${styles.small} ${styles.voice}`}>{cell.voice}</span>
    </EvidenceButton>
  );
}

function PointRowCells({ articles, row }: { readonly articles: readonly Article[]; readonly row: PointRow }) {
  return (
    <tr>
      <th scope="row" className={styles.rowHead}>
        {row.name}
        <RecordLine recordSays={row.recordSays} />
      </th>
      {articles.map(({ id }, index) => {
        const cell = row.cells[index];
        return <td key={id}>{cell !== undefined && <Answer cell={cell} />}</td>;
      })}
      <td className={styles.total}>
        <Count evidence={row.total} noun="article" />
      </td>
    </tr>
  );
}

interface Props {
  readonly articles: readonly Article[];
  readonly points: readonly PointRow[];
}

/** What each article says to the story's points, in its own words, and in whose voice. */
export function PointRows({ articles, points }: Props) {
  return points.map((row) => <PointRowCells key={row.id} articles={articles} row={row} />);
}
