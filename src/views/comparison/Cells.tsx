import type { ReactNode } from 'react';
import type { Article } from '../../articles/article.ts';
import { gridTexts } from '../../catalogue/comparison.ts';
import { nounFor } from '../../common/words.ts';
import type { Evidence } from '../../state/evidence.ts';
import { isolated } from '../foreign.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import styles from './comparison-grid.module.css';

interface CountProps {
  readonly evidence: Evidence;
  readonly noun: string;
  /** -1 in a table, whose arrow keys lead to it. */
  readonly tabIndex?: number;
}

/** A number of the table; nought stands as a dash that opens what was looked for. */
export function Count({ evidence, noun, tabIndex = -1 }: CountProps) {
  const n = evidence.entries.length;
  return (
    <EvidenceButton evidence={evidence} tabIndex={tabIndex}>
      <span className={n === 0 ? styles.none : undefined}>{n}</span>
      <span className="visually-hidden"> {nounFor(n, noun)}</span>
    </EvidenceButton>
  );
}

/** An empty cell: a quiet dash that opens what was looked for. */
export function None({ evidence, tabIndex = -1 }: Omit<CountProps, 'noun'>) {
  return (
    <EvidenceButton evidence={evidence} tabIndex={tabIndex}>
      <span className={styles.dash} aria-hidden="true">
        –
      </span>
      <span className="visually-hidden">{gridTexts.none}</span>
    </EvidenceButton>
  );
}

interface GroupProps {
  readonly articles: readonly Article[];
  /** Without the outlets, right beneath the head that names them. */
  readonly isFirst?: boolean;
  readonly children: ReactNode;
}

/** The row that names a group of rows, with the outlets once more for the eye: the head is far above by then. */
export function GroupHeading({ articles, isFirst = false, children }: GroupProps) {
  return (
    <tr className={styles.group}>
      <th scope="rowgroup" className={styles.groupHead}>
        {children}
      </th>
      {isFirst ? (
        <td colSpan={articles.length + 1} />
      ) : (
        <>
          {articles.map(({ id, outlet }) => (
            <td key={id} aria-hidden="true" className={styles.again}>
              {isolated(outlet.name)}
            </td>
          ))}
          <td />
        </>
      )}
    </tr>
  );
}
