import type { Article } from '../articles/article.ts';
import type { DayInterval } from '../common/day.ts';
import { daysBetween } from '../common/day.ts';
import { fold } from '../common/fold.ts';
import type { Span } from '../common/span.ts';
import { hull, overlapping } from '../common/span.ts';
import { surnameOf } from '../record/people.ts';
import type { AttendanceRecord } from '../record/record.ts';
import type { Choice, ChooserWeights } from './attendance-chooser.ts';
import { addedStatus, choicesFor, weighedStatus } from './attendance-chooser.ts';
import { sideOfClaim } from './attendance-claims.ts';
import type { ClaimGroup } from './attendance-groups.ts';
import {
  clearest,
  groupClaims,
  mainGroup,
  ofItsFormat,
  placeClaims,
  statusOf,
  withoutTold,
} from './attendance-groups.ts';
import { officialName } from './attendance-names.ts';
import type { AttendanceReading } from './attendance-reading.ts';
import { readAttendanceOnce } from './attendance-read-once.ts';
import { tellsRemote } from './attendance-remote.ts';
import { findGiver, findReason } from './attendance-reasons.ts';
import type { ResolvedClaim } from './attendance-resolve.ts';
import { resolveClaims } from './attendance-resolve.ts';
import type { Missing } from './attendance-stand-in-chooser.ts';
import { chosenStandIn, toldStandIn } from './attendance-stand-in-groups.ts';
import { findVisits } from './attendance-visits.ts';
import { findDates } from './dates.ts';
import { intersect } from './dates-intervals.ts';
import type { FoundReport, FoundStatement, PersonMention, ReportStatus } from './findings.ts';
import { emptiesChair } from './findings.ts';
import { findPublished } from './published.ts';
import type { TokenisedText } from './tokenised.ts';

/** What the steps before found, and the days on which the article came out. */
interface Known {
  readonly reading: AttendanceReading;
  readonly people: readonly PersonMention[];
  readonly statements: readonly FoundStatement[];
  readonly published: DayInterval | null;
  readonly record: AttendanceRecord;
  readonly tokenised: TokenisedText;
}

function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** The whole sentences, as the other findings cut them, that hold a clause. */
function sentenceOf(passage: Span, { tokenised }: Known): Span {
  const over = overlapping(tokenised.sentences, passage);
  const { start, end } = hull([passage, ...over]);
  return { start, end };
}

function reasonOf(group: ClaimGroup): { span: Span; from: ResolvedClaim } | null {
  for (const from of group) {
    const found = findReason(from.sentence.text, from.claim);
    if (found !== null) return { span: shifted(found, from.sentence.start), from };
  }
  return null;
}

function giverOf(resolved: ResolvedClaim, { statements, tokenised }: Known): string | null {
  const { claim, sentence } = resolved;
  return findGiver(shifted(claim, sentence.start), sentence, tokenised.text, statements);
}

/** A dated ministerial that the record does not reach to. */
function isBeyond({ claim }: ResolvedClaim, { published, record }: Known): boolean {
  const { meeting, official, dates } = claim;
  if (published === null || dates.length === 0 || (meeting?.kinds.length ?? 0) === 0) return false;
  const own = record.ministerials.filter(({ kind }) => kind === official.kind);
  return sideOfClaim(claim) === 'behind'
    ? own.every(({ endDate }) => endDate > published.earliest)
    : own.every(({ startDate }) => startDate < published.latest);
}

function reportOf(missing: Missing, standIn: FoundReport['standIn'], known: Known): FoundReport[] {
  const { group, status } = missing;
  const best = clearest(group);
  const { claim, sentence, officer, ministerial } = best;
  const official = officialName(officer, claim.official, ministerial, known.people);
  if (official === null || (ministerial === null && !isBeyond(best, known))) return [];
  const reason = reasonOf(group);
  const passage = shifted(claim, sentence.start);
  return [
    {
      passage,
      sentence: sentenceOf(passage, known),
      official,
      ministerial: ministerial?.id ?? null,
      inferred: false,
      status,
      standIn,
      reason: reason?.span ?? null,
      givenBy: (reason === null ? null : giverOf(reason.from, known)) ?? giverOf(best, known),
    },
  ];
}

function inferredReports(known: Known, record: AttendanceRecord): FoundReport[] {
  const { reading, published, people } = known;
  return findVisits(reading, record).flatMap(({ sentence, official, wanted, candidates }) => {
    const fitting = candidates.filter(
      (each) => published === null || intersect(each.published, published) !== null,
    );
    const [only] = fitting;
    if (only === undefined || fitting.length > 1) return [];
    const name = officialName(official.officer, official, only.ministerial, people);
    if (name === null) return [];
    const passage = { start: sentence.start + official.start, end: sentence.end };
    return [
      {
        passage,
        sentence: sentenceOf(passage, known),
        official: name,
        ministerial: only.ministerial.id,
        inferred: true,
        status: wanted.side === 'behind' ? 'attended' : 'expected-to-attend',
        standIn: null,
        reason: null,
        givenBy: null,
      } satisfies FoundReport,
    ];
  });
}

