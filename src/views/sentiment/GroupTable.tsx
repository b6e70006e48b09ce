import { count } from '../../common/words.ts';
import { stanceOrder } from '../comparison/words.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { StanceMark } from '../reader/StanceMark.tsx';
import { stanceMarks } from '../reader/words.ts';
import styles from './sentiment-panel.module.css';
import type { GroupRow, GroupTable as Shape } from './shape-groups.ts';

function Row({ row }: { readonly row: GroupRow }) {
  return (
    <tr>
      <th scope="row">{row.name}</th>
      {stanceOrder.map((stance) => {
        const evidence = row.figures[stance];
        return (
          <td key={stance}>
            <EvidenceButton evidence={evidence}>
              <span className={evidence.entries.length === 0 ? styles.none : undefined}>
                {evidence.entries.length}
              </span>
            </EvidenceButton>
          </td>
        );
      })}
    </tr>
  );
}

/** The bars' numbers, and those that take no side, as a table. */
export function GroupTable({ table }: { readonly table: Shape }) {
  const several = table.inSeveral.entries.length;
  return (
    <>
      <table className={styles.table}>
        <caption className="visually-hidden">Statements by speaker group and stance</caption>
        <thead>
          <tr>
            <th scope="col">Speaker group</th>
            {stanceOrder.map((stance) => (
              <th key={stance} scope="col">
                <StanceMark stance={stance} /> <span aria-hidden="true">{stanceMarks[stance].word}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <Row key={row.group} row={row} />
          ))}
        </tbody>
        <tfoot>
          <Row row={table.all} />
        </tfoot>
      </table>
      {several > 0 && (
        <p className={styles.note}>
          <EvidenceButton evidence={table.inSeveral}>{count(several, 'statement')}</EvidenceButton> with
          sources of different groups {several === 1 ? 'counts' : 'count'} in each of them.
        </p>
      )}
    </>
  );
}
