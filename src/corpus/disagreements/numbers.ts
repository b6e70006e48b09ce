import type { Article } from '../../articles/article.ts';
import { fold } from '../../common/fold.ts';
import { groupBy } from '../../common/group-by.ts';
import { sliceOf } from '../../common/span.ts';
import { surnameOf } from '../../record/people.ts';
import { candidatePairs, joined } from '../alike.ts';
import type { Disagreement, DisagreementSide } from '../corpus.ts';
import { nearKeys } from '../near.ts';
import type { Fact } from './facts.ts';
import { areOfOneThing, valueOf } from './one-thing.ts';
import { shareUnit, tellingsIn, type Telling } from './telling.ts';

/** A pair of sentences is worth a look from so many words on. */
const LEAST_SHARED = 2;

function key({ article, sentence, fact }: Telling): string {
  return `${article.id}:${sentence.start + fact.start}`;
}

const ROUNDING = 0.05;

/** Rounded to as many figures as the other has: 41 million for 41.2. */
function roundsTo(exact: number, rounded: number): boolean {
  const figures = String(rounded).replace(/\D|0+$/gu, '').length;
  return Number(exact.toPrecision(Math.max(1, figures))) === rounded;
}

function areOneValue(a: Fact, b: Fact): boolean {
  const areSame = a.values.some((value) => b.values.includes(value));
  if (areSame || a.kind === 'date') return areSame;
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

/** Words of like use, with the unit as one of them. */
function keysOf({ words, fact, beside }: Telling): ReadonlySet<string> {
  const units = [...nearKeys(new Set(fact.of))].map((unit) => `${fact.kind} in ${unit}`);
  return new Set([...nearKeys(words), ...units, ...beside]);
}

/** Articles, in order, that give different amounts or days of one thing. */
export function findNumberDisagreements(
  articles: readonly Article[],
  people: readonly { readonly name: string }[],
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
    if (first === undefined || !differ(group, all)) return [];
    const { kind } = first.fact;
    const id = `${kind}:${key(first)}`;
    return [{ id, kind, about: id, sides: group.map(sideOf) }];
  });
}
