import { useId, useMemo, useState, type ReactNode } from 'react';
import { groupTexts, noteTexts } from '../../catalogue/sentiment.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Filters } from '../../filters/filters.ts';
import { alliedReassurance, analystConcern, type ColumnKind } from './column-kinds.ts';
import { useFilters } from '../../state/use-view-part.ts';
import { DissentLines } from './DissentLines.tsx';
import { GroupReading } from './GroupReading.tsx';
import { GroupTable } from './GroupTable.tsx';
import { LazyStanceBars } from './LazyStanceBars.tsx';
import { OneSidedOutlets, OwnVoiceCount } from './Notes.tsx';
import type { ColumnOrder } from './order.ts';
import { Reading } from './Reading.tsx';
import styles from './panel-body.module.css';
import { SentimentColumn } from './SentimentColumn.tsx';
import { isOfOneSide } from './sentiment-finding.ts';
import { shapeColumn } from './shape-column.ts';
import { shapeGroups } from './shape-groups.ts';
import { TurnLines } from './TurnLines.tsx';

interface Props {
  readonly selection: Selection;
  /** The same without filters: keeps the rows in place and says what a filter hides. */
  readonly whole: Selection;
  /** Those that left `selection`; the address’s where none are given. */
  readonly filters?: Filters | undefined;
  /** How often stances are right. */
  readonly rate?: ReactNode;
}

const kinds: readonly ColumnKind[] = [alliedReassurance, analystConcern];

/** The columns, the bars and the table: all of the panel but its finding. */
export function PanelBody({ selection, whole, filters: given, rate }: Props) {
  const groups = useId();
  const filters = useFilters(given);
  const isOneSide = isOfOneSide(filters.stances);
  const [order, setOrder] = useState<ColumnOrder>('source');
  const table = useMemo(() => shapeGroups(selection, whole), [selection, whole]);
  const columns = useMemo(() => kinds.map((kind) => shapeColumn(selection, kind)), [selection]);
  const unfiltered = useMemo(() => kinds.map((kind) => shapeColumn(whole, kind)), [whole]);
  return (
    <>
      <div className={styles.about}>
        {isOneSide ? (
          <p className={styles.note}>{noteTexts.oneSideChosen}</p>
        ) : (
          <OneSidedOutlets selection={selection} />
        )}
        {rate}
      </div>
      <Reading columns={columns} order={order} onOrder={setOrder} />
      <div className={styles.panel}>
        {columns.map((column, index) => (
          <SentimentColumn
            key={column.kind.id}
            column={column}
            order={order}
            unfiltered={unfiltered[index]?.statements ?? column.statements}
          />
        ))}
        <section className={styles.groups} aria-labelledby={groups}>
          <h3 id={groups}>{groupTexts.heading}</h3>
          <GroupReading rows={table.rows} />
          <LazyStanceBars rows={table.rows} />
          <DissentLines selection={selection} />
          {!isOneSide && <TurnLines selection={selection} />}
          <GroupTable table={table} />
          <OwnVoiceCount selection={selection} whole={whole} filters={filters} />
        </section>
      </div>
    </>
  );
}
