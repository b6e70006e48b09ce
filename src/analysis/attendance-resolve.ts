import type { DayInterval } from '../common/day.ts';
import { daysBetween } from '../common/day.ts';
import { sliceOf } from '../common/span.ts';
import type { AttendanceRecord, Ministerial } from '../record/record.ts';
import type { Candidate, Wanted } from './attendance-candidates.ts';
import { candidatesFor, kindsOfClaim, wantedBy } from './attendance-candidates.ts';
import type { Claim } from './attendance-claims.ts';
import { sideOfClaim } from './attendance-claims.ts';
import type { Officer } from './attendance-officials.ts';
import { officerNamed } from './attendance-officials.ts';
import { isHeldAt } from './attendance-places.ts';
import { ministerialOff, monthsOff } from './attendance-relative.ts';
import type { PlainSentence } from './attendance-sentences.ts';
import { intersect } from './dates-intervals.ts';
import type { DateMention, Side } from './dates.ts';
import { homeOfTheAlliance } from './lexicon/attendance-places.ts';

/** A claim with the sentence it stands in; `officer` is filled in where the clause gives the office alone. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly sentence: PlainSentence;
  readonly officer: Officer | null;
}

export interface ResolvedClaim extends PlacedClaim {
  readonly ministerial: Ministerial | null;
}

/** Without a date, news is of a meeting within these days. */
export const NEWS_DAYS = 31;
/** A week and a bit. */
const NEWS_WEEK = 9;
const AHEAD_DAYS = 75;
/** Writers err by a day or two. */
const SLACK_DAYS = 2;

function fits(published: DayInterval | null, when: DayInterval): boolean {
  return published === null || intersect(published, when) !== null;
}

/** Days between publication and a ministerial: none while it sits. */
export function distance({ startDate, endDate }: Ministerial, published: DayInterval): number {
  const ahead = daysBetween(published.latest, startDate);
  const behind = daysBetween(endDate, published.earliest);
  return Math.max(0, ahead, behind);
}

/** The one that is nearest to the day of publication; where that is not known, the only one. */
function nearestOf(found: readonly Candidate[], published: DayInterval | null): Ministerial | null {
  const [first] = found;
  if (published === null) return found.length === 1 ? (first?.ministerial ?? null) : null;
  const ordered = found
    .map(({ ministerial }) => ministerial)
    .toSorted((a, b) => distance(a, published) - distance(b, published));
  return ordered[0] ?? null;
}

function find(wanted: Wanted, published: DayInterval | null, record: AttendanceRecord): Ministerial | null {
  const found = candidatesFor(wanted, record).filter((each) => fits(published, each.published));
  return nearestOf(found, published);
}

/** “on March 30” of a meeting on the 31st. */
function withSlack(dates: readonly DateMention[]): DateMention[] {
  return dates.map((date) => {
    const { expression } = date;
    if (expression.kind === 'unit' && expression.unit === 'week')
      return { ...date, expression: { kind: 'side' } };
    if (expression.kind !== 'day') return date;
    const { day, until } = expression;
    return { ...date, expression: { ...expression, day: day - SLACK_DAYS, until: until + SLACK_DAYS } };
  });
}

/** Writers call a round of March the winter's or the spring's. */
function isSeason({ expression }: DateMention): boolean {
  return expression.kind === 'season';
}

/** A date outweighs the verb's tense, and both the name; of several dates that do not agree, any. */
function byDates(
  { claim, officer }: PlacedClaim,
  published: DayInterval | null,
  record: AttendanceRecord,
): Ministerial | null {
  const side = sideOfClaim(claim);
  const wanted = wantedBy(claim, officer, side);
  const tries: readonly Wanted[] = [
    wanted,
    ...(wanted.ordinal === null ? [] : [{ ...wanted, ordinal: null }]),
    ...(side === null ? [] : [{ ...wanted, ordinal: null, side: null }]),
    ...(officer === null ? [] : [{ ...wanted, ordinal: null, officer: null }]),
    { ...wanted, ordinal: null, dates: withSlack(wanted.dates) },
    ...(wanted.dates.some(isSeason)
      ? [{ ...wanted, ordinal: null, dates: wanted.dates.filter((date) => !isSeason(date)) }]
      : []),
    ...(wanted.dates.length > 1
      ? wanted.dates.map((date) => ({ ...wanted, ordinal: null, dates: [date] }))
      : []),
  ];
  for (const each of tries) {
    const found = find(each, published, record);
    if (found !== null) return found;
  }
  return null;
}

