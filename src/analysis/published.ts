import type { Article, Published } from '../articles/article.ts';
import type { DayInterval } from '../common/day.ts';
import { daysBetween } from '../common/day.ts';
import { dayInWords } from '../common/words.ts';
import type { AttendanceRecord, Ministerial } from '../record/record.ts';
import { readAttendanceOnce } from './attendance-read-once.ts';
import { ALL_TIME, intersectAll, isBounded } from './dates-intervals.ts';
import type { Alternative, Clue } from './published-clues.ts';
import { findClues, TERM_RANK } from './published-clues.ts';

/** Wider than two years, the days say nothing. */
const WIDEST = 731;

function daysOf(alternatives: readonly Alternative[]): DayInterval[] {
  return alternatives.map(({ published }) => published);
}

/** The days on which all clues hold; a clue that fits none of the days left by more trusted ones is passed over. */
function solve(clues: readonly Clue[]): DayInterval[] {
  return clues.reduce<DayInterval[]>(
    (days, { alternatives }) => {
      const left = intersectAll(days, daysOf(alternatives));
      return left.length === 0 ? days : left;
    },
    [ALL_TIME],
  );
}

/** Where a clue may mean several ministerials, keeps those of which the record tells the same. */
function trustingRecord(clue: Clue): Clue {
  const agreeing = clue.alternatives.filter(({ agrees }) => agrees !== false);
  return agreeing.length === 0 ? clue : { ...clue, alternatives: agreeing };
}

interface Solution {
  readonly days: DayInterval;
  readonly clues: readonly Clue[];
}

function hullOf(intervals: readonly DayInterval[]): DayInterval {
  return {
    earliest: intervals[0]?.earliest ?? ALL_TIME.earliest,
    latest: intervals.at(-1)?.latest ?? ALL_TIME.latest,
  };
}

function solveJointly(clues: readonly Clue[]): Solution {
  const plain = solve(clues);
  if (plain.length === 1) return { days: hullOf(plain), clues };
  const trusting = clues.map(trustingRecord);
  return { days: hullOf(solve(trusting)), clues: trusting };
}

function sameDays(a: DayInterval, b: DayInterval): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}

/** The clues without which the days would be others: least trusted ones go first. */
function deciding({ days, clues }: Solution): Clue[] {
  return clues.reduceRight<Clue[]>(
    (kept, clue) => {
      const without = kept.filter((each) => each !== clue);
      return sameDays(hullOf(solve(without)), days) ? without : kept;
    },
    [...clues],
  );
}

function meantBy({ alternatives }: Clue, days: DayInterval): Ministerial | null {
  const meant = alternatives.filter(({ published }) => intersectAll([published], [days]).length > 0);
  return meant.length === 1 ? (meant[0]?.ministerial ?? null) : null;
}

function basisOf(solution: Solution): string {
  const parts = deciding(solution).map((clue) => {
    const ministerial = meantBy(clue, solution.days);
    return ministerial === null
      ? clue.words
      : `${clue.words}, the record’s of ${dayInWords(ministerial.startDate)}`;
  });
  return [...new Set(parts)].join('; ');
}

/**
 * When an article came out, from its text and the record alone: each clue leaves some days for each ministerial that it
 * may mean, and days and ministerials are solved together. Null where the clues do not bound the days at both ends.
 */
export function findPublished(article: Article, record: AttendanceRecord): Published | null {
  const reading = readAttendanceOnce(article, record);
  const clues = findClues(article, reading, record);
  if (clues.every(({ rank }) => rank === TERM_RANK)) return null;
  const solution = solveJointly(clues);
  if (!isBounded(solution.days) || daysBetween(solution.days.earliest, solution.days.latest) > WIDEST)
    return null;
  return { ...solution.days, basis: basisOf(solution) };
}
