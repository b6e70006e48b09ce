import { useId, useMemo, useState } from 'react';
import type { Selection } from '../../filters/dataset.ts';
import { DissentLine } from './DissentLine.tsx';
import { GroupTable } from './GroupTable.tsx';
import { LazyStanceBars } from './LazyStanceBars.tsx';
import { OneSidedOutlets, OwnVoiceCount } from './Notes.tsx';
import type { ColumnOrder } from './order.ts';
import { Reading } from './Reading.tsx';
import styles from './panel-body.module.css';
import { SentimentColumn } from './SentimentColumn.tsx';
import { alliedReassurance, analystConcern, shapeColumn, type ColumnKind } from './shape-column.ts';
import { shapeGroups } from './shape-groups.ts';
import { TurnLines } from './TurnLines.tsx';

interface Props {
  readonly selection: Selection;
  /** The same without filters: keeps the rows in place and says what a filter hides. */
  readonly whole: Selection;
}

const kinds: readonly ColumnKind[] = [alliedReassurance, analystConcern];

/** The columns, the bars and the table: all of the panel but its finding. */
export function PanelBody({ selection, whole }: Props) {
  const groups = useId();
  const [order, setOrder] = useState<ColumnOrder>('source');
  const table = useMemo(() => shapeGroups(selection, whole), [selection, whole]);
  const columns = useMemo(() => kinds.map((kind) => shapeColumn(selection, kind)), [selection]);
  const unfiltered = useMemo(() => kinds.map((kind) => shapeColumn(whole, kind)), [whole]);
  return (
    <>
      <div className={styles.about}>
        <OneSidedOutlets selection={selection} />
        <p className={styles.note}>Error on unseen text: not yet measured.</p>
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
          <h3 id={groups}>By speaker group</h3>
          <p className={styles.counts}>
            Concern to the left, reassurance to the right. A bar, or a name in the table, filters the page; a
            number opens its statements.
          </p>
          <LazyStanceBars rows={table.rows} />
          <DissentLine selection={selection} />
          <TurnLines selection={selection} />
          <GroupTable table={table} />
          <OwnVoiceCount selection={selection} />
        </section>
      </div>
    </>
  );
}
