import { useMemo, useState } from 'react';
import { suggestedTexts } from '../../catalogue/suggested-points.ts';
import type { Article } from '../../articles/article.ts';
import type { Selection } from '../../filters/dataset.ts';
import { foreign } from '../foreign.ts';
import { Count } from './Cells.tsx';
import styles from './comparison-grid.module.css';
import { MoreRow } from './MoreRow.tsx';
import { shapeSuggested, type SuggestedRow } from './shape-suggested.ts';
import { useMedia } from './use-media.ts';

const SENTENCE = 'sentence';

function SuggestedRowCells({
  articles,
  row,
  isPaper,
}: {
  readonly articles: readonly Article[];
  readonly row: SuggestedRow;
  readonly isPaper: boolean;
}) {
  return (
    <tr>
      <th scope="row" className={styles.rowHead}>
        <span className={styles.small}>{suggestedTexts.name}</span>{' '}
        <span {...foreign(row.language)}>{isPaper ? row.words : row.name}</span>
      </th>
      {articles.map(({ id }, index) => {
        const evidence = row.cells[index];
        return <td key={id}>{evidence !== undefined && <Count evidence={evidence} noun={SENTENCE} />}</td>;
      })}
      <td className={styles.total}>
        <Count evidence={row.total} noun={SENTENCE} />
      </td>
    </tr>
  );
}

/** One closed row beneath the points; it opens what else two origins tell. Paper has it open. */
export function SuggestedRows({ selection }: { readonly selection: Selection }) {
  const [isOpen, setOpen] = useState(false);
  const isPaper = useMedia('print');
  const rows = useMemo(() => shapeSuggested(selection), [selection]);
  if (rows.length === 0) return null;
  const { articles } = selection;
  return (
    <>
      {!isPaper && (
        <MoreRow
          cells={articles.length + 1}
          isOpen={isOpen}
          toggle={() => setOpen(!isOpen)}
          text={suggestedTexts.toggle(rows.length, isOpen)}
          about={suggestedTexts.about}
        />
      )}
      {(isOpen || isPaper) &&
        rows.map((row) => <SuggestedRowCells key={row.id} {...{ articles, row, isPaper }} />)}
    </>
  );
}
