import type { Article } from '../../articles/article.ts';
import { timeOf } from '../../common/day.ts';
import type { AttendanceRecord, Ministerial, MinisterialKind, Term } from '../../record/record.ts';
import { attendanceInWords } from '../../record/wording.ts';
import {
  isWithin,
  plotOf,
  rangeUpTo,
  textWidth,
  ticksOf,
  xOf,
  type Plot,
  type TimeRange,
} from './geometry.ts';
import { placeLabels, rowsOf, type PlacedLabel } from './place-labels.ts';
import {
  AXIS,
  bandsOf,
  HALF_BAND,
  linksOf,
  MARK,
  marksOf,
  NAME_ROW,
  type Lane,
  type Lanes,
} from './shape-lanes.ts';
import { shapeStrip, type Strip } from './shape-strip.ts';

export interface AbsenceLabel extends PlacedLabel {
  readonly lineFrom: number;
  readonly lineTo: number;
  readonly textY: number;
}

export interface MainView extends Lanes {
  /** Half-width of a mark: smaller where a month has few pixels. */
  readonly mark: number;
  readonly labels: readonly AbsenceLabel[];
  readonly strip: Strip;
  readonly stripTop: number;
}

export interface Overview extends Lanes {
  /** As that of the main view. */
  readonly mark: number;
  readonly windowLeft: number;
  readonly windowRight: number;
  /** Without the axis beneath. */
  readonly drawn: number;
}

export interface TimelineShape {
  readonly plot: Plot;
  readonly main: MainView;
  readonly overview: Overview;
}

export const MONTHS_SHOWN = 30;
export const STRIP_ROW = 20;
const OVERVIEW_MARK = 3;
const LEAST_MARK = 1.25;

const LABEL_ROW = 18;
const TITLE_ROW = 20;
const DAY = 86_400_000;
const MONTH = 30.4 * DAY;
/** Between the names of the overview and the frame’s edge. */
const FRAME_ROOM = 4;
/** Where the frame has less for a name, its left edge may cross one. */
const NAME_ROOM = 56;
const OVERVIEW_MARGIN = 45 * DAY;

/** Who sat in is left out where the drawing is too narrow to say it. */
function labelOf(entry: Ministerial, plot: Plot): string {
  const whole = attendanceInWords(entry);
  return textWidth(whole) <= plot.width ? whole : attendanceInWords({ ...entry, usRepresentative: null });
}

function wishesOf(
  entries: readonly Ministerial[],
  kind: MinisterialKind,
  range: TimeRange,
  plot: Plot,
): readonly PlacedLabel[] {
  const wishes = entries
    .filter(
      (entry) =>
        entry.kind === kind && entry.attendance === 'absent' && isWithin(timeOf(entry.startDate), range),
    )
    .map((entry) => ({
      id: entry.id,
      x: xOf(timeOf(entry.startDate), range, plot),
      text: labelOf(entry, plot),
    }));
  return placeLabels(wishes, plot);
}

/** Labels stand on the outer side of their lane: above the upper, below the lower. */
function outward(labels: readonly PlacedLabel[], lane: Lane, side: -1 | 1): readonly AbsenceLabel[] {
  return labels.map((label) => {
    const middle = lane.y + side * (HALF_BAND + 6 + (label.row + 0.5) * LABEL_ROW);
    return {
      ...label,
      lineFrom: lane.y + side * (MARK + 2),
      lineTo: middle - side * (LABEL_ROW / 2 - 1),
      textY: middle + 4.5,
    };
  });
}

function lanesOf(plot: Plot, rowsAbove: number): readonly [Lane, Lane] {
  const title = plot.narrow ? TITLE_ROW : 0;
  const foreign = AXIS + title + (rowsAbove === 0 ? 4 : 8 + rowsAbove * LABEL_ROW) + HALF_BAND;
  const afterForeign = foreign + HALF_BAND + NAME_ROW + (plot.narrow ? 8 : 14);
  const defence = afterForeign + title + NAME_ROW + HALF_BAND;
  return [
    { kind: 'foreign', y: foreign, titleY: plot.narrow ? AXIS + 15 : foreign + 4.5 },
    { kind: 'defence', y: defence, titleY: plot.narrow ? afterForeign + 13 : defence + 4.5 },
  ];
}

function perMonth(range: TimeRange, plot: Plot): number {
  return ((plot.right - plot.left) * MONTH) / (range.to - range.from);
}

function markSize(range: TimeRange, plot: Plot): number {
  return Math.max(OVERVIEW_MARK, Math.min(MARK, perMonth(range, plot) * 0.6));
}

