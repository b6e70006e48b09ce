import type { Article } from '../../articles/article.ts';
import { nouns } from '../../catalogue/comparison.ts';
import { Count, None } from './Cells.tsx';
import styles from './comparison-grid.module.css';
import { Report } from './Report.tsx';
import { RecordLine } from './RecordLine.tsx';
import type { ReportRow } from './shape-reports.ts';

function ReportRowCells({
  articles,
  row,
}: {
  readonly articles: readonly Article[];
  readonly row: ReportRow;
}) {
  return (
    <tr>
      <th scope="row" className={styles.rowHead}>
        {row.name}
        <RecordLine recordSays={row.recordSays} />
      </th>
      {articles.map(({ id }, index) => {
        const cell = row.cells[index];
        if (cell === undefined) return <td key={id} />;
        return (
          <td key={id}>
            {cell.reports.length === 0 && <None evidence={cell.none} />}
            {cell.reports.map((figure) => (
              <Report key={figure.evidence.title} figure={figure} />
            ))}
          </td>
        );
      })}
      <td className={styles.total}>
        <Count evidence={row.total} noun={nouns.report} />
      </td>
    </tr>
  );
}

interface Props {
  readonly articles: readonly Article[];
  readonly reports: readonly ReportRow[];
}

/** What the articles say of each ministerial, set against the record. */
export function ReportRows({ articles, reports }: Props) {
  return reports.map((row) => <ReportRowCells key={row.id} articles={articles} row={row} />);
}
