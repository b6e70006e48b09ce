import type { DayInterval } from '../common/day.ts';
import { addDays } from '../common/day.ts';
import { fold } from '../common/fold.ts';
import { groupBy } from '../common/group-by.ts';
import { onceBy } from '../common/once-by.ts';
import { onceFor } from '../common/once-for.ts';
import { surnameOf } from '../record/people.ts';
import type { AttendanceRecord, Ministerial, MinisterialKind } from '../record/record.ts';
import type { Claim } from './attendance-claims.ts';
import type { Officer } from './attendance-officials.ts';
import { ALL_TIME, intersect, NO_END, NO_START } from './dates-intervals.ts';
import { publishedWhen } from './dates-published.ts';
import { isHeldAt } from './attendance-places.ts';
import { isNth } from './attendance-ordinals.ts';
import { homeOfTheAlliance } from './lexicon/attendance-places.ts';
import type { DateExpression, DateMention, Side } from './dates.ts';

/** A ministerial that words may mean, and the days on which a writer would call it so. */
export interface Candidate {
  readonly ministerial: Ministerial;
  readonly published: DayInterval;
}

/** What words tell of a ministerial. */
export interface Wanted {
  readonly kinds: readonly MinisterialKind[];
  /** Who sat or was to sit; null for anyone. */
  readonly officer: Officer | null;
  readonly dates: readonly DateMention[];
  readonly side: Side | null;
  /** Where it is held; null for anywhere. */
  readonly place: string | null;
  /** The how many-th of the officer's; null for any. */
  readonly ordinal: number | null;
}

/** What a claim's own words tell of its ministerial. */
export function wantedBy(claim: Claim, officer: Officer | null, side: Side | null): Wanted {
  const { dates, place, ordinal } = claim;
  return { kinds: kindsOfClaim(claim), officer, dates, side, place, ordinal };
}

export function kindsOfClaim({ meeting, official }: Claim): readonly MinisterialKind[] {
  const kinds = meeting?.kinds ?? [];
  return kinds.length === 0 || kinds.includes(official.kind) ? [official.kind] : [];
}

const principalOf = onceFor(({ usPrincipal }: Ministerial) => fold(surnameOf(usPrincipal.name)));

function isPrincipal(officer: Officer | null, ministerial: Ministerial): boolean {
  return officer === null || principalOf(ministerial) === fold(officer.surname);
}

/** A place away from home names the meeting as a date does: it may lie further off than the next or the last. */
function placed({ startDate, endDate }: Ministerial, side: Side | null): DayInterval {
  return {
    earliest: side === 'behind' ? startDate : NO_START,
    latest: side === 'ahead' ? endDate : NO_END,
  };
}

const byKind = onceFor(({ ministerials }: AttendanceRecord) => groupBy(ministerials, ({ kind }) => kind));

/** Without a date, what lies ahead is the next of its kind, what lies behind the last one. */
function undated(ministerial: Ministerial, side: Side | null, record: AttendanceRecord): DayInterval {
  const own = byKind(record).get(ministerial.kind) ?? [];
  const at = own.indexOf(ministerial);
  const before = own[at - 1];
  const after = own[at + 1];
  const ahead = {
    earliest: before === undefined ? NO_START : addDays(before.endDate, 1),
    latest: ministerial.startDate,
  };
  const behind = {
    earliest: ministerial.startDate,
    latest: after === undefined ? NO_END : addDays(after.startDate, -1),
  };
  if (side === null) return { earliest: ahead.earliest, latest: behind.latest };
  return side === 'ahead' ? ahead : behind;
}

function withoutDate(
  ministerial: Ministerial,
  { place, side }: Wanted,
  record: AttendanceRecord,
): DayInterval {
  const isNamed = place !== null && place !== homeOfTheAlliance && isHeldAt(ministerial, place);
  return isNamed ? placed(ministerial, side) : undated(ministerial, side, record);
}

function namesYear({ expression }: DateMention): boolean {
  return expression.kind === 'year' || (expression.kind === 'unit' && expression.unit === 'year');
}

/** “In January last year”: the year is told beside the month, which only has to be the ministerial's. */
function ofItsYear(expression: DateExpression, { startDate }: Ministerial): DateExpression {
  const { kind } = expression;
  if ((kind !== 'month' && kind !== 'season' && kind !== 'day') || expression.year !== null)
    return expression;
  return { ...expression, year: Number(startDate.slice(0, 4)) };
}

function publishedFor(
  ministerial: Ministerial,
  wanted: Wanted,
  record: AttendanceRecord,
): DayInterval | null {
  const days = { earliest: ministerial.startDate, latest: ministerial.endDate };
  const dated = wanted.dates.filter(({ expression }) => expression.kind !== 'side');
  const start = dated.length === 0 ? withoutDate(ministerial, wanted, record) : ALL_TIME;
  const isOfYear = wanted.dates.some(namesYear);
  return wanted.dates.reduce<DayInterval | null>((interval, { expression, side }) => {
    const own = isOfYear ? ofItsYear(expression, ministerial) : expression;
    const when = publishedWhen(own, days, side ?? wanted.side);
    return interval === null || when === null ? null : intersect(interval, when);
  }, start);
}

function isMeant(wanted: Wanted, ministerial: Ministerial, record: AttendanceRecord): boolean {
  const { kinds, officer, ordinal } = wanted;
  if (!kinds.includes(ministerial.kind) || !isPrincipal(officer, ministerial)) return false;
  return ordinal === null || officer === null || isNth(ordinal, officer, ministerial, record);
}

/** A place narrows them where one of them was held there: it may be the reporter's own. */
function atPlace(candidates: readonly Candidate[], place: string | null): Candidate[] {
  const there = candidates.filter(({ ministerial }) => place === null || isHeldAt(ministerial, place));
  return there.length > 0 ? there : [...candidates];
}

function listCandidates(wanted: Wanted, record: AttendanceRecord): readonly Candidate[] {
  const found = record.ministerials.flatMap((ministerial) => {
    if (!isMeant(wanted, ministerial, record)) return [];
    const published = publishedFor(ministerial, wanted, record);
    return published === null ? [] : [{ ministerial, published }];
  });
  return atPlace(found, wanted.place);
}

/** All of it that the candidates follow from. */
function keyOf({ kinds, officer, dates, side, place, ordinal }: Wanted): string {
  const told = dates.map((date) => [date.expression, date.side]);
  return JSON.stringify([kinds, officer, told, side, place, ordinal]);
}

const candidatesIn = onceFor((record: AttendanceRecord) =>
  onceBy(keyOf, (wanted) => listCandidates(wanted, record)),
);

/** Every ministerial of the record that the words may mean. */
export function candidatesFor(wanted: Wanted, record: AttendanceRecord): readonly Candidate[] {
  return candidatesIn(record)(wanted);
}
