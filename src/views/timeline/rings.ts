import type { Ministerial } from '../../record/record.ts';
import type { Place } from './roving.ts';
import type { StripBar } from './shape-strip.ts';
import type { Mark } from './shape-lanes.ts';
import { STRIP_ROW, type TimelineShape } from './shape-timeline.ts';

/** Where the entry pointed at stands, in pixels from the drawing’s corner. */
export interface Ring {
  readonly view: 'main' | 'overview';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Between chart and overview; the style sheet holds the same. */
export const OVERVIEW_GAP = 12;
const ROOM = 4;

function around(view: Ring['view'], mark: Mark | undefined, size: number, down: number): readonly Ring[] {
  if (mark === undefined) return [];
  const half = size + ROOM;
  return [{ view, left: mark.x - half, top: down + mark.y - half, width: 2 * half, height: 2 * half }];
}

function aroundEntry(entry: Ministerial | undefined, { main, overview }: TimelineShape): readonly Ring[] {
  const isIt = (mark: Mark) => mark.entry.id === entry?.id;
  return [
    ...around('main', main.marks.find(isIt), main.mark, 0),
    ...around('overview', overview.marks.find(isIt), overview.mark, main.height + OVERVIEW_GAP),
  ];
}

function aroundBar(bar: StripBar | undefined, { main }: TimelineShape): readonly Ring[] {
  const row = main.strip.rows.findIndex(({ bars }) => bars.some(({ id }) => id === bar?.id));
  if (bar === undefined || row === -1) return [];
  const top = main.stripTop + row * STRIP_ROW + 2;
  return [
    {
      view: 'main',
      left: bar.left - ROOM,
      top,
      width: bar.right - bar.left + 2 * ROOM,
      height: STRIP_ROW - 4,
    },
  ];
}

/** Of chart, gap and overview. */
export function heightOf({ main, overview }: TimelineShape): number {
  return main.height + OVERVIEW_GAP + overview.height;
}

export function ringsOf(
  place: Place,
  entries: readonly Ministerial[],
  bars: readonly StripBar[],
  shape: TimelineShape,
): readonly Ring[] {
  return place.row === 'entries'
    ? aroundEntry(entries[place.index], shape)
    : aroundBar(bars[place.index], shape);
}
