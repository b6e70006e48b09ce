import type { AttendanceRecord, Ministerial } from '../../record/record.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { evidenceOf } from './evidence-of.ts';
import { fractionGroups, type FractionRow } from './shape-table.ts';
import styles from './timeline.module.css';
import { words } from './words.ts';

interface CountProps {
  readonly title: string;
  readonly entries: readonly Ministerial[];
}

function Count({ title, entries }: CountProps) {
  return <EvidenceButton evidence={evidenceOf(title, entries)}>{entries.length}</EvidenceButton>;
}

function Among({ row: { name, tally } }: { readonly row: FractionRow }) {
  const { likelyInPerson, partial } = tally;
  return (
    <>
      {likelyInPerson.length > 0 && (
        <span className={styles.among}>
          <Count title={`${name}: likely in person`} entries={likelyInPerson} /> likely
        </span>
      )}
      {partial.length > 0 && (
        <span className={styles.among}>
          <Count title={`${name}: in person, in part`} entries={partial} /> in part
        </span>
      )}
    </>
  );
}

function Row({
  row,
  head,
  unknown,
}: {
  readonly row: FractionRow;
  readonly head: boolean;
  readonly unknown: boolean;
}) {
  const { name, tally } = row;
  return (
    <tr className={head ? styles.groupRow : undefined}>
      <th scope="row">{name}</th>
      <td>
        <Count title={`${name}: in person`} entries={tally.inPerson} /> of{' '}
        <Count title={`${name}: all entries`} entries={tally.all} />
        <Among row={row} />
      </td>
      <td>
        <Count title={`${name}: by video`} entries={tally.byVideo} />
        {tally.likelyByVideo.length > 0 && (
          <span className={styles.among}>
            <Count title={`${name}: likely by video`} entries={tally.likelyByVideo} /> likely
          </span>
        )}
      </td>
      <td>
        <Count title={`${name}: away`} entries={tally.away} />
      </td>
      {unknown && (
        <td>
          <Count title={`${name}: not known`} entries={tally.unknown} />
        </td>
      )}
    </tr>
  );
}

interface Props {
  readonly entries: readonly Ministerial[];
  readonly record: AttendanceRecord;
}

export function FractionTable({ entries, record }: Props) {
  const unknown = entries.some(({ attendance }) => attendance === 'unknown');
  return (
    <table className={`${styles.table} ${styles.fractions}`}>
      <caption>{words.fractionsCaption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">In person</th>
          <th scope="col">By video</th>
          <th scope="col">Away</th>
          {unknown && <th scope="col">Not known</th>}
        </tr>
      </thead>
      {fractionGroups(entries, record).map((group) => (
        <tbody key={group.id}>
          {group.rows.map((row, index) => (
            <Row key={row.id} row={row} head={index === 0} unknown={unknown} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
