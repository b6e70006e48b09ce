import { memo } from 'react';
import { fractionColumns, fractionTitles, fractionWords } from '../../catalogue/timeline.ts';
import type { DayInterval } from '../../common/day.ts';
import type { AttendanceRecord, Ministerial } from '../../record/record.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { evidenceOf } from './evidence-of.ts';
import { fractionGroups, type FractionGroup, type FractionRow } from './shape-table.ts';
import styles from './timeline.module.css';

interface CountProps {
  readonly title: string;
  readonly entries: readonly Ministerial[];
}

function Count({ title, entries }: CountProps) {
  return (
    <EvidenceButton className={styles.figure ?? ''} evidence={evidenceOf(title, entries)}>
      {entries.length}
    </EvidenceButton>
  );
}

function Among({ row: { name, tally } }: { readonly row: FractionRow }) {
  const { likelyInPerson, partial } = tally;
  return (
    <>
      {likelyInPerson.length > 0 && (
        <span className={styles.among}>
          <Count title={fractionTitles.likelyInPerson(name)} entries={likelyInPerson} />{' '}
          {fractionWords.likely}
        </span>
      )}
      {partial.length > 0 && (
        <span className={styles.among}>
          <Count title={fractionTitles.partial(name)} entries={partial} /> {fractionWords.inPart}
        </span>
      )}
    </>
  );
}

function Row({ row, unknown }: { readonly row: FractionRow; readonly unknown: boolean }) {
  const { name, tally } = row;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <Count title={fractionTitles.inPerson(name)} entries={tally.inPerson} /> {fractionWords.of}{' '}
        <Count title={fractionTitles.all(name)} entries={tally.all} />
        <Among row={row} />
      </td>
      <td>
        <Count title={fractionTitles.byVideo(name)} entries={tally.byVideo} />
        {tally.likelyByVideo.length > 0 && (
          <span className={styles.among}>
            <Count title={fractionTitles.likelyByVideo(name)} entries={tally.likelyByVideo} />{' '}
            {fractionWords.likely}
          </span>
        )}
      </td>
      <td>
        <Count title={fractionTitles.away(name)} entries={tally.away} />
      </td>
      {unknown && (
        <td>
          <Count title={fractionTitles.unknown(name)} entries={tally.unknown} />
        </td>
      )}
    </tr>
  );
}

interface Props {
  readonly entries: readonly Ministerial[];
  readonly record: AttendanceRecord;
  /** What the chart shows. */
  readonly days: DayInterval | null;
}

function Fractions({ group, unknown }: { readonly group: FractionGroup; readonly unknown: boolean }) {
  return (
    <table className={styles.table}>
      <caption>{group.name}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{fractionColumns.inPerson}</th>
          <th scope="col">{fractionColumns.byVideo}</th>
          <th scope="col">{fractionColumns.away}</th>
          {unknown && <th scope="col">{fractionColumns.unknown}</th>}
        </tr>
      </thead>
      <tbody>
        {group.rows.map((row) => (
          <Row key={row.id} row={row} unknown={unknown} />
        ))}
      </tbody>
    </table>
  );
}

export const FractionTables = memo(function FractionTables({ entries, record, days }: Props) {
  const unknown = entries.some(({ attendance }) => attendance === 'unknown');
  return (
    <div className={styles.fractions}>
      {fractionGroups(entries, record, days).map((group) => (
        <Fractions key={group.id} group={group} unknown={unknown} />
      ))}
    </div>
  );
});
