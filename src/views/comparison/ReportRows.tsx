import type { Article } from '../../articles/article.ts';
import { count } from '../../common/words.ts';
import { surnameOf } from '../../record/people.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { Count, None } from './Cells.tsx';
import styles from './comparison-grid.module.css';
import { RecordLine } from './RecordLine.tsx';
import type { ReportFigure, ReportRow } from './shape-reports.ts';

function Report({ figure }: { readonly figure: ReportFigure }) {
  const { official, status, standIn, checkWords, inferred, evidence } = figure;
  const n = evidence.entries.length;
  return (
    <p className={styles.report}>
      <EvidenceButton evidence={evidence} tabIndex={-1}>
        {surnameOf(official)} {status}
        {n > 1 && ` (${count(n, 'sentence')})`}
      </EvidenceButton>
      {standIn !== null && <span className={styles.standIn}>{standIn} sits in</span>}
      <span className={styles.small}>
        {checkWords}
        {inferred && '; meeting inferred from the days'}
      </span>
    </p>
  );
}

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
        <Count evidence={row.total} noun="report" />
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
