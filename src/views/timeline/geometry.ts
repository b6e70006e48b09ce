import { addMonths, toDay } from '../../common/day.ts';

/** Milliseconds since the epoch, both ends shown. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

/** The strip of pixels between which time runs. */
export interface Plot {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** True where lane names stand above their lanes for want of a gutter. */
  readonly narrow: boolean;
}

const NARROW_BELOW = 640;
const GUTTER = 130;
const EDGE = 18;

export function plotOf(width: number): Plot {
  const narrow = width < NARROW_BELOW;
  return { width, left: narrow ? EDGE : GUTTER, right: width - EDGE, narrow };
}

export function xOf(time: number, range: TimeRange, plot: Plot): number {
  const share = (time - range.from) / (range.to - range.from);
  return plot.left + share * (plot.right - plot.left);
}

export function isWithin(time: number, range: TimeRange): boolean {
  return range.from <= time && time <= range.to;
}

/** Wide enough for the label's face at 13 px in the bundled and the fallback fonts. */
export function textWidth(text: string): number {
  return text.length * 7;
}

/** Of a term’s name, which is lighter and smaller. */
export function nameWidth(name: string): number {
  return name.length * 6.4;
}

export interface Tick {
  readonly time: number;
  readonly label: string;
}

const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const year = new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' });

function isYearly(step: number): boolean {
  return step % 12 === 0;
}

/** The first of every `step`th month of the range, counted from January. */
function ticksEvery(step: number, range: TimeRange): readonly Tick[] {
  const firstYear = new Date(range.from).getUTCFullYear();
  const start = isYearly(step) ? Math.ceil(firstYear / (step / 12)) * (step / 12) : firstYear;
  const format = isYearly(step) ? year : monthAndYear;
  const ticks: Tick[] = [];
  for (let day = `${start}-01-01`; Date.parse(day) <= range.to; day = addMonths(day, step)) {
    const time = Date.parse(day);
    if (time >= range.from) ticks.push({ time, label: format.format(time) });
  }
  return ticks;
}

const STEPS = [1, 3, 6, 12, 24, 60, 120];
const LEAST_MONTHS = 6;
const MS_PER_MONTH = 2_629_800_000;

/** As many ticks as the width holds with `room` pixels each, at round months. */
export function ticksOf(
  range: TimeRange,
  plot: Plot,
  room: number,
  steps: readonly number[] = STEPS,
): readonly Tick[] {
  const perMonth = ((plot.right - plot.left) * MS_PER_MONTH) / (range.to - range.from);
  const step = steps.find((months) => months * perMonth >= room) ?? steps.at(-1) ?? 12;
  return ticksEvery(step, range).filter(({ time, label }) => {
    const x = xOf(time, range, plot);
    const half = textWidth(label) / 2;
    return x >= half && x + half <= plot.width;
  });
}

/** The `months` up to `last`, no earlier than `first`, with a little room at the ends for the marks there. */
export function rangeUpTo(first: number, last: number, months: number): TimeRange {
  const monthsBack = (count: number) => Date.parse(addMonths(toDay(last), -count));
  const earliest = Math.max(monthsBack(months), Math.min(first, monthsBack(LEAST_MONTHS)));
  const room = (last - earliest) * 0.02;
  return { from: earliest === first ? earliest - room : earliest, to: last + room };
}
