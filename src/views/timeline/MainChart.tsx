import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { laneWords } from '../../catalogue/record.ts';
import { words } from '../../catalogue/timeline.ts';
import {
  AbsenceLabels,
  Bands,
  dataOf,
  LaneLines,
  Links,
  markDrawer,
  StripRows,
  type OpenEvidence,
} from './ChartParts.tsx';
import type { Plot } from './geometry.ts';
import { AXIS, MARK } from './shape-lanes.ts';
import type { MainView } from './shape-timeline.ts';
import { tickLabel } from './tick-label.ts';
import styles from './timeline.module.css';

interface Props {
  readonly main: MainView;
  readonly plot: Plot;
  readonly open: OpenEvidence;
}

function Titles({ main, plot }: Omit<Props, 'open'>) {
  const stripY = plot.narrow ? main.stripTop - 6 : main.stripTop + 14;
  return (
    <g className={styles.laneTitle}>
      {main.lanes.map(({ kind, titleY }) => (
        <text key={kind} x={0} y={titleY}>
          {laneWords[kind]}
        </text>
      ))}
      {main.strip.rows.length > 0 && (
        <text x={0} y={stripY}>
          {words.articles}
        </text>
      )}
    </g>
  );
}

/** The months around the last entries. Vertical positions are pixels: the y axis only hands them through. */
export function MainChart({ main, plot, open }: Props) {
  const { range, ticks, marks, height } = main;
  return (
    <ScatterChart
      width={plot.width}
      height={height}
      margin={{ top: 0, right: plot.width - plot.right, bottom: 0, left: plot.left }}
      accessibilityLayer={false}
    >
      <Bands bands={main.bands} />
      <CartesianGrid horizontal={false} className={styles.grid ?? ''} />
      <XAxis
        type="number"
        dataKey="time"
        domain={[range.from, range.to]}
        orientation="top"
        height={AXIS}
        ticks={ticks.map(({ time }) => time)}
        tickFormatter={tickLabel(ticks)}
        interval={0}
        axisLine={false}
        tickLine={false}
        className={styles.axis ?? ''}
      />
      <YAxis type="number" dataKey="y" domain={[AXIS, height]} reversed hide width={0} />
      <LaneLines lanes={main.lanes} plot={plot} />
      <Links links={main.links} />
      <AbsenceLabels labels={main.labels} />
      <Titles main={main} plot={plot} />
      <StripRows rows={main.strip.rows} top={main.stripTop} open={open} />
      <Scatter
        data={dataOf(marks, range, height)}
        isAnimationActive={false}
        shape={markDrawer(marks, main.mark, main.mark === MARK ? 12 : main.mark + 2, open)}
      />
    </ScatterChart>
  );
}
