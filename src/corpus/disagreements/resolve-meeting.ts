import { plainMarks } from '../../analysis/attendance-words.ts';
import { monthNames } from '../../analysis/lexicon/attendance-dates.ts';
import type { Article } from '../../articles/article.ts';
import { addDays, daysBetween, intervalsOverlap } from '../../common/day.ts';
import { fold } from '../../common/fold.ts';
import { groupBy } from '../../common/group-by.ts';
import { surnameOf } from '../../record/people.ts';
import type { Ministerial, MinisterialKind } from '../../record/record.ts';
import { nationOf, nationsIn } from '../nations.ts';
import { kindsInLead, leaderWords, otherTimes } from '../lexicon/meeting-words.ts';
import { phraseFinder } from '../phrases.ts';
import type { MeetingName } from './meeting-names.ts';

/** So long before a meeting papers announce it, and so long after they tell of it without a date. */
const DAYS_AHEAD = 14;
const DAYS_BEHIND = 7;
/** A month without a year is one of the last twelve or of the next few. */
const MOST_DAYS_BACK = 330;
const MOST_DAYS_ON = 120;

const LETTERS_BEFORE = 40;
const LETTERS_AFTER = 60;
const months = monthNames.map(([long]) => long ?? '');
const MONTH = new RegExp(String.raw`(?<!\w)(?:${months.join('|')})(?!\w)`, 'gu');
const YEAR = /(?<![\w,.])(?:19|20)\d\d(?![\w,])/gu;
const findOtherTime = phraseFinder(otherTimes);
const findLeaders = phraseFinder(leaderWords);
const kindFinders = [...groupBy(kindsInLead, ([kind]) => kind)].map(([kind, all]) => ({
  kind,
  find: phraseFinder(all.flatMap(([, words]) => words)),
}));

/** The one kind of ministers, or of minister, that a text names; null where it names none or both. */
export function kindNamedIn(text: string): MinisterialKind | null {
  const plain = plainMarks(text);
  const found = kindFinders.filter(({ find }) => find(plain).length > 0);
  return found.length === 1 ? (found[0]?.kind ?? null) : null;
}

/** `Tallinn summit`, and `Estonian summit` where that is in Estonia. */
function isAtPlace({ place }: Ministerial, named: string): boolean {
  const nation = nationOf(fold(named));
  return fold(place).includes(fold(named)) || (nation !== null && nationsIn(place).has(nation));
}

function isAmiss(named: readonly string[] = [], fits: (word: string) => boolean): boolean {
  return named.length > 0 && !named.some(fits);
}

/** Shortly before the name or behind it: a month in which the entry is not, or another year. */
function isOfOtherDay({ startDate, endDate }: Ministerial, around: string): boolean {
  const own = new Set([startDate, endDate].map((day) => months[Number(day.slice(5, 7)) - 1] ?? ''));
  const [named, years] = [MONTH, YEAR].map((pattern) => [...around.matchAll(pattern)].map(([word]) => word));

  return isAmiss(named, (month) => own.has(month)) || isAmiss(years, (year) => startDate.startsWith(year));
}

function fitsDays({ startDate, endDate }: Ministerial, article: Article, hasMonth: boolean): boolean {
  const { published } = article;
  if (published === null) return false;
  if (hasMonth) {
    const days = daysBetween(startDate, published.latest);
    return days <= MOST_DAYS_BACK && days >= -MOST_DAYS_ON;
  }
  const around = { earliest: addDays(startDate, -DAYS_AHEAD), latest: addDays(endDate, DAYS_BEHIND) };
  return intervalsOverlap(published, around);
}

/** The kind of the ministerials of these days whose US principal, and no other one’s, a text names. */
export function kindOfPrincipals(
  text: string,
  article: Article,
  ministerials: readonly Ministerial[],
): MinisterialKind | null {
  const folded = fold(text);
  const named = ministerials.filter(
    (entry) => fitsDays(entry, article, false) && folded.includes(fold(surnameOf(entry.usPrincipal.name))),
  );
  const [only, ...others] = new Set(named.map(({ kind }) => kind));
  return only !== undefined && others.length === 0 ? only : null;
}

/** The one ministerial of a kind that was held or is due around the day on which an article came out. */
export function entryOfDays(
  article: Article,
  kind: MinisterialKind,
  ministerials: readonly Ministerial[],
): Ministerial | null {
  const [only, ...others] = ministerials.filter(
    (entry) => entry.kind === kind && fitsDays(entry, article, false),
  );
  return only !== undefined && others.length === 0 ? only : null;
}

/** The record’s entry that a name in a sentence means, where it can be but one. */
export function entryNamed(
  sentence: string,
  name: MeetingName,
  kind: MinisterialKind | null,
  article: Article,
  ministerials: readonly Ministerial[],
): Ministerial | null {
  const plain = plainMarks(sentence);
  const before = plain.slice(Math.max(0, name.start - LETTERS_BEFORE), name.start);
  const around = `${before} ${plain.slice(name.start, name.end + LETTERS_AFTER)}`;
  const hasMonth = (around.match(MONTH) ?? []).length > 0;
  if (!hasMonth && findOtherTime(around).length > 0) return null;
  if (name.isSummit && name.kind === null && findLeaders(around).length > 0) return null;
  const fitting = ministerials.filter(
    (entry) =>
      entry.kind === (name.kind ?? kind) &&
      fitsDays(entry, article, hasMonth) &&
      !isOfOtherDay(entry, around) &&
      (name.place === null || isAtPlace(entry, name.place)),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