function overviewMark(range: TimeRange, plot: Plot): number {
  return Math.max(LEAST_MARK, Math.min(OVERVIEW_MARK, perMonth(range, plot) * 1.2));
}

function shapeMain(
  entries: readonly Ministerial[],
  articles: readonly Article[],
  terms: readonly Term[],
  range: TimeRange,
  plot: Plot,
): MainView {
  const above = wishesOf(entries, 'foreign', range, plot);
  const below = wishesOf(entries, 'defence', range, plot);
  const [foreign, defence] = lanesOf(plot, rowsOf(above));
  const lanes = [foreign, defence];
  const marks = marksOf(entries, range, plot, lanes);
  const links = linksOf(marks);
  const lines = links.map(({ x }) => x);
  const strip = shapeStrip(articles, range, plot);
  const lanesEnd = defence.y + HALF_BAND + (rowsOf(below) === 0 ? 0 : 6 + rowsOf(below) * LABEL_ROW);
  const stripTop = lanesEnd + 12 + (plot.narrow && strip.rows.length > 0 ? TITLE_ROW : 0);
  return {
    range,
    mark: markSize(range, plot),
    ticks: ticksOf(range, plot, 62),
    lanes,
    bands: [
      ...bandsOf(terms, range, plot, { lane: foreign, namesBelow: true, lines, namesEnd: plot.width }),
      ...bandsOf(terms, range, plot, { lane: defence, namesBelow: false, lines, namesEnd: plot.width }),
    ],
    marks,
    links,
    labels: [...outward(above, foreign, -1), ...outward(below, defence, 1)],
    strip,
    stripTop,
    height: stripTop + strip.rows.length * STRIP_ROW + 2,
  };
}

function shapeOverview(
  entries: readonly Ministerial[],
  record: AttendanceRecord,
  shown: TimeRange,
  plot: Plot,
): Overview {
  const starts = record.ministerials.map(({ startDate }) => timeOf(startDate));
  const range = {
    from: startOfYear(Math.min(shown.from, ...starts)),
    to: Math.max(...starts) + OVERVIEW_MARGIN,
  };
  const foreign: Lane = { kind: 'foreign', y: NAME_ROW + HALF_BAND, titleY: 0 };
  const defence: Lane = { kind: 'defence', y: foreign.y + 2 * HALF_BAND, titleY: 0 };
  const lanes = [foreign, defence];
  const marks = marksOf(entries, range, plot, lanes);
  const windowLeft = Math.max(plot.left, xOf(shown.from, range, plot));
  const namesEnd = plot.right - FRAME_ROOM;
  const place = { lines: windowLeft < namesEnd - NAME_ROOM ? [windowLeft] : [], namesEnd };
  return {
    range,
    mark: overviewMark(range, plot),
    ticks: ticksOf(range, plot, 40, [12, 24, 60, 120]),
    lanes,
    bands: [
      ...bandsOf(record.terms, range, plot, { lane: foreign, namesBelow: false, ...place }),
      ...bandsOf(record.terms, range, plot, { lane: defence, namesBelow: true, ...place }),
    ],
    marks,
    links: linksOf(marks),
    windowLeft,
    windowRight: Math.min(plot.right, xOf(shown.to, range, plot)),
    drawn: defence.y + HALF_BAND + NAME_ROW,
    height: defence.y + HALF_BAND + NAME_ROW + AXIS,
  };
}

function startOfYear(time: number): number {
  return Date.UTC(new Date(time).getUTCFullYear(), 0, 1);
}

/** The months that the chart opens on: up to the last entry left, else the record's last, else none. */
export function rangeShown(entries: readonly Ministerial[], record: AttendanceRecord): TimeRange | null {
  const shown = entries.length > 0 ? entries : record.ministerials;
  const first = shown[0];
  const last = shown.at(-1);
  if (first === undefined || last === undefined) return null;
  return rangeUpTo(timeOf(first.startDate), timeOf(last.endDate), MONTHS_SHOWN);
}

/** All that the chart draws, in pixels; null for a record without entries. */
export function shapeTimeline(
  entries: readonly Ministerial[],
  articles: readonly Article[],
  record: AttendanceRecord,
  width: number,
  range: TimeRange | null = rangeShown(entries, record),
): TimelineShape | null {
  if (range === null) return null;
  const plot = plotOf(width);
  return {
    plot,
    main: shapeMain(entries, articles, record.terms, range, plot),
    overview: shapeOverview(entries, record, range, plot),
  };
}
