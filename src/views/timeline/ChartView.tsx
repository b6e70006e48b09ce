import { memo, useMemo } from 'react';
import type { Article } from '../../articles/article.ts';
import type { AttendanceRecord, Ministerial } from '../../record/record.ts';
import { useEvidence } from '../../state/evidence.ts';
import { MainChart } from './MainChart.tsx';
import { OverviewChart } from './OverviewChart.tsx';
import { Pointer } from './Pointer.tsx';
import { shapeTimeline } from './shape-timeline.ts';
import { StripNotes } from './StripNotes.tsx';
import styles from './timeline.module.css';
import { useWidth } from './use-width.ts';
import type { TimelineShape } from './shape-timeline.ts';

interface Props {
  readonly entries: readonly Ministerial[];
  readonly articles: readonly Article[];
  readonly record: AttendanceRecord;
}

/** Apart from the pointer, so that a key press moves a ring and redraws no chart. */
const Charts = memo(function Charts({ shape }: { readonly shape: TimelineShape }) {
  const open = useEvidence((state) => state.open);
  return (
    <div aria-hidden="true">
      <MainChart main={shape.main} plot={shape.plot} open={open} />
      <div className={styles.overview}>
        <OverviewChart overview={shape.overview} plot={shape.plot} open={open} />
      </div>
    </div>
  );
});

export function ChartView({ entries, articles, record }: Props) {
  const [width, measured] = useWidth();
  const shape = useMemo(
    () => (width === 0 ? null : shapeTimeline(entries, articles, record, width)),
    [entries, articles, record, width],
  );
  return (
    <div className={styles.chart} ref={measured}>
      {shape !== null && (
        <>
          <Pointer entries={entries} shape={shape}>
            <Charts shape={shape} />
          </Pointer>
          <StripNotes strip={shape.main.strip} />
        </>
      )}
    </div>
  );
}
