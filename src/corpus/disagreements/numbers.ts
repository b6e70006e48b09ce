import type { Article } from '../../articles/article.ts';
import { daysBetween } from '../../common/day.ts';
import { fold } from '../../common/fold.ts';
import { groupBy } from '../../common/group-by.ts';
import { sliceOf } from '../../common/span.ts';
import { surnameOf } from '../../record/people.ts';
import type { Ministerial } from '../../record/record.ts';
import { candidatePairs, joined } from '../alike.ts';
import type { Disagreement, DisagreementSide } from '../corpus.ts';
import { nearKeys } from '../near.ts';
import type { Fact } from './facts.ts';
import { areOfOneThing, isTellingAmount, valueOf } from './one-thing.ts';
import { isDuring } from './meeting-days.ts';
import { shareUnit, tellingsIn, type Telling } from './telling.ts';

/** A pair of sentences is worth a look from so many words on. */
const LEAST_SHARED = 2;
const DAYS_AROUND = 120;
const ONE_OF_DAYS = /\b(?:two-day|first day|second day|last day|final|ends?|ended|closes?|begins?)\b/u;

function key({ article, sentence, fact }: Telling): string {
  return `${article.id}:${sentence.start + fact.start}`;
}

const ROUNDING = 0.05;

/** Rounded to as many figures as the other has: 41 million for 41.2. */
function roundsTo(exact: number, rounded: number): boolean {
  const figures = String(rounded).replace(/\D|0+$/gu, '').length;
  return Number(exact.toPrecision(Math.max(1, figures))) === rounded;
}

/** `3 and 4 December` and `4 and 5 December` share a day and are not one. */
function areTwoRanges(a: Fact, b: Fact): boolean {
  const isRange = ({ of, values }: Fact) => of.includes('day') && values.length > 1;
  return isRange(a) && isRange(b) && a.values.join(' ') !== b.values.join(' ');
}

const MOST_BEYOND = 1.5;

/** `more than two billion` says nothing against 2.5 billion. */
function isWithinBound({ bound, ...fact }: Fact, other: Fact): boolean {
  if (bound === undefined || fact.kind !== 'number') return false;
  const [own, value] = [valueOf(fact), valueOf(other)];
  return bound === 'low'
    ? value >= own && value <= own * MOST_BEYOND
    : value <= own && value * MOST_BEYOND >= own;
}

function areOneValue(a: Fact, b: Fact): boolean {
  const areSame = a.values.some((value) => b.values.includes(value));
  if (a.kind === 'date') return areSame && !areTwoRanges(a, b);
  if (areSame || isWithinBound(a, b) || isWithinBound(b, a)) return true;
  const [left, right] = [valueOf(a), valueOf(b)];
  if (Math.abs(left - right) > ROUNDING * Math.max(left, right)) return false;
  return a.isRounded || b.isRounded || roundsTo(left, right) || roundsTo(right, left);
}

type ByArticle = ReadonlyMap<string, readonly Telling[]>;

/** An article that gives the same somewhere does not differ, though another of its sentences is alike. */
function givesToo(article: string, { fact }: Telling, all: ByArticle): boolean {
  return (all.get(article) ?? []).some((own) => shareUnit(own.fact, fact) && areOneValue(own.fact, fact));
}

/** Some article gives none of the values that another gives. */
function differ(group: readonly Telling[], all: ByArticle): boolean {
  const byArticle = [...groupBy(group, ({ article }) => article.id)];
  return byArticle.some(([left, own], at) =>
    byArticle
      .slice(at + 1)
      .some(
        ([right, others]) =>
          !own.some((a) => others.some((b) => areOneValue(a.fact, b.fact))) &&
          !own.some((a) => givesToo(right, a, all)) &&
          !others.some((b) => givesToo(left, b, all)),
      ),
  );
}

function sideOf({ article, sentence, fact }: Telling): DisagreementSide {
  const span = { start: sentence.start + fact.start, end: sentence.start + fact.end };
  return { article: article.id, span, text: sliceOf(article.text, span) };
}

/** The first and the last day of a ministerial are no disagreement. */
function areDaysOfOneMeeting(group: readonly Telling[], ministerials: readonly Ministerial[]): boolean {
  if (group.some(({ fact }) => fact.kind !== 'date')) return false;
  const isOfSeveral = ({ fact, sentence }: Telling) =>
    fact.of.includes('weekday') || ONE_OF_DAYS.test(sentence.text);
  if (!group.some(isOfSeveral)) return false;
  return ministerials.some((entry) =>
    group.every(
      ({ fact, article: { published } }) =>
        published !== null &&
        Math.abs(daysBetween(entry.startDate, published.latest)) <= DAYS_AROUND &&
        fact.values.some((value) => isDuring(entry, value)),
    ),
  );
}

/** Words of like use, with the unit as one of them. */
function keysOf(telling: Telling): ReadonlySet<string> {
  const { words, fact, beside } = telling;
  const counted = [...nearKeys(new Set([...fact.of, ...(fact.beside ?? [])]))];
  const units = counted.map((unit) => `${fact.kind} in ${unit}`);
  const only = isTellingAmount(telling) ? counted.map((unit) => `only ${unit}`) : [];
  return new Set([...nearKeys(words), ...units, ...only, ...beside]);
}

/** Articles, in order, that give different amounts or days of one thing. */
export function findNumberDisagreements(
  articles: readonly Article[],
  people: readonly { readonly name: string }[],
  ministerials: readonly Ministerial[],
): readonly Disagreement[] {
  const surnames = new Set(people.map(({ name }) => fold(surnameOf(name))));
  const tellings = articles.flatMap((article) => tellingsIn(article, surnames));
  const all = groupBy(tellings, ({ article }) => article.id);
  const candidates = candidatePairs(tellings.map(keysOf), LEAST_SHARED);
  const pairs = candidates.filter(([left, right]) => {
    const [a, b] = [tellings[left], tellings[right]];
    return a !== undefined && b !== undefined && areOfOneThing(a, b);
  });
  return joined(tellings.length, pairs).flatMap((places): Disagreement[] => {
    const group = places.flatMap((at) => tellings[at] ?? []);
    const [first] = group;
    if (first === undefined || !differ(group, all) || areDaysOfOneMeeting(group, ministerials)) return [];
    const { kind } = first.fact;
    const id = `${kind}:${key(first)}`;
    return [{ id, kind, about: id, sides: group.map(sideOf) }];
  });
}
