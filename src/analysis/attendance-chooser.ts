import type { DayInterval } from '../common/day.ts';
import { softmax } from '../common/softmax.ts';
import type { AttendanceRecord, Ministerial } from '../record/record.ts';
import { chanceFeatures } from './attendance-chance-features.ts';
import type { ClaimGroup } from './attendance-groups.ts';
import { groupClaims, placeClaims, timely } from './attendance-groups.ts';
import type { AttendanceReading } from './attendance-reading.ts';
import type { ResolvedClaim } from './attendance-resolve.ts';
import { resolveClaims } from './attendance-resolve.ts';
import { namesMinisterial } from './attendance-visits.ts';
import type { ReportStatus } from './findings.ts';
import { reportStatuses } from './findings.ts';
import learnt from './lexicon/attendance-weights.json' with { type: 'json' };

/** Of each feature its weights in hundredths: for no report, then for each status in its order. */
export type ChooserWeights = Readonly<Record<string, readonly number[]>>;

/** What the words beside an official tell of one ministerial, in all the sentences that may be about both. */
export interface Choice {
  readonly group: ClaimGroup;
  /** How likely each status is, in its order. */
  readonly likely: readonly number[];
  /** Where it is told loudest, the official speaks, or another does it. */
  readonly isBystander: boolean;
}

/** A clause of more words is no surer for them. */
const HEAT = 3;
/** A report is added where one of any status is that likely, and one status at least so. */
const ADDS = 0.5;
const LEAST = 0.25;
/** The same where the sentence speaks of no meeting and no day. */
const ADDS_LOOSE = 0.7;
/** Where the rules read another status, it must be this sure, and theirs this much less likely. */
const OVERRULES = 0.8;
const OUTWEIGHED = 0.4;
/** What speaks for a status at another time than that of the ministerial may be of another one. */
const UNTIMELY = 0.3;

/** How much each of so many features counts. */
export function scaleOf(features: number): number {
  return HEAT / Math.sqrt(Math.max(1, features));
}

/** How likely no report is, then each status. */
export function likelihoods(
  weights: ChooserWeights,
  features: readonly string[],
  classes = reportStatuses.length + 1,
): number[] {
  const known = features.flatMap((feature) =>
    Object.hasOwn(weights, feature) ? [weights[feature] ?? []] : [],
  );
  const scale = scaleOf(known.length) / 100;
  const sums = Array.from({ length: classes }, (_, i) =>
    known.reduce((sum, each) => sum + (each[i] ?? 0), 0),
  );
  return softmax(sums.map((sum) => sum * scale));
}

/** What is likely before a meeting is what is expected, and after it what was done. */
function timed(
  likely: readonly number[],
  ministerial: Ministerial | null,
  published: DayInterval | null,
): number[] {
  if (ministerial === null) return [...likely];
  const own = reportStatuses.map(() => 0);
  for (const [i, status] of reportStatuses.entries()) {
    const at = reportStatuses.indexOf(timely(status, ministerial, published));
    own[at] = (own[at] ?? 0) + (at === i ? 1 : UNTIMELY) * (likely[i] ?? 0);
  }
  return own;
}

export interface ReadChance {
  readonly resolved: ResolvedClaim;
  readonly features: readonly string[];
}

/** Every official beside every ministerial that an article may speak of, with what tells whether they came. */
export function readChances(
  reading: AttendanceReading,
  published: DayInterval | null,
  record: AttendanceRecord,
): ReadChance[] {
  const ofArticle = [
    `names-alliance:${reading.namesAlliance}`,
    `names-ministerial:${namesMinisterial(reading)}`,
  ];
  const at = new Map(reading.sentences.map((read, i) => [read.sentence, { read, i }]));
  return resolveClaims(placeClaims(reading, 'chances'), published, record).flatMap((resolved) => {
    const place = at.get(resolved.sentence);
    const features = place === undefined ? null : chanceFeatures(resolved, place.read, place.i, published);
    return features === null ? [] : [{ resolved, features: [...features, ...ofArticle] }];
  });
}

/** Of an official and a ministerial, the sentence that speaks loudest for each status. */
export function choicesFor(
  reading: AttendanceReading,
  published: DayInterval | null,
  record: AttendanceRecord,
  weights: ChooserWeights = learnt,
): Choice[] {
  const chances = readChances(reading, published, record);
  const features = new Map(chances.map((each) => [each.resolved, each.features]));
  return groupClaims(chances.map(({ resolved }) => resolved)).map((group) => {
    const each = group.map((one) =>
      timed(likelihoods(weights, features.get(one) ?? []).slice(1), one.ministerial, published),
    );
    const likely = reportStatuses.map((_, i) => Math.max(...each.map((one) => one[i] ?? 0)));
    const loudest = Math.max(...likely);
    const best = group.findIndex((_, at) => each[at]?.includes(loudest));
    const first = group[best] ?? group[0];
    const isBystander = features.get(first)?.includes('bystander:true') === true;
    return { group: [first, ...group.filter((one) => one !== first)], likely, isBystander };
  });
}

function likeliest(likely: readonly number[]): { status: ReportStatus; chance: number } {
  const chance = Math.max(...likely);
  return { status: reportStatuses[likely.indexOf(chance)] ?? 'attended', chance };
}

/** The status that the words around speak for, where the rules found no report; null where they speak for none. */
export function addedStatus({ group: [{ claim }], likely, isBystander }: Choice): ReportStatus | null {
  const { status, chance } = likeliest(likely);
  const any = likely.reduce((a, b) => a + b, 0);
  const isLoose = claim.meeting === null && claim.dates.length === 0;
  return !isBystander && chance > LEAST && any > (isLoose ? ADDS_LOOSE : ADDS) ? status : null;
}

/** The rules' status, or the one that the words around speak for much more loudly. */
export function weighedStatus(status: ReportStatus, choice: Choice | undefined): ReportStatus {
  if (choice === undefined) return status;
  const best = likeliest(choice.likely);
  const own = choice.likely[reportStatuses.indexOf(status)] ?? 0;
  return best.chance > OVERRULES && own < best.chance * OUTWEIGHED ? best.status : status;
}
