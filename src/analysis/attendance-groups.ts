import type { DayInterval } from '../common/day.ts';
import { addDays, weekdayOf } from '../common/day.ts';
import { sliceOf } from '../common/span.ts';
import type { Ministerial, MinisterialKind } from '../record/record.ts';
import { kindsOfClaim } from './attendance-candidates.ts';
import type { AttendanceReading } from './attendance-reading.ts';
import type { PlacedClaim, ResolvedClaim } from './attendance-resolve.ts';
import { distance, NEWS_DAYS } from './attendance-resolve.ts';
import { findDates } from './dates.ts';
import type { ReportStatus } from './findings.ts';

/** All that an article says of one official at one ministerial, in order. */
export type ClaimGroup = readonly [ResolvedClaim, ...ResolvedClaim[]];

/** The claims with whom they are of: an office alone is its holder whom the article named last. */
export function placeClaims(
  { sentences }: AttendanceReading,
  which: 'claims' | 'spares' | 'chances' = 'claims',
): PlacedClaim[] {
  const titled = sentences.flatMap(({ officials }) =>
    officials.filter((each) => each.officer !== null && !each.former),
  );
  const holderOf = (kind: MinisterialKind) => titled.find((each) => each.kind === kind)?.officer ?? null;
  return sentences.flatMap(({ sentence, [which]: claims }) =>
    claims.map((claim) => {
      const { officer, unknownName, kind } = claim.official;
      return { claim, sentence, officer: officer ?? (unknownName === null ? holderOf(kind) : null) };
    }),
  );
}

function keyOf({ claim, officer, ministerial }: ResolvedClaim): string {
  const who = officer?.surname ?? claim.official.unknownName ?? '';
  return JSON.stringify([claim.official.kind, who, ministerial?.id ?? kindsOfClaim(claim)]);
}

export function groupClaims(claims: readonly ResolvedClaim[]): ClaimGroup[] {
  const groups = new Map<string, ClaimGroup>();
  for (const each of claims) {
    const key = keyOf(each);
    const group = groups.get(key);
    groups.set(key, group === undefined ? [each] : [...group, each]);
  }
  return [...groups.values()];
}

/** Groups that tell of what none of the others does. */
export function withoutTold(spares: readonly ClaimGroup[], told: readonly ClaimGroup[]): ClaimGroup[] {
  const known = new Set(told.map(([first]) => first.ministerial?.id));
  return spares.filter(([{ ministerial }]) => ministerial !== null && !known.has(ministerial.id));
}

/** What the article is about: the first told of those of the ministerial that is nearest to its day. */
export function mainGroup(groups: readonly ClaimGroup[], published: DayInterval | null): ClaimGroup | null {
  const away = ([{ ministerial }]: ClaimGroup): number =>
    ministerial === null || published === null ? Infinity : distance(ministerial, published);
  const first = groups.toSorted((a, b) => away(a) - away(b))[0] ?? null;
  return first !== null && published !== null && away(first) > NEWS_DAYS ? null : first;
}

function clarity({ claim }: ResolvedClaim): number {
  const named = (claim.meeting?.kinds.length ?? 0) > 0 ? 3 : claim.meeting === null ? 0 : 1;
  return named + (claim.dates.length > 0 ? 2 : 0) + (claim.official.titled ? 1 : 0);
}

/** The claim that says it best: the first among equals. */
export function clearest([first, ...others]: ClaimGroup): ResolvedClaim {
  return others.reduce((best, each) => (clarity(each) > clarity(best) ? each : best), first);
}

function isAhead({ ministerial }: ResolvedClaim, published: DayInterval | null): boolean {
  return ministerial !== null && published !== null && published.latest < ministerial.startDate;
}

/** Who “would not come” to what is over did not. */
function isBehind({ ministerial }: ResolvedClaim, published: DayInterval | null): boolean {
  return ministerial !== null && published !== null && published.earliest > ministerial.startDate;
}

function isDone(resolved: ResolvedClaim, published: DayInterval | null): boolean {
  const { claim } = resolved;
  if (isAhead(resolved, published)) return false;
  if (claim.tense !== 'open') return claim.tense === 'done';
  const byDate = claim.dates.find(({ side }) => side !== null)?.side;
  return byDate !== 'ahead';
}

const IN_THE_MORNING = /\b(?:morning|dawn|daybreak|sunrise|breakfast|noon|midday|lunch|lunchtime)\b/iu;
const LAST_NIGHT = /\b(?:last\s(?:night|evening)|yesterday|overnight)\b/iu;

function weekdaysIn(words: string): number[] {
  return findDates(words).flatMap(({ expression }) =>
    expression.kind === 'weekday' ? expression.weekdays : [],
  );
}

