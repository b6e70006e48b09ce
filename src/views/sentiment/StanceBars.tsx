import { memo, useMemo, type ReactElement } from 'react';
import { Bar, BarChart, ReferenceLine, XAxis, YAxis, type BarShapeProps } from 'recharts';
import { stanceMarks } from '../../catalogue/general.ts';
import { chartTexts } from '../../catalogue/sentiment.ts';
import { useEvidence } from '../../state/evidence.ts';
import { currentView, setFilters } from '../../state/view-url.ts';
import { textScale } from '../text-scale.ts';
import { chartSize, type ChartSize } from './chart-size.ts';
import { narrowedToBar, withGroup } from './narrow-to.ts';
import type { GroupRow } from './shape-groups.ts';
import type { Sided } from './shape-outlets.ts';
import styles from './stance-bars.module.css';

const LABEL_ROOM = 28;

interface Props {
  readonly rows: readonly GroupRow[];
}

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

interface Bars {
  readonly side: Sided;
  readonly shape: BarShapeProps;
  readonly tentative: number;
}

/** A bar with its number at the outer end; what is tentative is hollow, and lies outermost. */
function barOf({ side, shape, tentative }: Bars) {
  const n = lengthOf(shape);
  if (n === 0) return null;
  const left = Math.min(shape.x, shape.x + shape.width);
  const width = Math.abs(shape.width);
  const solid = (width * (n - tentative)) / n;
  const isLeft = side === 'concern';
  const box = { y: shape.y + 0.5, height: shape.height - 1 };
  return (
    <g className={`${styles.bar} ${styles[side]}`} data-count={n}>
      <rect className={styles.hollow} x={left} width={width} {...box} />
      {solid > 0 && (
        <rect className={styles.solid} x={isLeft ? left + width - solid : left} width={solid} {...box} />
      )}
      <text
        className={styles.number}
        x={isLeft ? left - 6 : left + width + 6}
        y={shape.y + shape.height / 2}
        dy="0.35em"
        textAnchor={isLeft ? 'end' : 'start'}
      >
        {n}
      </text>
    </g>
  );
}

type Draw = (shape: BarShapeProps) => ReactElement | null;

function drawing(side: Sided, rows: readonly GroupRow[]): Draw {
  return (shape) => barOf({ side, shape, tentative: rows[shape.index]?.tentative[side] ?? 0 });
}

function hasNone(rows: readonly GroupRow[], side: Sided): boolean {
  return rows.every(({ figures }) => figures[side].entries.length === 0);
}

const sides: readonly Sided[] = ['concern', 'reassurance'];

/** What lies on which side, over the bars. */
function Heads({ rows, size }: Props & { readonly size: ChartSize }) {
  return (
    <p className={styles.heads} style={{ minHeight: size.head, paddingInlineStart: size.names }}>
      {sides.map((side) => (
        <span key={side}>
          <span className={styles[side]}>{stanceMarks[side].mark}</span>{' '}
          {chartTexts.head(stanceMarks[side].word, hasNone(rows, side))}
        </span>
      ))}
    </p>
  );
}

function summaryOf(rows: readonly GroupRow[]): string {
  const groups = rows.map(({ name, figures: { concern, reassurance } }) => ({
    name,
    concern: concern.entries.length,
    reassurance: reassurance.entries.length,
  }));
  return chartTexts.summary(groups);
}

/** Concern to the left, reassurance to the right; a bar or a name filters, a number opens what it counts. The table beside it is its equal for keys and screen readers. */
export const StanceBars = memo(function StanceBars({ rows }: Props) {
  const open = useEvidence((state) => state.open);
  const data = rows.map(datumOf);
  const scale = textScale();
  const size = chartSize(rows.length, scale);
  const draw = useMemo(
    () => ({ concern: drawing('concern', rows), reassurance: drawing('reassurance', rows) }),
    [rows],
  );
  const bar = (side: Sided) => (
    <Bar
      dataKey={side}
      stackId="stance"
      barSize={size.bar}
      isAnimationActive={false}
      onClick={(_, index, { target }) => {
        const row = rows[index];
        if (row === undefined) return;
        if (target instanceof SVGTextElement) open(row.figures[side]);
        else setFilters(narrowedToBar(currentView().filters, row.group, side));
      }}
      shape={draw[side]}
    />
  );
  return (
    <div role="img" className={styles.chart} aria-label={summaryOf(rows)}>
      <Heads rows={rows} size={size} />
      <BarChart
        responsive
        layout="vertical"
        data={data}
        stackOffset="sign"
        accessibilityLayer={false}
        margin={{ top: 0, right: 0, bottom: 4, left: 0 }}
        style={{ width: '100%', height: size.bars }}
      >
        <XAxis type="number" hide domain={domainOf(data)} padding={{ left: LABEL_ROOM, right: LABEL_ROOM }} />
        <YAxis
          type="category"
          dataKey="name"
          width={size.names}
          interval={0}
          axisLine={false}
          tickLine={false}
          tick={{ fill: 'var(--ink)', fontSize: 14 * scale }}
          onClick={(_, index) => {
            const row = rows[index];
            if (row !== undefined) setFilters(withGroup(currentView().filters, row.group));
          }}
        />
        {bar('concern')}
        {bar('reassurance')}
        <ReferenceLine x={0} stroke="var(--ink)" />
      </BarChart>
    </div>
  );
});
