import { timeOf } from '../../common/day.ts';
import type { Ministerial, MinisterialKind, Term } from '../../record/record.ts';
import { isWithin, xOf, type Plot, type Tick, type TimeRange } from './geometry.ts';
import { nameBands, NAMELESS, type PlacedName } from './name-bands.ts';

export interface Mark {
  readonly time: number;
  readonly x: number;
  readonly y: number;
  readonly entry: Ministerial;
}

/** One person's term in one lane; the name only where it fits. */
export interface Band extends PlacedName {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly nameY: number;
  readonly tinted: boolean;
}

export interface Lane {
  readonly kind: MinisterialKind;
  readonly y: number;
  readonly titleY: number;
}

/** Both ends of a line between the two entries of one joint meeting. */
export interface JointLink {
  readonly id: string;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** What the chart and the overview beneath it have in common. */
export interface Lanes {
  readonly range: TimeRange;
  readonly ticks: readonly Tick[];
  readonly lanes: readonly Lane[];
  readonly bands: readonly Band[];
  readonly marks: readonly Mark[];
  readonly links: readonly JointLink[];
  readonly height: number;
}

export const AXIS = 22;
export const MARK = 5.5;
export const NAME_ROW = 18;
export const HALF_BAND = 13;

interface BandPlace {
  readonly lane: Lane;
  readonly namesBelow: boolean;
  /** Where lines go through the row of names. */
  readonly lines: readonly number[];
  /** Where the name of the latest term must end. */
  readonly namesEnd: number;
}

export function bandsOf(
  terms: readonly Term[],
  range: TimeRange,
  plot: Plot,
  { lane, namesBelow, lines, namesEnd }: BandPlace,
): readonly Band[] {
  const edge = (time: number) => Math.max(plot.left, Math.min(plot.right, xOf(time, range, plot)));
  const near = namesBelow ? lane.y + HALF_BAND : lane.y - HALF_BAND;
  const far = namesBelow ? near + NAME_ROW : near - NAME_ROW;
  const bands = terms
    .filter(({ kind }) => kind === lane.kind)
    .map(({ kind, from, to, name, acting }, index) => ({
      id: `${kind} ${from}`,
      name,
      acting,
      left: edge(timeOf(from)),
      right: edge(to === null ? range.to : timeOf(to)),
      top: Math.min(far, lane.y - HALF_BAND),
      bottom: Math.max(far, lane.y + HALF_BAND),
      nameY: (near + far) / 2,
      tinted: index % 2 === 0,
    }))
    .filter(({ left, right }) => right > left);
  const names = nameBands(bands, lines, plot, namesEnd);
  return bands.map((band, index) => ({ ...band, ...(names[index] ?? NAMELESS) }));
}

export function marksOf(
  entries: readonly Ministerial[],
  range: TimeRange,
  plot: Plot,
  lanes: readonly Lane[],
): readonly Mark[] {
  return lanes.flatMap(({ kind, y }) =>
    entries
      .filter((entry) => entry.kind === kind && isWithin(timeOf(entry.startDate), range))
      .map((entry) => {
        const time = timeOf(entry.startDate);
        return { time, x: xOf(time, range, plot), y, entry };
      }),
  );
}

export function linksOf(marks: readonly Mark[]): readonly JointLink[] {
  return marks.flatMap(({ entry, x, y }) => {
    const other = marks.find((mark) => mark.entry.id === entry.jointWith);
    return other === undefined || other.y <= y ? [] : [{ id: entry.id, x, top: y, bottom: other.y }];
  });
}
