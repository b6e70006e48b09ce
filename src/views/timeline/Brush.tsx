import { useRef, type PointerEvent } from 'react';
import type { DayInterval } from '../../common/day.ts';
import type { Plot } from './geometry.ts';
import type { Overview } from './shape-timeline.ts';
import styles from './brush.module.css';
import { useSettle, type TimelineWindow } from './use-window.ts';
import { draggedWindow, type Grip } from './window.ts';

interface Props {
  readonly overview: Overview;
  readonly plot: Plot;
  /** Screen pixels to one of the drawing’s. */
  readonly scale: number;
  readonly window: TimelineWindow;
}

interface Drag {
  readonly grip: Grip;
  readonly x: number;
  readonly days: DayInterval;
  readonly latest: DayInterval | null;
}

const DAY = 86_400_000;
const REACH = 12;
const GRIP = { width: 5, height: 22 };

function useDrag({ overview, plot, scale, window }: Props) {
  const drag = useRef<Drag | null>(null);
  const settle = useSettle(window);
  const daysPerPixel = (overview.range.to - overview.range.from) / DAY / ((plot.right - plot.left) * scale);
  const start = (grip: Grip) => (event: PointerEvent<SVGElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { grip, x: event.clientX, days: window.days, latest: null };
  };
  const move = (event: PointerEvent) => {
    const { current } = drag;
    if (current === null) return;
    const days = (event.clientX - current.x) * daysPerPixel;
    const latest = draggedWindow(current.grip, current.days, days, window.whole);
    drag.current = { ...current, latest };
    window.preview(latest);
  };
  const end = () => {
    const latest = drag.current?.latest ?? null;
    drag.current = null;
    if (latest !== null) settle(latest);
  };
  const cancel = () => {
    drag.current = null;
    window.preview(null);
  };
  return (grip: Grip) => ({
    onPointerDown: start(grip),
    onPointerMove: move,
    onPointerUp: end,
    onPointerCancel: cancel,
    'data-grip': grip,
  });
}

function Handle({ x, middle }: { readonly x: number; readonly middle: number }) {
  return (
    <rect
      className={styles.handle}
      x={x - GRIP.width / 2}
      y={middle - GRIP.height / 2}
      width={GRIP.width}
      height={GRIP.height}
      rx={2}
    />
  );
}

/** The frame over the whole record that says what the chart above shows; the date fields do the same without dragging. */
export function Brush(props: Props) {
  const { windowLeft: left, windowRight: right } = props.overview;
  const height = props.overview.drawn;
  const held = useDrag(props);
  return (
    <g>
      <rect
        className={styles.window}
        x={left}
        y={0.5}
        width={right - left}
        height={height - 1}
        {...held('whole')}
      />
      {(['earliest', 'latest'] as const).map((grip) => {
        const x = grip === 'earliest' ? left : right;
        return (
          <g key={grip}>
            <Handle x={x} middle={height / 2} />
            <rect
              className={styles.reach}
              x={x - REACH}
              y={0}
              width={2 * REACH}
              height={height}
              {...held(grip)}
            />
          </g>
        );
      })}
    </g>
  );
}