/** Who leaves on a day before the last, or is gone when the news comes out before it. */
function isBeforeEnd(
  { claim, sentence, ministerial }: ResolvedClaim,
  published: DayInterval | null,
): boolean {
  if (ministerial === null || ministerial.startDate === ministerial.endDate) return false;
  if (published !== null && published.latest < ministerial.endDate) return true;
  const words = sliceOf(sentence.text, claim.window);
  if (published !== null && LAST_NIGHT.test(words))
    return addDays(published.earliest, -1) < ministerial.endDate;
  const own = weekdaysIn(words);
  const days = own.length > 0 ? own : weekdaysIn(sentence.text);
  const isLast = days.includes(weekdayOf(ministerial.endDate));
  return days.length > 0 && (!isLast || IN_THE_MORNING.test(words));
}

function doneStatus(resolved: ResolvedClaim, published: DayInterval | null): ReportStatus {
  const { claim } = resolved;
  if (claim.manner === 'early') return 'left-early';
  if (claim.manner === 'left') return isBeforeEnd(resolved, published) ? 'left-early' : 'attended';
  if (!claim.present) return 'absent';
  return claim.manner === 'remote' ? 'attended-remotely' : 'attended';
}

/** Where claims contradict each other, those that name their meeting or its day outweigh the others. */
function undisputed(claims: readonly ResolvedClaim[]): readonly ResolvedClaim[] {
  const [first, ...others] = claims;
  if (first === undefined) return claims;
  const best = clearest([first, ...others]);
  return claims.filter((each) => each.claim.present === best.claim.present || clarity(each) >= clarity(best));
}

const TRAVELS: ReadonlySet<string> = new Set(['fly', 'travel', 'land', 'jet', 'drive', 'journey', 'arrive']);
const NOW = /\b(?:now|no\slonger|after\sall|in\sthe\send|eventually)\b/iu;

/** “… will now stay in Washington”: what holds of late, where it is told of one claim alone. */
function latest(claims: readonly ResolvedClaim[]): ResolvedClaim | null {
  const found = claims.filter(({ claim, sentence }) => NOW.test(sliceOf(sentence.text, claim.window)));
  return found.length === 1 && claims.length > 1 ? (found[0] ?? null) : null;
}

/** Told as so: by its time, its manner, or of a meeting that it names and that is over. */
function isCertain(resolved: ResolvedClaim, published: DayInterval | null): boolean {
  const { claim } = resolved;
  if (claim.tense !== 'open' || claim.manner === 'early' || claim.manner === 'remote') return true;
  return claim.meeting !== null && claim.dates.length > 0 && isBehind(resolved, published);
}

/** Nothing is done before a meeting, and nothing is expected of one that is over or that sits on the day of the news. */
export function timely(
  status: ReportStatus,
  { startDate }: Ministerial,
  published: DayInterval | null,
): ReportStatus {
  if (published === null) return status;
  if (published.latest < startDate) {
    const comes = status === 'attended' || status === 'attended-remotely' || status === 'left-early';
    return comes ? 'expected-to-attend' : status === 'absent' ? 'expected-absent' : status;
  }
  const isDay = published.earliest === published.latest;
  if (published.earliest < startDate || (published.earliest === startDate && !isDay)) return status;
  return status === 'expected-to-attend' ? 'attended' : status === 'expected-absent' ? 'absent' : status;
}

/** Who takes part where all meet by video does so by video; but for whom the words say flew there. */
export function ofItsFormat(status: ReportStatus, group: ClaimGroup): ReportStatus {
  const [{ ministerial }] = group;
  if (status !== 'attended' || ministerial?.format !== 'virtual') return status;
  return group.some(({ claim }) => TRAVELS.has(claim.predicate.verb)) ? status : 'attended-remotely';
}

/** What was done outweighs what was expected; of what was done, the finer word. */
export function statusOf(group: ClaimGroup, published: DayInterval | null): ReportStatus {
  const status = statusTold(group, published);
  const [{ ministerial }] = group;
  if (ministerial === null) return status;
  const own = timely(status, ministerial, published);
  const isReversed = group.every(({ claim }) => claim.tense === 'expected' && claim.reversed);
  if (!isReversed || (own !== 'attended' && own !== 'absent')) return ofItsFormat(own, group);
  return own === 'attended' ? 'absent' : ofItsFormat('attended', group);
}

function statusTold(group: ClaimGroup, published: DayInterval | null): ReportStatus {
  const real = group.some(({ claim }) => !claim.bygone) ? group.filter(({ claim }) => !claim.bygone) : group;
  const certain = real.filter((each) => isCertain(each, published));
  const open = real.filter((each) => each.claim.tense === 'open');
  const weighed = undisputed(certain.length > 0 ? certain : open);
  const done = weighed.filter((each) => isDone(each, published));
  const statuses = done.map((each) => doneStatus(each, published));
  const fine = statuses.find((status) => status === 'left-early' || status === 'attended-remotely');
  if (fine !== undefined) return fine;
  const [first, ...others] = done.length > 0 ? done : weighed;
  if (first === undefined) return 'absent';
  const best = latest([first, ...others]) ?? clearest([first, ...others]);
  if (done.length > 0) return doneStatus(best, published);
  if (best.claim.present) return 'expected-to-attend';
  return isBehind(best, published) ? 'absent' : 'expected-absent';
}
