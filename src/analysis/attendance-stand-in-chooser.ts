import { fold } from '../common/fold.ts';
import { surnameOf } from '../record/people.ts';
import { maskedWords } from './attendance-chance-words.ts';
import type { ChooserWeights } from './attendance-chooser.ts';
import { likelihoods } from './attendance-chooser.ts';
import { isSpeaker } from './attendance-clauses.ts';
import type { ClaimGroup } from './attendance-groups.ts';
import type { AttendanceReading } from './attendance-reading.ts';
import type { NameAt } from './attendance-stand-in-names.ts';
import { othersIn } from './attendance-stand-in-names.ts';
import type { FoundReport, PersonMention, ReportStatus } from './findings.ts';
import { isLowerRank, rankFeatures } from './attendance-substitutes.ts';
import { monthNames, weekdayNames } from './lexicon/attendance-dates.ts';
import { sideOf } from './sides.ts';
import learnt from './lexicon/attendance-stand-in-weights.json' with { type: 'json' };

/** Of whom a stand-in is looked for. */
export interface Missing {
  readonly group: ClaimGroup;
  readonly status: ReportStatus;
  /** The article is about its meeting. */
  readonly isMain: boolean;
}

/** Somebody who may have sat in, with what tells so; offsets count in the article. */
export interface MayStandIn {
  readonly name: string;
  readonly mention: { readonly start: number; readonly end: number };
  readonly features: readonly string[];
}

const AROUND = 9;
const FARTHEST = 3;
/** As likely as not. */
const SURE = 0.5;
/** Where two are nearly as likely, it is open who. */
const APART = 0.25;
/** “Either Weller or Lindqvist”, “Weller and Lindqvist are both named”. */
const EITHER = /\s(?:or|either|both|candidates|names|likeliest)\s/iu;
const DAYS = new Set([...weekdayNames, ...monthNames.flat(), 'NATO', 'Nato']);

function wordsAround(text: string, name: NameAt, reading: AttendanceReading['sentences'][number]): string[] {
  const { officials, meetings } = reading;
  const own = meetings.find(({ other }) => !other) ?? null;
  const words = maskedWords(text, 0, officials, own).filter(
    ({ word, start }) => !(word === 'NAME' && start >= name.start && start < name.end),
  );
  const behind = words.filter(({ start }) => start >= name.end).slice(0, AROUND);
  const ahead = words.filter(({ start }) => start < name.start).slice(-AROUND);
  return [
    ...behind.flatMap(({ word }, i) => [
      `behind:${word}`,
      `near:${word}`,
      ...(i < 3 ? [`behind ${i}:${word}`] : []),
      `pair:${word} ${behind[i + 1]?.word ?? ''}`,
    ]),
    ...ahead
      .toReversed()
      .flatMap(({ word }, i) => [
        `ahead:${word}`,
        `near:${word}`,
        ...(i < 3 ? [`ahead ${i}:${word}`] : []),
        `pair:${word} ${ahead[ahead.length - i]?.word ?? ''}`,
      ]),
  ];
}

/** What the article says that somebody is, by rank and side. */
function roleOf({ name }: NameAt, people: readonly PersonMention[]): string {
  const role = people.find((each) => each.name === name)?.role ?? null;
  if (role === null) return 'none';
  const rank = isLowerRank(role) ? 'lower' : 'other';
  return `${rank} ${sideOf(role).side}`;
}

/** The people named near what is told of an official, or anywhere in an article about that meeting. */
export function mayStandIn(
  missing: Missing,
  { sentences }: AttendanceReading,
  people: readonly PersonMention[],
  officials: ReadonlySet<string>,
  mayTell: (text: string) => boolean,
): MayStandIn[] {
  const { group, status, isMain } = missing;
  const told = sentences.flatMap(({ sentence }, i) =>
    group.some((each) => each.sentence === sentence) ? [i] : [],
  );
  return sentences.flatMap((read, i) => {
    const off = told.map((each) => i - each).toSorted((a, b) => Math.abs(a) - Math.abs(b))[0];
    if (off === undefined || (!isMain && Math.abs(off) > FARTHEST)) return [];
    const { text, start } = read.sentence;
    if (!mayTell(text)) return [];
    const others = othersIn(text, people, officials).filter(
      ({ name }) => !name.split(' ').some((word) => DAYS.has(word)),
    );
    if (others.length > 1 && EITHER.test(text)) return [];
    return others.map((name): MayStandIn => ({
      name: name.name,
      mention: { start: start + name.start, end: start + name.end },
      features: [
        ...new Set([
          'bias',
          ...wordsAround(text, name, read),
          ...rankFeatures(text, name),
          `role:${roleOf(name, people)}`,
          `alone:${others.length === 1}`,
          `emptied:${status}|${Math.sign(off)}`,
          `off:${Math.max(-FARTHEST, Math.min(FARTHEST, off))}`,
          `main:${isMain}`,
          `status:${status}`,
          `speaks:${isSpeaker(text, name)}`,
          `opens:${name.start === 0}`,
          `official-here:${read.officials.length > 0}`,
          `other-meeting:${read.meetings.some(({ other }) => other)}`,
        ]),
      ],
    }));
  });
}

/** Whom the words around speak for most; null where they speak for nobody. */
export function chooseStandIn(
  candidates: readonly MayStandIn[],
  weights: ChooserWeights = learnt,
): FoundReport['standIn'] {
  const chances = new Map<string, number>();
  for (const { name, features } of candidates) {
    const key = fold(surnameOf(name));
    const [, chance = 0] = likelihoods(weights, features, 2);
    chances.set(key, Math.max(chances.get(key) ?? 0, chance));
  }
  const [best, next] = [...chances].toSorted(([, a], [, b]) => b - a);
  if (best === undefined || best[1] < SURE || best[1] - (next?.[1] ?? 0) < APART) return null;
  const found = candidates
    .filter(({ name }) => fold(surnameOf(name)) === best[0])
    .toSorted((a, b) => b.name.length - a.name.length)[0];
  return found === undefined ? null : { name: found.name, mention: found.mention };
}
