import { kindWords } from '../../catalogue/record.ts';
import { entryColumns, texts, words } from '../../catalogue/timeline.ts';
import type { Ministerial } from '../../record/record.ts';
import { daysInWords } from '../../record/wording.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { evidenceOfEntry } from './evidence-of.ts';
import { entryRows, type EntryRow } from './shape-table.ts';
import styles from './timeline.module.css';

function Row({ row }: { readonly row: EntryRow }) {
  const { entry } = row;
  return (
    <tr data-attendance={entry.attendance}>
      <th scope="row">
        <EvidenceButton evidence={evidenceOfEntry(entry)}>{daysInWords(entry)}</EvidenceButton>
      </th>
      <td>{entry.jointWith === null ? kindWords[entry.kind] : texts.jointKind(kindWords[entry.kind])}</td>
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
            <th scope="col">{entryColumns.date}</th>
            <th scope="col">{entryColumns.kind}</th>
            <th scope="col">{entryColumns.place}</th>
            <th scope="col">{entryColumns.minister}</th>
            <th scope="col">{entryColumns.attendance}</th>
            <th scope="col">{entryColumns.standIn}</th>
            <th scope="col">{entryColumns.reason}</th>
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
