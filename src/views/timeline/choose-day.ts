import type { Day, DayInterval } from '../../common/day.ts';
import { heldWithin } from './window.ts';

export type End = keyof DayInterval;

/** What a day typed for one end of the months shown leads to. */
export type DayChoice =
  /** A year still being typed is one of long ago. */
  | { readonly kind: 'half-typed' }
  | { readonly kind: 'taken'; readonly days: DayInterval }
  /** Held to the record, which begins later or ends earlier. */
  | { readonly kind: 'held'; readonly days: DayInterval }
  | { readonly kind: 'reversed' }
  | { readonly kind: 'too-short' };

const FIRST_FULL_YEAR = '1000';

function heldDay(end: End, day: Day, whole: DayInterval): Day {
  if (end === 'earliest') return day < whole.earliest ? whole.earliest : day;
  return day > whole.latest ? whole.latest : day;
}

export function chooseDay(end: End, day: Day, days: DayInterval, whole: DayInterval): DayChoice {
  if (day < FIRST_FULL_YEAR) return { kind: 'half-typed' };
  const held = heldDay(end, day, whole);
  const wish = { ...days, [end]: held };
  if (wish.earliest > wish.latest) return { kind: 'reversed' };
  if (heldWithin(wish, whole) === null) return { kind: 'too-short' };
  return { kind: held === day ? 'taken' : 'held', days: wish };
}
