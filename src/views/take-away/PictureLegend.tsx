import type { ReactNode } from 'react';
import { textWidth } from '../timeline/geometry.ts';

const ROW = 22;
const SIGN = 24;
const BETWEEN = 20;

export interface LegendEntry {
  readonly name: string;
  /** Drawn around 0,0, eight pixels to each side. */
  readonly sign: ReactNode;
}

interface Placed extends LegendEntry {
  readonly x: number;
  readonly y: number;
}

/** One beside the other, in as many rows as they need. */
function place(entries: readonly LegendEntry[], width: number): readonly Placed[] {
  let [x, y] = [0, 0];
  return entries.map((entry) => {
    const own = SIGN + textWidth(entry.name) + BETWEEN;
    if (x > 0 && x + own > width) [x, y] = [0, y + ROW];
    const placed = { ...entry, x, y };
    x += own;
    return placed;
  });
}

/** What the marks of a picture mean. */
export function PictureLegend({
  entries,
  width,
}: {
  readonly entries: readonly LegendEntry[];
  readonly width: number;
}) {
  const placed = place(entries, width);
  return (
    <svg width={width} height={(placed.at(-1)?.y ?? 0) + ROW}>
      {placed.map(({ name, sign, x, y }) => (
        <g key={name} transform={`translate(${x},${y})`}>
          <g transform={`translate(8,${ROW / 2})`}>{sign}</g>
          <text x={SIGN} y={ROW / 2 + 4.5}>
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}
