import { editDistance } from '../../common/edit-distance.ts';
import { sharedWords } from '../alike.ts';
import { commonUnits } from '../lexicon/amounts.ts';
import { nearShared } from '../near.ts';
import type { Fact } from './facts.ts';
import { areOfOneTime } from './one-time.ts';
import { contextOf, shareUnit, type Telling } from './telling.ts';

const common: ReadonlySet<string> = new Set(commonUnits);
const DAYS_NEAR = 10;
const SLIP_OF_DAYS = 2;

/** A slip makes ten of one; a hundred times as many is another thing. */
const MOST_TIMES = 12;
/** Where words alone show that it is one thing, its amounts are nearer, or slips of the same digits. */
const TIMES_NEAR = 3;

export function valueOf({ values }: Fact): number {
  return Number(values[0]);
}

function timesApart(a: Fact, b: Fact): number {
  const [low = 0, high = 0] = [valueOf(a), valueOf(b)].toSorted((x, y) => x - y);
  return low === 0 ? Infinity : high / low;
}

/** `4,000` for `14,000`: a digit too many, too few or another. */
function isSlip(a: Fact, b: Fact): boolean {
  const [left = '', right = ''] = [a, b].map(({ values }) => (values[0] ?? '').replace(/\D/gu, ''));
  return Math.min(left.length, right.length) >= 3 && editDistance(left, right, 1) <= 1;
}

function areNearAmounts(a: Fact, b: Fact): boolean {
  return timesApart(a, b) <= TIMES_NEAR || isSlip(a, b);
}

function areNearDays(a: Fact, b: Fact, most = DAYS_NEAR): boolean {
  const dayIn = (value: string): number => {
    const [month = 0, day = 0] = value.split('-').map(Number);
    return month * 31 + day;
  };
  return a.values.some((left) => b.values.some((right) => Math.abs(dayIn(left) - dayIn(right)) <= most));
}

interface Needed {
  readonly words: number;
  /** Of the shorter sentence’s other words. */
  readonly share: number;
}

function isCommon(...facts: readonly Fact[]): boolean {
  return facts.some(({ of }) => of.some((unit) => common.has(unit)));
}

/** What sentences must share besides what they count: the more is counted in such units, the more. */
function neededFor(a: Fact, b: Fact): readonly Needed[] {
  if (a.of.includes('weekday') || b.of.includes('weekday'))
    return [
      { words: 5, share: 0.65 },
      { words: 3, share: 0.8 },
    ];
  if (a.kind === 'date')
    return areNearDays(a, b)
      ? [
          { words: 2, share: 0.65 },
          { words: 4, share: 0.4 },
        ]
      : [
          { words: 5, share: 0.6 },
          { words: 3, share: 0.8 },
        ];
  if (isCommon(a, b)) {
    return [
      { words: 5, share: 0.5 },
      { words: 3, share: 0.6 },
    ];
  }
  return [
    { words: 3, share: 0.3 },
    { words: 2, share: 0.5 },
  ];
}

function haveWordsInCommon(a: Telling, b: Telling): boolean {
  const shared = nearShared(a.words, b.words);
  const short = Math.min(a.words.size, b.words.size);
  return neededFor(a.fact, b.fact).some(({ words, share }) => shared >= words && shared >= share * short);
}

const weights = {
  own: 1,
  other: 0.5,
  surname: 2,
  after: 1.5,
  rareUnit: 1,
  whole: 2,
  only: 1,
  nation: 1,
  beside: 2,
};
const LEAST_WEIGHT = 3;
/** Where neither article counts anything else in its unit. */
const LEAST_FOR_ONLY = 2.5;

/** How much speaks for it that two amounts are of one thing, beyond their unit. */
export function weightOf(a: Telling, b: Telling): number {
  const own = nearShared(a.own, b.own);
  const others = nearShared(a.words, b.words) - own;
  const isOfOneWhole = a.fact.whole !== undefined && a.fact.whole === b.fact.whole;
  return (
    weights.own * own +
    weights.other * Math.max(0, others) +
    (sharedWords(a.surnames, b.surnames) > 0 ? weights.surname : 0) +
    (nearShared(a.after, b.after) > 0 ? weights.after : 0) +
    (isCommon(a.fact, b.fact) ? 0 : weights.rareUnit) +
    (isOfOneWhole ? weights.whole : 0) +
    (a.isOnly && b.isOnly ? weights.only : 0) +
    (sharedWords(a.nations, b.nations) > 0 ? weights.nation : 0) +
    (sharedWords(a.beside, b.beside) > 0 ? weights.beside : 0)
  );
}

/** Dates within a slip of each other beside the same place or thing. */
function areOneDay(a: Telling, b: Telling): boolean {
  const isDated = [a, b].every(({ fact }) => fact.kind === 'date' && fact.of.includes('day'));
  return (
    isDated &&
    areNearDays(a.fact, b.fact, SLIP_OF_DAYS) &&
    sharedWords(a.own, b.own) > 0 &&
    nearShared(a.words, b.words) >= 2
  );
}

function haveWeight(a: Telling, b: Telling): boolean {
  if (a.fact.kind === 'date') return false;
  const isTied =
    nearShared(a.own, b.own) > 0 ||
    nearShared(a.after, b.after) > 0 ||
    sharedWords(a.surnames, b.surnames) > 0 ||
    sharedWords(a.beside, b.beside) > 0;
  if (!isTied) return false;
  const least = a.isOnly && b.isOnly ? LEAST_FOR_ONLY : LEAST_WEIGHT;
  return areNearAmounts(a.fact, b.fact) && weightOf(a, b) >= least;
}

/** From here on an amount is told to be looked up, not counted at a glance. */
const LARGE = 20;
const TIMES_CLOSE = 2;

/** The only amount of its kind in both, of many things that few articles count, where the sentences around speak of one thing. */
export function isTellingAmount({ fact, isOnly }: Telling): boolean {
  return isOnly && fact.kind === 'number' && !isCommon(fact) && valueOf(fact) >= LARGE;
}

function areOnlyAmounts(a: Telling, b: Telling): boolean {
  if (!isTellingAmount(a) || !isTellingAmount(b) || timesApart(a.fact, b.fact) > TIMES_CLOSE) return false;
  return nearShared(contextOf(a), contextOf(b)) > 0;
}

function clash(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && sharedWords(a, b) === 0;
}

/** Another country’s, another year’s, or one more of them. */
function areApart(a: Telling, b: Telling): boolean {
  if (clash(a.nations, b.nations) || clash(a.years, b.years)) return true;
  return a.fact.kind === 'number' && a.isFurther !== b.isFurther;
}

/** Of one thing: counted in one unit at one time, in sentences that share enough of their other words. */
export function areOfOneThing(a: Telling, b: Telling): boolean {
  if (a.article.id === b.article.id || !shareUnit(a.fact, b.fact) || areApart(a, b)) return false;
  if (a.fact.kind === 'number' && timesApart(a.fact, b.fact) > MOST_TIMES) return false;
  return (
    (haveWordsInCommon(a, b) || haveWeight(a, b) || areOneDay(a, b) || areOnlyAmounts(a, b)) &&
    areOfOneTime(a.article, b.article)
  );
}
