import { texts } from '../../catalogue/timeline.ts';
import { timeOf } from '../../common/day.ts';
import { surnameOf } from '../../record/people.ts';
import type { Ministerial, MinisterialKind, Term } from '../../record/record.ts';
import { isWithin, textWidth, xOf, type Plot, type Tick, type TimeRange } from './geometry.ts';

export interface Mark {
  readonly time: number;
  readonly x: number;
  readonly y: number;
  readonly entry: Ministerial;
}

/** One person's term in one lane; the name only where it fits. */
export interface Band {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly name: string;
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

export function bandsOf(
  terms: readonly Term[],
  range: TimeRange,
  plot: Plot,
  lane: Lane,
  namesBelow: boolean,
): readonly Band[] {
  const edge = (time: number) => Math.max(plot.left, Math.min(plot.right, xOf(time, range, plot)));
  const near = namesBelow ? lane.y + HALF_BAND : lane.y - HALF_BAND;
  const far = namesBelow ? near + NAME_ROW : near - NAME_ROW;
  return terms
    .filter(({ kind }) => kind === lane.kind)
    .map((term, index) => {
      const left = edge(timeOf(term.from));
      const right = edge(term.to === null ? range.to : timeOf(term.to));
      return {
        id: `${term.kind} ${term.from}`,
        left,
        right,
        top: Math.min(far, lane.y - HALF_BAND),
        bottom: Math.max(far, lane.y + HALF_BAND),
        name: fittingName(term, right - left),
        nameY: (near + far) / 2,
        tinted: index % 2 === 0,
      };
    })
    .filter(({ left, right }) => right > left);
}

function fittingName({ name, acting }: Term, room: number): string {
  const full = acting ? texts.acting(name) : name;
  return [full, name, surnameOf(name)].find((form) => textWidth(form) + 8 <= room) ?? '';
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