function isNamedPlace(place: string | null): place is string {
  return place !== null && place !== homeOfTheAlliance;
}

function isNear(ministerial: Ministerial, published: DayInterval | null): boolean {
  if (published === null) return true;
  return (
    daysBetween(published.latest, ministerial.startDate) <= AHEAD_DAYS &&
    daysBetween(ministerial.endDate, published.earliest) <= NEWS_DAYS
  );
}

/** The meeting that the article is about: the nearest of the official's kind, on the side that the verb tells. */
function mainMeeting(
  { claim, officer }: PlacedClaim,
  published: DayInterval | null,
  record: AttendanceRecord,
): Ministerial | null {
  const side: Side | null = sideOfClaim(claim);
  const wanted = { ...wantedBy(claim, officer, side), ordinal: null };
  if (isNamedPlace(wanted.place)) {
    const there = find(wanted, published, record);
    if (there !== null && isHeldAt(there, wanted.place)) return there;
  }
  const found = find({ ...wanted, place: null }, published, record);
  return found !== null && isNear(found, published) ? found : null;
}

/** Where the day of publication is known, what is said without a date is of the meeting of that week. */
function newsOf(placed: PlacedClaim, published: DayInterval, record: AttendanceRecord): Ministerial | null {
  const own = { ...placed, claim: { ...placed.claim, dates: [] } };
  const main = mainMeeting(own, published, record);
  return main !== null && distance(main, published) <= NEWS_WEEK ? main : null;
}

function sameSubject(a: PlacedClaim, b: PlacedClaim): boolean {
  return a.officer === b.officer && kindsOfClaim(a.claim)[0] === kindsOfClaim(b.claim)[0];
}

/** A clause without a date or place of its own speaks of the meeting that its sentence told of. */
function inSentence(placed: PlacedClaim, resolved: readonly ResolvedClaim[]): ResolvedClaim | null {
  const near =
    resolved.find((each) => each.sentence === placed.sentence && sameSubject(each, placed)) ?? null;
  const isOther = near !== null && near.claim.present !== placed.claim.present && !placed.claim.bygone;
  return isOther && !near.claim.bygone && near.claim.manner === null ? null : near;
}

function lies(ministerial: Ministerial, published: DayInterval | null): Side | null {
  if (published === null) return null;
  if (published.latest < ministerial.startDate) return 'ahead';
  return published.earliest > ministerial.endDate ? 'behind' : null;
}

/** A clause without a date speaks of the meeting that the article last gave a date for, where their times agree. */
function nearestDated(
  placed: PlacedClaim,
  at: number,
  dated: readonly (Ministerial | null)[],
  claims: readonly PlacedClaim[],
  published: DayInterval | null,
): Ministerial | null {
  const side = sideOfClaim(placed.claim);
  const agrees = (ministerial: Ministerial | null, i: number): ministerial is Ministerial => {
    const other = claims[i];
    if (ministerial === null || other === undefined || !sameSubject(placed, other)) return false;
    const where = lies(ministerial, published) ?? sideOfClaim(other.claim);
    return side === null || where === null || side === where;
  };
  const before = dated.findLast((each, i) => i < at && agrees(each, i));
  return before ?? dated.find((each, i) => i > at && agrees(each, i)) ?? null;
}

/** “Weller sat in for her”: of the meeting told of, whatever the verb's time. */
function isOfStandIn({ claim }: PlacedClaim): boolean {
  return claim.predicate.role === 'behind' || claim.predicate.role === 'owned';
}

function lastTold(
  placed: PlacedClaim,
  at: number,
  dated: readonly (Ministerial | null)[],
  claims: readonly PlacedClaim[],
): Ministerial | null {
  return (
    dated.findLast((each, i) => {
      const other = claims[i];
      return i < at && each !== null && other !== undefined && sameSubject(placed, other);
    }) ?? null
  );
}

