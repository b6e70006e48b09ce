import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { Bands, dataOf, LaneLines, Links, markDrawer, type OpenEvidence } from './ChartParts.tsx';
import type { Plot } from './geometry.ts';
import { Brush } from './Brush.tsx';
import { AXIS } from './shape-lanes.ts';
import type { Overview } from './shape-timeline.ts';
import type { TimelineWindow } from './use-window.ts';
import { tickLabel } from './tick-label.ts';
import styles from './timeline.module.css';

interface Props {
  readonly overview: Overview;
  readonly plot: Plot;
  readonly scale: number;
  readonly window: TimelineWindow;
  readonly open: OpenEvidence;
}

/** The whole record beneath, the months of the chart above framed. */
export function OverviewChart({ overview, plot, scale, window, open }: Props) {
  const { range, ticks, marks, height, drawn } = overview;
  return (
    <ScatterChart
      width={plot.width}
      height={height}
      margin={{ top: 0, right: plot.width - plot.right, bottom: 0, left: plot.left }}
      accessibilityLayer={false}
    >
      <Bands bands={overview.bands} />
      <XAxis
        type="number"
        dataKey="time"
        domain={[range.from, range.to]}
        height={AXIS}
        ticks={ticks.map(({ time }) => time)}
        tickFormatter={tickLabel(ticks)}
        interval={0}
        axisLine={false}
        tickSize={4}
        className={styles.axis ?? ''}
      />
      <YAxis type="number" dataKey="y" domain={[0, drawn]} reversed hide width={0} />
      <LaneLines lanes={overview.lanes} plot={plot} />
      <Links links={overview.links} />
      <Brush overview={overview} plot={plot} scale={scale} window={window} />
      <Scatter
        data={dataOf(marks, range, drawn)}
        isAnimationActive={false}
        shape={markDrawer(marks, overview.mark, 5, open)}
      />
    </ScatterChart>
  );
}
