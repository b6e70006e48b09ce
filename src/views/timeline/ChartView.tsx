import { memo, useMemo } from 'react';
import type { Article } from '../../articles/article.ts';
import { timeOf } from '../../common/day.ts';
import type { AttendanceRecord, Ministerial } from '../../record/record.ts';
import { useEvidence } from '../../state/evidence.ts';
import { setWindow } from '../../state/view-steps.ts';
import { isWithin } from './geometry.ts';
import { MainChart } from './MainChart.tsx';
import { OverviewChart } from './OverviewChart.tsx';
import { Pointer } from './Pointer.tsx';
import { shapeTimeline, type TimelineShape } from './shape-timeline.ts';
import { StripNotes } from './StripNotes.tsx';
import styles from './timeline.module.css';
import { useRoom } from './use-room.ts';
import type { TimelineWindow } from './use-window.ts';
import { windowAround } from './window.ts';
import { WindowFields } from './WindowFields.tsx';

interface Props {
  readonly entries: readonly Ministerial[];
  readonly articles: readonly Article[];
  readonly record: AttendanceRecord;
  readonly window: TimelineWindow;
}

interface ChartsProps {
  readonly shape: TimelineShape;
  readonly scale: number;
  readonly window: TimelineWindow;
}

/** Apart from the pointer, so that a key press moves a ring and redraws no chart. */
const Charts = memo(function Charts({ shape, scale, window }: ChartsProps) {
  const open = useEvidence((state) => state.open);
  return (
    <div aria-hidden="true">
      <MainChart main={shape.main} plot={shape.plot} open={open} />
      <div className={styles.overview}>
        <OverviewChart
          overview={shape.overview}
          plot={shape.plot}
          scale={scale}
          window={window}
          open={open}
        />
      </div>
    </div>
  );
});

export const ChartView = memo(function ChartView({ entries, articles, record, window }: Props) {
  const { range, days, whole } = window;
  const [{ width, scale }, measured] = useRoom();
  const shape = useMemo(
    () => (width === 0 ? null : shapeTimeline(entries, articles, record, width / scale, range)),
    [entries, articles, record, width, scale, range],
  );
  const reach = ({ startDate }: Ministerial) => {
    if (!isWithin(timeOf(startDate), range)) setWindow(windowAround(startDate, days, whole), 'replace');
  };
  return (
    <div className={styles.chart} ref={measured}>
      {shape !== null && (
        <>
          <Pointer entries={entries} shape={shape} scale={scale} reach={reach}>
            <Charts shape={shape} scale={scale} window={window} />
          </Pointer>
          <WindowFields window={window} />
          <StripNotes strip={shape.main.strip} />
        </>
      )}
    </div>
  );
});
