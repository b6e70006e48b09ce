import type { DayInterval } from '../common/day.ts';
import { daysBetween } from '../common/day.ts';
import type { AttendanceRecord, Ministerial } from '../record/record.ts';
import { candidatesFor, kindsOfClaim, wantedBy } from './attendance-candidates.ts';
import type { Claim } from './attendance-claims.ts';
import type { Officer } from './attendance-officials.ts';
import { sideOfClaim } from './attendance-claims.ts';
import type { PlainSentence } from './attendance-sentences.ts';
import { intersect } from './dates-intervals.ts';
import type { Side } from './dates.ts';

/** A claim with the sentence it stands in; `officer` is filled in where the clause gives the office alone. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly sentence: PlainSentence;
  readonly officer: Officer | null;
}

export interface ResolvedClaim extends PlacedClaim {
  readonly ministerial: Ministerial | null;
}

const NEWS_DAYS = 31;

function isDated({ claim }: PlacedClaim): boolean {
  return claim.dates.length > 0;
}

function fits(published: DayInterval | null, when: DayInterval): boolean {
  return published === null || intersect(published, when) !== null;
}

/** News without a date is of the one meeting within a month, if there is one. */
function closeBy(found: readonly Ministerial[], published: DayInterval | null): Ministerial | null {
  if (published === null) return null;
  const near = found.filter(
    ({ startDate, endDate }) =>
      daysBetween(published.latest, startDate) <= NEWS_DAYS &&
      daysBetween(endDate, published.earliest) <= NEWS_DAYS,
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** The ministerial that the words leave; a date outweighs the verb's tense, and both the name. */
function onlyOne(
  placed: PlacedClaim,
  side: Side | null,
  published: DayInterval | null,
  record: AttendanceRecord,
): Ministerial | null {
  const { claim, officer } = placed;
  const find = (who: Officer | null, where: Side | null): Ministerial[] =>
    candidatesFor(wantedBy(claim, who, where), record)
      .filter((each) => fits(published, each.published))
      .map(({ ministerial }) => ministerial);
  const tries = isDated(placed)
    ? [() => find(officer, side), () => find(officer, null), () => find(null, side)]
    : [() => find(officer, side)];
  const found = tries.reduce<Ministerial[]>((first, attempt) => (first.length > 0 ? first : attempt()), []);
  if (found.length > 1 && !isDated(placed)) return closeBy(found, published);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function lies(ministerial: Ministerial, published: DayInterval | null): Side | null {
  if (published === null) return null;
  if (published.latest < ministerial.startDate) return 'ahead';
  return published.earliest > ministerial.endDate ? 'behind' : null;
}

function sameSubject(a: PlacedClaim, b: PlacedClaim): boolean {
  return a.officer === b.officer && kindsOfClaim(a.claim)[0] === kindsOfClaim(b.claim)[0];
}

/** A clause without a date speaks of the meeting that the article last gave a date for, where their times agree. */
function nearestDated(
  placed: PlacedClaim,
  at: number,
  resolved: readonly (Ministerial | null)[],
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
  const before = resolved.findLast((each, i) => i < at && agrees(each, i));
  return before ?? resolved.find((each, i) => i > at && agrees(each, i)) ?? null;
}

/** The article dates the meeting, and the record has none then. */
function isOfUnknown(
  placed: PlacedClaim,
  claims: readonly PlacedClaim[],
  resolved: readonly (Ministerial | null)[],
): boolean {
  const side = sideOfClaim(placed.claim);
  return claims.some((other, i) => {
    const where = sideOfClaim(other.claim);
    const agrees = side === null || where === null || side === where;
    return isDated(other) && resolved[i] === null && sameSubject(placed, other) && agrees;
  });
}

/** Which ministerial of the record each claim is about: first those with a date, then the others after them. */
export function resolveClaims(
  claims: readonly PlacedClaim[],
  published: DayInterval | null,
  record: AttendanceRecord,
): ResolvedClaim[] {
  const dated = claims.map((placed) =>
    isDated(placed) ? onlyOne(placed, sideOfClaim(placed.claim), published, record) : null,
  );
  return claims.map((placed, at) => {
    if (isDated(placed)) return { ...placed, ministerial: dated[at] ?? null };
    const near = nearestDated(placed, at, dated, claims, published);
    if (near === null && isOfUnknown(placed, claims, dated)) return { ...placed, ministerial: null };
    const side = sideOfClaim(placed.claim);
    return { ...placed, ministerial: near ?? onlyOne(placed, side, published, record) };
  });
}
