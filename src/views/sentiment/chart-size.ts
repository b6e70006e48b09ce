const ROW = 34;
const MARGIN = 8;

/** The chart's height in pixels, known before its code is loaded so that nothing jumps when it comes. */
export function chartHeight(rows: number): number {
  return rows * ROW + MARGIN;
}
