const ROW = 34;
/** Room for the names of the sides over the bars. */
export const HEAD = 24;
export const FOOT = 4;

export function barsHeight(rows: number): number {
  return rows * ROW + FOOT;
}

/** The chart's height in pixels, known before its code is loaded so that nothing jumps when it comes. */
export function chartHeight(rows: number): number {
  return HEAD + barsHeight(rows);
}
