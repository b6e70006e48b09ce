import type { Article } from '../../articles/article.ts';
import { groupBy } from '../../common/group-by.ts';
import { fold } from '../../common/fold.ts';
import { sliceOf } from '../../common/span.ts';
import { surnameOf } from '../../record/people.ts';
import type { Ministerial } from '../../record/record.ts';
import type { AttendanceReport, Disagreement } from '../corpus.ts';
import type { MergedSources } from '../merge-sources.ts';
import { isCloseSpelling, isCompatible, parsePersonName, type PersonName } from '../person-names.ts';
import { peopleByArticle } from './names-in-text.ts';
import { isAway, sittersOf, type Sitter } from './sitters.ts';

/** `pen-pusher Ada Byron` has all of `Ada Byron`. */
function isWithin(a: PersonName, b: PersonName): boolean {
  return a.family === b.family && a.given.every((word) => b.given.includes(word));
}

/** A name spelt another way is no other stand-in. */
function areOneName(a: string, b: string): boolean {
  const [left, right] = [parsePersonName(a), parsePersonName(b)];
  if (left === null || right === null) return false;
  if (isWithin(left, right) || isWithin(right, left)) return true;
  return isCompatible(left, right) || isCloseSpelling(left, right);
}

function haveRankInCommon(a: Sitter, b: Sitter): boolean {
  return [...a.ranks].some((rank) => b.ranks.has(rank));
}

/** Whether two may be one: by their names, else by their offices; who is known by neither may be anybody. */
function mayBeOne(a: Sitter, b: Sitter): boolean {
  if (a.name !== null && b.name !== null) return areOneName(a.name, b.name);
  return a.ranks.size === 0 || b.ranks.size === 0 || haveRankInCommon(a, b);
}

/** One article puts nobody into the chair whom the other may mean. */
function differ(a: readonly Sitter[], b: readonly Sitter[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => mayBeOne(one, other)));
}

/** A person’s office is known wherever one article tells it. */
function withAllRanks(group: readonly Sitter[]): readonly Sitter[] {
  return group.map((sitter) => {
    const { name } = sitter;
    if (name === null) return sitter;
    const same = group.filter((other) => other.name !== null && areOneName(other.name, name));
    return { ...sitter, ranks: new Set(same.flatMap(({ ranks }) => [...ranks])) };
  });
}

/** Two articles that put two people, or the holders of two offices, into one official’s chair at one ministerial. */
export function findStandInDisagreements(
  articles: readonly Article[],
  reports: readonly AttendanceReport[],
  people: MergedSources['people'],
  ministerials: readonly Ministerial[],
): readonly Disagreement[] {
  const byArticle = groupBy(reports, ({ article }) => article);
  const [named, texts] = [peopleByArticle(people), new Map(articles.map(({ id, text }) => [id, text]))];
  const entries = new Map(ministerials.map((entry) => [entry.id, entry]));
  const officials = new Set(ministerials.map(({ usPrincipal }) => fold(surnameOf(usPrincipal.name))));
  const sitters = articles.flatMap((article) =>
    sittersOf(article, byArticle.get(article.id) ?? [], {
      people: named.get(article.id) ?? [],
      officials,
      entries,
    }),
  );
  const groups = groupBy(
    sitters,
    ({ ministerial, official }) => `${ministerial}:${fold(surnameOf(official))}`,
  );
  const empty = new Set(
    reports.filter(isAway).map(({ ministerial, official }) => `${ministerial}:${fold(surnameOf(official))}`),
  );
  return [...groups].flatMap(([key, all]): Disagreement[] => {
    if (!empty.has(key)) return [];
    const own = [...groupBy(withAllRanks(all), ({ article }) => article).values()];
    if (!own.some((a, at) => own.slice(at + 1).some((b) => differ(a, b)))) return [];
    const sides = own.flatMap((each) => {
      const best = each.find(({ name }) => name !== null) ?? each[0];
      if (best === undefined) return [];
      const { article, span } = best;
      return [{ article, span, text: sliceOf(texts.get(article) ?? '', span) }];
    });
    return all.slice(0, 1).map(({ ministerial: about, official: name }) => {
      return { id: `stand-in:${key}`, kind: 'stand-in', about, name, sides };
    });
  });
}
