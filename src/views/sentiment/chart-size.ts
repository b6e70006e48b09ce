const ROW = 34;
const HEAD = 24;
const FOOT = 4;
const BAR = 24;
const NAMES = 136;
const NAMES_AT_MOST = 0.4;

export interface ChartSize {
  /** Room for the names of the sides over the bars. */
  readonly head: number;
  readonly bars: number;
  readonly bar: number;
  readonly names: number;
}

/** In pixels, known before the chart’s code is loaded so that nothing jumps when it comes. */
export function chartSize(rows: number, scale: number): ChartSize {
  return {
    head: HEAD * scale,
    bars: rows * ROW * scale + FOOT,
    bar: BAR * scale,
    names: Math.min(NAMES * scale, window.innerWidth * NAMES_AT_MOST),
  };
}
