import { memo, type ReactElement } from 'react';
import { Bar, BarChart, ReferenceLine, XAxis, YAxis, type BarShapeProps } from 'recharts';
import { chartTexts } from '../../catalogue/sentiment.ts';
import { useEvidence } from '../../state/evidence.ts';
import { currentView, setFilters } from '../../state/view-url.ts';
import { chartHeight } from './chart-size.ts';
import { narrowedToBar } from './narrow-to.ts';
import type { GroupRow } from './shape-groups.ts';
import type { Sided } from './shape-outlets.ts';
import styles from './stance-bars.module.css';

const BAR = 24;
const LABEL_ROOM = 28;
const NAMES_WIDTH = 136;

interface Datum {
  readonly name: string;
  /** Negative, so that it runs to the left. */
  readonly concern: number;
  readonly reassurance: number;
}

function datumOf({ name, figures }: GroupRow): Datum {
  return { name, concern: -figures.concern.entries.length, reassurance: figures.reassurance.entries.length };
}

function domainOf(data: readonly Datum[]): [number, number] {
  return [
    Math.min(-1, ...data.map((row) => row.concern)),
    Math.max(1, ...data.map((row) => row.reassurance)),
  ];
}

function lengthOf({ value }: BarShapeProps): number {
  return typeof value === 'number' ? Math.abs(value) : Math.abs(value[1] - value[0]);
}

/** A bar with its number at the outer end. */
function barOf(side: Sided, shape: BarShapeProps) {
  const n = lengthOf(shape);
  if (n === 0) return null;
  const left = Math.min(shape.x, shape.x + shape.width);
  const width = Math.abs(shape.width);
  const outward = side === 'concern' ? left - 6 : left + width + 6;
  return (
    <g className={styles.bar} data-count={n}>
      <rect className={styles[side]} x={left} y={shape.y} width={width} height={shape.height} />
      <text
        className={styles.number}
        x={outward}
        y={shape.y + shape.height / 2}
        dy="0.35em"
        textAnchor={side === 'concern' ? 'end' : 'start'}
      >
        {n}
      </text>
    </g>
  );
}

const shapes: Readonly<Record<Sided, (shape: BarShapeProps) => ReactElement | null>> = {
  concern: (shape) => barOf('concern', shape),
  reassurance: (shape) => barOf('reassurance', shape),
};

function summaryOf(rows: readonly GroupRow[]): string {
  const groups = rows.map(({ name, figures: { concern, reassurance } }) => ({
    name,
    concern: concern.entries.length,
    reassurance: reassurance.entries.length,
  }));
  return chartTexts.summary(groups);
}

interface Props {
  readonly rows: readonly GroupRow[];
}

/** Concern to the left, reassurance to the right; a bar filters, its number opens what it counts. The table beside it is its equal for keys and screen readers. */
export const StanceBars = memo(function StanceBars({ rows }: Props) {
  const open = useEvidence((state) => state.open);
  const data = rows.map(datumOf);
  const bar = (side: Sided) => (
    <Bar
      dataKey={side}
      stackId="stance"
      barSize={BAR}
      isAnimationActive={false}
      onClick={(_, index, { target }) => {
        const row = rows[index];
        if (row === undefined) return;
        if (target instanceof SVGTextElement) open(row.figures[side]);
        else setFilters(narrowedToBar(currentView().filters, row.group, side));
      }}
      shape={shapes[side]}
    />
  );
  return (
    <div role="img" aria-label={summaryOf(rows)}>
      <BarChart
        responsive
        layout="vertical"
        data={data}
        stackOffset="sign"
        accessibilityLayer={false}
        margin={{ top: 4, right: 0, bottom: 4, left: 0 }}
        style={{ width: '100%', height: chartHeight(rows.length) }}
      >
        <XAxis type="number" hide domain={domainOf(data)} padding={{ left: LABEL_ROOM, right: LABEL_ROOM }} />
        <YAxis
          type="category"
          dataKey="name"
          width={NAMES_WIDTH}
          interval={0}
          axisLine={false}
          tickLine={false}
          tick={{ fill: 'var(--ink)', fontSize: 14 }}
        />
        {bar('concern')}
        {bar('reassurance')}
        <ReferenceLine x={0} stroke="var(--ink)" />
      </BarChart>
    </div>
  );
});