/** Without a known day of publication, what is undated follows what is dated. */
function undated(
  placed: PlacedClaim,
  at: number,
  dated: readonly (Ministerial | null)[],
  claims: readonly PlacedClaim[],
  published: DayInterval | null,
  record: AttendanceRecord,
): Ministerial | null {
  const main = mainMeeting(placed, published, record);
  const isWide = published === null || published.earliest !== published.latest;
  const near = nearestDated(placed, at, dated, claims, published);
  const found = isWide ? (near ?? main) : (main ?? near);
  return found ?? (isOfStandIn(placed) ? lastTold(placed, at, dated, claims) : null);
}

/** A summit is a ministerial only where the record has one there, or on that very day. */
function isCertain({ claim }: PlacedClaim, ministerial: Ministerial | null): boolean {
  if (claim.meeting?.doubtful !== true || ministerial === null) return true;
  const exact = claim.dates.some(({ expression: { kind } }) => kind === 'day' || kind === 'weekday');
  return exact || (isNamedPlace(claim.place) && isHeldAt(ministerial, claim.place));
}

/** An office alone, of which the article names nobody, is whoever held it at the ministerial. */
function withHolder(
  resolved: ResolvedClaim,
  named: ReadonlySet<Officer | null>,
  record: AttendanceRecord,
): ResolvedClaim {
  const { officer, ministerial, claim } = resolved;
  const { officer: own, unknownName } = claim.official;
  if (own !== null || unknownName !== null || ministerial === null) return resolved;
  const holder = officerNamed(ministerial.usPrincipal.name, ministerial.kind, record);
  return holder !== null && (officer === null || claim.dates.length > 0 || named.has(holder))
    ? { ...resolved, officer: holder }
    : resolved;
}

/** Which ministerial of the record each claim is about, and whose an office alone is. */
export function resolveClaims(
  claims: readonly PlacedClaim[],
  published: DayInterval | null,
  record: AttendanceRecord,
): ResolvedClaim[] {
  const named = new Set(claims.map(({ claim }) => claim.official.officer));
  return resolveMeetings(claims, published, record).map((each) => withHolder(each, named, record));
}

/** First those with a date, then the others after them. */
function resolveMeetings(
  claims: readonly PlacedClaim[],
  published: DayInterval | null,
  record: AttendanceRecord,
): ResolvedClaim[] {
  const isKnown = published !== null && daysBetween(published.earliest, published.latest) <= 3;
  const dated = claims.map((placed) => {
    const main = isKnown && placed.claim.lent === true ? newsOf(placed, published, record) : null;
    if (main !== null) return main;
    const found = placed.claim.dates.length > 0 ? byDates(placed, published, record) : null;
    return isCertain(placed, found) ? found : null;
  });
  const told = claims.flatMap((placed, at) =>
    placed.claim.dates.length > 0 ? [{ ...placed, ministerial: dated[at] ?? null }] : [],
  );
  return claims.map((placed, at) => {
    const off = monthsOff(sliceOf(placed.sentence.text, placed.claim.window));
    const before = off === null ? null : dated.findLast((each, i) => i < at && each !== null);
    if (
      off !== null &&
      before !== undefined &&
      before !== null &&
      (off % 12 === 0 || placed.claim.meeting === null)
    ) {
      const [kind] = kindsOfClaim(placed.claim);
      const found = kind && ministerialOff(before, off, kind, placed.claim.dates, record);
      if (found) return { ...placed, ministerial: found };
    }
    const isTold = placed.claim.meeting?.dates.length !== 0 || (dated[at] ?? null) !== null;
    if (placed.claim.dates.length > 0 && isTold) return { ...placed, ministerial: dated[at] ?? null };
    const near = isNamedPlace(placed.claim.place) ? null : inSentence(placed, told);
    if (off !== null && placed.claim.meeting === null) {
      const [kind] = kindsOfClaim(placed.claim);
      const from = near?.ministerial ?? null;
      return {
        ...placed,
        ministerial: from === null || kind === undefined ? null : ministerialOff(from, off, kind, [], record),
      };
    }
    if (near !== null) return { ...placed, ministerial: near.ministerial };
    const plain = { ...placed, claim: { ...placed.claim, dates: [] } };
    const found = undated(plain, at, dated, claims, published, record);
    return { ...placed, ministerial: isCertain(placed, found) ? found : null };
  });
}
