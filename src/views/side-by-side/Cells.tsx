import { useContext, type ReactNode } from 'react';
import type { Article } from '../../articles/article.ts';
import { sideBySideTexts as texts } from '../../catalogue/side-by-side.ts';
import type { Evidence } from '../../state/evidence.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import styles from './side-by-side.module.css';
import { ColumnLabelsContext } from './column-labels.ts';
import { roles } from '../roles.ts';

interface GroupProps {
  readonly name: string;
  readonly articles: readonly Article[];
  /** What there is to say where the group has no rows. */
  readonly note?: string | null;
}

/** The row that names a group of rows, with the outlets once more for the eye: their heads are far above by then. */
export function GroupRow({ name, articles, note = null }: GroupProps) {
  const labels = useContext(ColumnLabelsContext);
  return (
    <tr {...roles.row} className={note === null ? styles.group : `${styles.group} ${styles.without}`}>
      <th {...roles.rowheader} scope="rowgroup">
        {name}
        {note !== null && <span className={styles.small}> {note}</span>}
      </th>
      {note === null &&
        articles.map(({ id }) => (
          <td key={id} {...roles.gridcell} aria-hidden="true" className={styles.again}>
            {labels.get(id)}
          </td>
        ))}
    </tr>
  );
}

export function RowHead({ children }: { readonly children: ReactNode }) {
  return (
    <th {...roles.rowheader} scope="row" className={styles.rowHead}>
      {children}
    </th>
  );
}

interface CellProps {
  readonly article: Article;
  readonly children: ReactNode;
  /** It holds nothing but a dash: where rows are stacked, dashes stand in one line. */
  readonly isEmpty?: boolean;
}

/** What one article has; where the columns are stacked, under its outlet's name. */
export function Cell({ article, children, isEmpty = false }: CellProps) {
  const labels = useContext(ColumnLabelsContext);
  return (
    <td {...roles.gridcell} className={isEmpty ? `${styles.cell} ${styles.empty}` : styles.cell}>
      <span className={styles.whose}>{labels.get(article.id)}</span>
      {children}
    </td>
  );
}

/** A quiet dash that opens what was looked for. */
export function Dash({ evidence }: { readonly evidence: Evidence }) {
  return (
    <EvidenceButton evidence={evidence} tabIndex={-1}>
      <span className={styles.dash} aria-hidden="true">
        {texts.dash}
      </span>
      <span className="visually-hidden">{texts.nothing}</span>
    </EvidenceButton>
  );
}
