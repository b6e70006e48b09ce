import type { Ministerial } from '../../record/record.ts';
import { daysInWords, kindWords } from '../../record/wording.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { evidenceOfEntry } from './evidence-of.ts';
import { entryRows, type EntryRow } from './shape-table.ts';
import styles from './timeline.module.css';
import { words } from './words.ts';

function Row({ row }: { readonly row: EntryRow }) {
  const { entry } = row;
  return (
    <tr data-attendance={entry.attendance}>
      <th scope="row">
        <EvidenceButton evidence={evidenceOfEntry(entry)}>{daysInWords(entry)}</EvidenceButton>
      </th>
      <td>
        {kindWords[entry.kind]}
        {entry.jointWith === null ? '' : ', joint'}
      </td>
      <td>{entry.place}</td>
      <td>{entry.usPrincipal.name}</td>
      <td className={entry.attendance === 'absent' ? styles.awayCell : undefined}>{row.attendance}</td>
      <td>{row.standIn}</td>
      <td>{row.reason}</td>
    </tr>
  );
}

/** The chart’s every entry as text. */
export function EntryTable({ entries }: { readonly entries: readonly Ministerial[] }) {
  return (
    <div className={styles.scroller}>
      <table className={`${styles.table} ${styles.entries}`}>
        <caption className="visually-hidden">{words.entriesCaption}</caption>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Kind</th>
            <th scope="col">Place</th>
            <th scope="col">US minister</th>
            <th scope="col">Attendance</th>
            <th scope="col">Who sat in</th>
            <th scope="col">Reason</th>
          </tr>
        </thead>
        <tbody>
          {entryRows(entries).map((row) => (
            <Row key={row.entry.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
