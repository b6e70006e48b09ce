import type { Day, DayInterval } from '../common/day.ts';
import { addDays, addMonths, daysBetween, intervalsOverlap, weekdayOf } from '../common/day.ts';
import { NO_END, NO_START } from './dates-intervals.ts';
import type { DateExpression, Side, Turn } from './dates.ts';

/** Further off than this, writers give a day its year. */
const YEARLESS_DAYS = 183;

function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01`;
}

function mondayOf(day: Day): Day {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7)) - 1;
}

function daysOf({ earliest, latest }: DayInterval): Day[] {
  const days: Day[] = [];
  for (let day = earliest; day <= latest && days.length < 7; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The days from which `event` lies on `side`, no further than `reach`; from either side where none is told. */
function seenFrom(event: DayInterval, side: Side | null, reach: DayInterval): DayInterval {
  return {
    earliest: side === 'behind' ? addDays(event.latest, 1) : reach.earliest,
    latest: side === 'ahead' ? addDays(event.earliest, -1) : reach.latest,
  };
}

const EVER: DayInterval = { earliest: NO_START, latest: NO_END };

/** How many days after its first the event comes to one of the weekdays; null where it comes to none. */
function offsetTo(weekdays: readonly number[], { earliest, latest }: DayInterval): number | null {
  const start = weekdayOf(earliest);
  const length = latest === earliest ? 1 : Math.min(7, daysBetween(earliest, latest) + 1);
  const offset = Array.from({ length }, (_, at) => (start + at) % 7).findIndex((each) =>
    weekdays.includes(each),
  );
  return offset < 0 ? null : offset;
}

function fromWeekday(
  weekdays: readonly number[],
  turn: Turn | null,
  event: DayInterval,
  side: Side | null,
): DayInterval | null {
  const offset = offsetTo(weekdays, event);
  if (offset === null) return null;
  const day = offset === 0 ? event.earliest : addDays(event.earliest, offset);
  const [only = 0, ...others] = weekdays;
  const first = others.length === 0 ? day : addDays(day, -((weekdayOf(day) - only + 7) % 7));
  if (turn === 'next') return { earliest: addDays(first, -13), latest: addDays(first, -1) };
  if (turn === 'last') return { earliest: addDays(day, 1), latest: addDays(day, 13) };
  const ahead = turn === 'this' ? addDays(mondayOf(first), -1) : addDays(first, -6);
  const behind = turn === 'this' ? addDays(mondayOf(day), 6) : addDays(day, 6);
  return { earliest: side === 'behind' ? day : ahead, latest: side === 'ahead' ? first : behind };
}

/** A meeting is no longer than a week: a month that it touches holds its first day or its last. */
function touchesMonth({ earliest, latest }: DayInterval, month: number): boolean {
  return monthOf(earliest) === month || monthOf(latest) === month;
}

function dayInMonth(event: DayInterval, month: number): Day | null {
  if (!touchesMonth(event, month)) return null;
  return monthOf(event.earliest) === month ? event.earliest : firstOfMonth(event.latest);
}

function fromMonth(
  expression: Extract<DateExpression, { kind: 'month' }>,
  event: DayInterval,
  side: Side | null,
): DayInterval | null {
  const day = dayInMonth(event, expression.month);
  if (day === null) return null;
  if (expression.year !== null)
    return day.startsWith(String(expression.year)) ? seenFrom(event, side, EVER) : null;
  const first = firstOfMonth(day);
  const reach = { earliest: addMonths(first, -11), latest: addDays(addMonths(first, 12), -1) };
  const year = day.slice(0, 4);
  return seenFrom(event, side, expression.turn === 'this' ? yearSpan(year) : reach);
}

function fromSeason(
  { months, year, turn }: Extract<DateExpression, { kind: 'season' }>,
  event: DayInterval,
  side: Side | null,
): DayInterval | null {
  const day = daysOf(event).find((each) => months.includes(monthOf(each)));
  if (day === undefined) return null;
  const month = monthOf(day);
  if (year !== null || turn === 'this') return fromMonth({ kind: 'month', month, year, turn }, event, side);
  const first = firstOfMonth(day);
  return seenFrom(event, side, { earliest: addMonths(first, -11), latest: addMonths(first, 15) });
}

function yearSpan(year: string): DayInterval {
  return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
}

function fromDay(
  expression: Extract<DateExpression, { kind: 'day' }>,
  event: DayInterval,
  side: Side | null,
): DayInterval | null {
  if (!touchesMonth(event, expression.month)) return null;
  const day = daysOf(event).find(
    (each) =>
      monthOf(each) === expression.month &&
      Number(each.slice(8)) >= expression.day &&
      Number(each.slice(8)) <= expression.until,
  );
  if (day === undefined) return null;
  if (expression.year !== null)
    return day.startsWith(String(expression.year)) ? seenFrom(event, side, EVER) : null;
  const reach = { earliest: addDays(day, -YEARLESS_DAYS), latest: addDays(day, YEARLESS_DAYS) };
  return seenFrom(event, side, reach);
}

function unitSpan(unit: 'day' | 'week' | 'month' | 'year', event: DayInterval, offset: number): DayInterval {
  const { earliest, latest } = event;
  switch (unit) {
    case 'day':
      return { earliest: addDays(earliest, -offset), latest: addDays(latest, -offset) };
    case 'week': {
      const monday = addDays(mondayOf(earliest), -7 * offset);
      return { earliest: addDays(monday, offset === 0 ? -1 : 0), latest: addDays(monday, 6) };
    }
    case 'month': {
      const first = addMonths(firstOfMonth(earliest), -offset);
      return { earliest: first, latest: addDays(addMonths(first, 1), -1) };
    }
    case 'year':
      return yearSpan(String(Number(earliest.slice(0, 4)) - offset));
  }
}

function fromUnit(
  expression: Extract<DateExpression, { kind: 'unit' }>,
  event: DayInterval,
  side: Side | null,
): DayInterval | null {
  const reach = unitSpan(expression.unit, event, expression.offset);
  if (expression.offset !== 0 || side === null) return reach;
  const within = {
    earliest: side === 'behind' && event.earliest > reach.earliest ? event.earliest : reach.earliest,
    latest: side === 'ahead' && event.earliest < reach.latest ? event.earliest : reach.latest,
  };
  return intervalsOverlap(within, reach) ? within : null;
}

/** The days that a unit spans; writers round to the nearest, a year to within two months. */
const UNIT_DAYS = { day: [1, 0], week: [7, 3], month: [30, 15], year: [365, 61] } as const;

function fromAgo(
  { unit, count }: Extract<DateExpression, { kind: 'ago' }>,
  { earliest, latest }: DayInterval,
): DayInterval {
  const [days, off] = UNIT_DAYS[unit];
  return { earliest: addDays(earliest, count * days - off), latest: addDays(latest, count * days + off) };
}

/**
 * On which days a writer calls the days of `event` by this expression; null where the expression cannot mean them.
 * `Next month` of a meeting in February is January, a bare `Thursday` reaches less than a week.
 */
export function publishedWhen(
  expression: DateExpression,
  event: DayInterval,
  side: Side | null,
): DayInterval | null {
  switch (expression.kind) {
    case 'day':
      return fromDay(expression, event, side);
    case 'month':
      return fromMonth(expression, event, side);
    case 'season':
      return fromSeason(expression, event, side);
    case 'year':
      return event.earliest.startsWith(String(expression.year)) ? seenFrom(event, side, EVER) : null;
    case 'weekday':
      return fromWeekday(expression.weekdays, expression.turn, event, side);
    case 'unit':
      return fromUnit(expression, event, side);
    case 'ago':
      return fromAgo(expression, event);
    case 'side':
      return seenFrom(event, side, EVER);
  }
}