function isOfSame([a]: ClaimGroup, [b]: ClaimGroup): boolean {
  return a.ministerial === b.ministerial && a.officer === b.officer;
}

function namesDay(text: string): boolean {
  return findDates(text).some(({ expression: { kind } }) => kind === 'weekday');
}

/** Told by a verb of coming or staying away, not by words that only hint at it. */
function isPlain(group: ClaimGroup): boolean {
  return group.some(({ sentence, claim: { predicate, start, end } }) => {
    const isHint = predicate.role === 'state' && predicate.start === start && predicate.end === end;
    return !isHint && (predicate.early !== 'open' || namesDay(sentence.text));
  });
}

/** Who sat, or was to sit, there: nobody else is taken for one who came by mere likelihood. */
function isOfPrincipal([{ officer, ministerial }]: ClaimGroup): boolean {
  return fold(surnameOf(ministerial?.usPrincipal.name ?? '')) === fold(officer?.surname ?? '');
}

/** By the words around it was by a line: whose, the sentence tells. */
function ofOwnLine(status: ReportStatus, group: ClaimGroup): ReportStatus {
  const isOwn = status !== 'attended-remotely' || group.some(({ sentence }) => tellsRemote(sentence.text));
  return ofItsFormat(isOwn ? status : 'attended', group);
}

/** A date by which the rules read one ministerial dates no other of the same official. */
function isDatedElsewhere([chance]: ClaimGroup, groups: readonly ClaimGroup[]): boolean {
  const [date] = chance.claim.dates;
  return groups.some((group) =>
    group.some(
      ({ sentence, officer, ministerial, claim }) =>
        sentence === chance.sentence &&
        officer === chance.officer &&
        ministerial !== chance.ministerial &&
        (chance.claim.carried === true || claim.dates.some(({ start }) => start === date?.start)),
    ),
  );
}

/** Nobody says who comes to a meeting more than that many days off: another was meant. */
const FARTHEST_AHEAD = 200;

function isFarAhead([{ ministerial }]: ClaimGroup, published: DayInterval | null): boolean {
  return (
    ministerial !== null &&
    published !== null &&
    daysBetween(published.latest, ministerial.startDate) > FARTHEST_AHEAD
  );
}

/** What the words around tell of officials and ministerials of which the rules read nothing. */
function addedTo(
  groups: readonly ClaimGroup[],
  choices: readonly Choice[],
  published: DayInterval | null,
): Omit<Missing, 'isMain'>[] {
  return choices.flatMap((choice) => {
    const status = addedStatus(choice);
    const { group } = choice;
    const isNew =
      isOfPrincipal(group) &&
      !groups.some((each) => isOfSame(each, group)) &&
      !isDatedElsewhere(group, groups) &&
      !isFarAhead(group, published);
    const isTold = status !== null && (group[0].claim.implied !== true || emptiesChair(status));
    return isTold && isNew ? [{ group, status: ofOwnLine(status, group) }] : [];
  });
}

/** Each official at each ministerial that an article tells of: by the rules, and by the chooser where they are silent. */
export function findSittings(
  reading: AttendanceReading,
  published: DayInterval | null,
  record: AttendanceRecord,
  weights?: ChooserWeights,
): Missing[] {
  const told = groupClaims(resolveClaims(placeClaims(reading), published, record));
  const spares = groupClaims(resolveClaims(placeClaims(reading, 'spares'), published, record));
  const groups = [...told, ...withoutTold(spares, told)];
  const choices = choicesFor(reading, published, record, weights);
  const read = groups.map((group) => {
    const choice = choices.find((each) => isOfSame(each.group, group));
    const status = statusOf(group, published);
    if (isPlain(group)) return { group, status };
    const weighed = weighedStatus(status, choice);
    return { group, status: weighed === status ? status : ofOwnLine(weighed, group) };
  });
  const isVisit = groups.length === 0 && findVisits(reading, record).length > 0;
  const all = [...read, ...(isVisit ? [] : addedTo(groups, choices, published))];
  const main = mainGroup(
    all.map(({ group }) => group),
    published,
  );
  return all.map((each) => ({ ...each, isMain: each.group === main }));
}

/**
 * What an article says of the officials' attendance at the record's ministerials: one report for each official and
 * ministerial. Contact groups and summits of leaders are none.
 */
export function findReports(
  article: Article,
  tokenised: TokenisedText,
  people: readonly PersonMention[],
  statements: readonly FoundStatement[],
  record: AttendanceRecord,
): FoundReport[] {
  const reading = readAttendanceOnce(article, record);
  const published = article.published ?? findPublished(article, record);
  const known: Known = { reading, people, statements, published, record, tokenised };
  const sittings = findSittings(reading, published, record);
  const told = sittings.map((each) => (emptiesChair(each.status) ? toldStandIn(each, known) : null));
  const taken = new Set(told.flatMap((each) => (each === null ? [] : [fold(surnameOf(each.name))])));
  const reports = sittings.flatMap((each, i) => {
    const standIn = told[i] ?? (emptiesChair(each.status) ? chosenStandIn(each, known, taken) : null);
    return reportOf(each, standIn, known);
  });
  return reports.length > 0 ? reports : inferredReports(known, record);
}
