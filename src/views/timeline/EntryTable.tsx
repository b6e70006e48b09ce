import { entryColumns, texts, words } from '../../catalogue/timeline.ts';
import { intervalInWords } from '../../common/words.ts';
import type { Ministerial } from '../../record/record.ts';
import { useRovingFocus } from '../comparison/use-roving-focus.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { Scroller } from '../Scroller.tsx';
import { evidenceOf, evidenceOfEntry } from './evidence-of.ts';
import { entryParts, entryRows, type EntryRow } from './shape-table.ts';
import styles from './tables.module.css';
import timeline from './timeline.module.css';

function Row({ row }: { readonly row: EntryRow }) {
  const { entry } = row;
  return (
    <tr data-attendance={entry.attendance}>
      <th scope="row">
        <EvidenceButton evidence={evidenceOfEntry(entry)} tabIndex={-1}>
          {intervalInWords({ earliest: entry.startDate, latest: entry.endDate })}
        </EvidenceButton>
      </th>
      {entryParts.map((part) => (
        <td
          key={part}
          className={part === 'attendance' && entry.attendance === 'absent' ? styles.awayCell : undefined}
        >
          {row[part]}
        </td>
      ))}
    </tr>
  );
}

interface Props {
  readonly entries: readonly Ministerial[];
  /** The element that says what the keys do. */
  readonly keysId: string;
}

/** The chart’s every entry as text. */
export function EntryTable({ entries, keysId }: Props) {
  const roving = useRovingFocus();
  return (
    <>
      <p className={styles.listed}>
        <EvidenceButton className={timeline.figure ?? ''} evidence={evidenceOf(words.entriesListed, entries)}>
          {entries.length}
        </EvidenceButton>{' '}
        {texts.latestFirst(entries.length)}
      </p>
      <Scroller className={styles.scroller} label={words.entriesScroll}>
        <table
          role="grid"
          className={`${styles.table} ${styles.entries}`}
          aria-describedby={keysId}
          {...roving}
        >
          <caption className="visually-hidden">{words.entriesCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{entryColumns.date}</th>
              {entryParts.map((part) => (
                <th key={part} scope="col">
                  {entryColumns[part]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entryRows(entries).map((row) => (
              <Row key={row.entry.id} row={row} />
            ))}
          </tbody>
        </table>
      </Scroller>
    </>
  );
}
