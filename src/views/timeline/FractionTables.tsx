import { memo } from 'react';
import { fractionColumns, fractionTitles, fractionWords } from '../../catalogue/timeline.ts';
import type { DayInterval } from '../../common/day.ts';
import type { AttendanceRecord, Ministerial } from '../../record/record.ts';
import { tallyOf } from '../../record/tally.ts';
import { useRovingFocus } from '../comparison/use-roving-focus.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { evidenceOf } from './evidence-of.ts';
import { besidesInPerson, type FractionColumn } from './fraction-columns.ts';
import styles from './fractions.module.css';
import { Sign } from './glyphs.tsx';
import { fractionGroups, type FractionGroup, type FractionRow } from './shape-table.ts';

interface CountProps {
  readonly title: string;
  readonly entries: readonly Ministerial[];
}

function Count({ title, entries }: CountProps) {
  return (
    <EvidenceButton evidence={evidenceOf(title, entries)} tabIndex={-1}>
      {entries.length}
    </EvidenceButton>
  );
}

interface RowProps {
  readonly row: FractionRow;
  readonly shown: readonly FractionColumn[];
}

function Row({ row: { name, tally }, shown }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <span className={styles.name}>{name}</span>
      </th>
      <td>
        <span>
          <Count title={fractionTitles.inPerson(name)} entries={tally.inPerson} /> {fractionWords.of}{' '}
          <Count title={fractionTitles.all(name)} entries={tally.all} />
        </span>
      </td>
      {shown.map(({ of, isAmong }) => (
        <td key={of} className={of === 'away' && tally.away.length > 0 ? styles.away : undefined}>
          {(!isAmong || tally[of].length > 0) && (
            <Count title={fractionTitles[of](name)} entries={tally[of]} />
          )}
        </td>
      ))}
    </tr>
  );
}

function Head({ of, glyph }: Pick<FractionColumn, 'glyph'> & { readonly of: keyof typeof fractionColumns }) {
  const words = fractionColumns[of];
  return (
    <th scope="col">
      <Sign glyph={glyph} />
      {words.head}
      {words.among !== '' && <span className="visually-hidden">{words.among}</span>}
    </th>
  );
}

interface FractionsProps {
  readonly group: FractionGroup;
  readonly shown: readonly FractionColumn[];
  readonly keysId: string;
}

function Fractions({ group, shown, keysId }: FractionsProps) {
  const roving = useRovingFocus();
  return (
    <div className={styles.box}>
      <table role="grid" className={styles.table} aria-describedby={keysId} {...roving}>
        <caption>{group.name}</caption>
        <thead>
          <tr>
            <td />
            <Head of="inPerson" glyph="in-person" />
            {shown.map(({ of, glyph }) => (
              <Head key={of} of={of} glyph={glyph} />
            ))}
          </tr>
        </thead>
        <tbody>
          {group.rows.map((row) => (
            <Row key={row.id} row={row} shown={shown} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface Props {
  readonly entries: readonly Ministerial[];
  readonly record: AttendanceRecord;
  /** What the chart shows. */
  readonly days: DayInterval | null;
  /** The element that says what the keys do. */
  readonly keysId: string;
}

export const FractionTables = memo(function FractionTables({ entries, record, days, keysId }: Props) {
  const whole = tallyOf(entries);
  // Each after the fraction in person, where an entry is counted in it; that of the absences always.
  const shown = besidesInPerson.filter(({ of }) => of === 'away' || whole[of].length > 0);
  return (
    <div className={styles.box}>
      <div className={styles.fractions}>
        {fractionGroups(entries, record, days).map((group) => (
          <Fractions key={group.id} group={group} shown={shown} keysId={keysId} />
        ))}
      </div>
    </div>
  );
});
