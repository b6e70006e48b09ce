import type { Tick } from './geometry.ts';

/** The axis hands back times; their labels are settled with the ticks. */
export function tickLabel(ticks: readonly Tick[]): (time: number) => string {
  const labels = new Map(ticks.map(({ time, label }) => [time, label]));
  return (time) => labels.get(time) ?? '';
}
