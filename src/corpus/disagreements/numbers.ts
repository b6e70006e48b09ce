import { cutSentences, type PlainSentence } from '../../analysis/attendance-sentences.ts';
import type { Article } from '../../articles/article.ts';
import { groupBy } from '../../common/group-by.ts';
import { onceEach } from '../../common/once-each.ts';
import { sliceOf } from '../../common/span.ts';
import { candidatePairs, joined } from '../alike.ts';
import { contentWords, meaningOf } from '../content-words.ts';
import type { Disagreement, DisagreementSide } from '../corpus.ts';
import { commonUnits, countedSources } from '../lexicon/amounts.ts';
import { nearKeys, nearShared } from '../near.ts';
import { factsIn, type Fact } from './facts.ts';
import { areOfOneTime } from './one-time.ts';

/** A pair of sentences is worth a look from so many words on. */
const LEAST_SHARED = 2;

/** A sentence that gives an amount or a day, with its other words. */
interface Telling {
  readonly article: Article;
  readonly sentence: PlainSentence;
  readonly fact: Fact;
  readonly words: ReadonlySet<string>;
}

/** Of two amounts of one unit in a sentence it cannot be told which of them another article means. */
function isAlone(fact: Fact, facts: readonly Fact[]): boolean {
  return facts.every((other) => other === fact || !shareUnit(fact, other));
}

function tellingsIn(article: Article): readonly Telling[] {
  return cutSentences(article).flatMap((sentence) => {
    const facts = factsIn(sentence.text, article.published);
    if (facts.length === 0) return [];
    const inFacts = ({ start, end }: { start: number; end: number }) =>
      facts.some((fact) => start < fact.end && fact.start < end);
    const outside = contentWords(sentence.text).filter((word) => !inFacts(word));
    const words = new Set(outside.map(({ stem }) => meaningOf(stem)));
    const counted = facts.filter(({ of }) => !of.some((unit) => sources.has(unit)));
    return counted.filter((fact) => isAlone(fact, facts)).map((fact) => ({ article, sentence, fact, words }));
  });
}

const common: ReadonlySet<string> = new Set(commonUnits);
const sources: ReadonlySet<string> = new Set(countedSources);
const DAYS_NEAR = 10;

/** A slip makes ten of one; a hundred times as many is another thing. */
const MOST_TIMES = 12;

function valueOf({ values }: Fact): number {
  return Number(values[0]);
}

function areOfOneSize(a: Fact, b: Fact): boolean {
  if (a.kind === 'date') return true;
  const [low = 0, high = 0] = [valueOf(a), valueOf(b)].toSorted((x, y) => x - y);
  return high <= low * MOST_TIMES;
}

function areNearDays(a: Fact, b: Fact): boolean {
  const dayIn = (value: string): number => {
    const [month = 0, day = 0] = value.split('-').map(Number);
    return month * 31 + day;
  };
  return a.values.some((left) => b.values.some((right) => Math.abs(dayIn(left) - dayIn(right)) <= DAYS_NEAR));
}

const unitsOf = onceEach(({ of }: Fact): ReadonlySet<string> => new Set(of));

function shareUnit(a: Fact, b: Fact): boolean {
  return a.kind === b.kind && nearShared(unitsOf(a), unitsOf(b)) > 0;
}

interface Needed {
  readonly words: number;
  /** Of the shorter sentence’s other words. */
  readonly share: number;
}

/** What sentences must share besides what they count: the more is counted in such units, the more. */
function neededFor(a: Fact, b: Fact): readonly Needed[] {
  if (a.of.includes('weekday')) return [{ words: 5, share: 0.65 }];
  if (a.kind === 'date')
    return areNearDays(a, b)
      ? [
          { words: 2, share: 0.65 },
          { words: 4, share: 0.4 },
        ]
      : [{ words: 5, share: 0.6 }];
  if ([a, b].some(({ of }) => of.some((unit) => common.has(unit)))) {
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

/** Of one thing: counted in one unit at one time, in sentences that share enough of their other words. */
function areOfOneThing(a: Telling, b: Telling): boolean {
  if (a.article.id === b.article.id || !shareUnit(a.fact, b.fact)) return false;
  if (!areOfOneSize(a.fact, b.fact)) return false;
  const shared = nearShared(a.words, b.words);
  const short = Math.min(a.words.size, b.words.size);
  const isAlike = neededFor(a.fact, b.fact).some(
    ({ words, share }) => shared >= words && shared >= share * short,
  );
  return isAlike && areOfOneTime(a.article, b.article);
}

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
  if (roundsTo(left, right) || roundsTo(right, left)) return true;
  return (a.isRounded || b.isRounded) && Math.abs(left - right) <= ROUNDING * Math.max(left, right);
}

/** Some article gives none of the values that another gives. */
function differ(group: readonly Telling[]): boolean {
  const byArticle = [...groupBy(group, ({ article }) => article.id).values()];
  return byArticle.some((own, at) =>
    byArticle
      .slice(at + 1)
      .some((others) => !own.some((a) => others.some((b) => areOneValue(a.fact, b.fact)))),
  );
}

function sideOf({ article, sentence, fact }: Telling): DisagreementSide {
  const span = { start: sentence.start + fact.start, end: sentence.start + fact.end };
  return { article: article.id, span, text: sliceOf(article.text, span) };
}

/** Articles, in order, that give different amounts or days of one thing. */
export function findNumberDisagreements(articles: readonly Article[]): readonly Disagreement[] {
  const tellings = articles.flatMap(tellingsIn);
  const candidates = candidatePairs(
    tellings.map(({ words }) => nearKeys(words)),
    LEAST_SHARED,
  );
  const pairs = candidates.filter(([left, right]) => {
    const [a, b] = [tellings[left], tellings[right]];
    return a !== undefined && b !== undefined && areOfOneThing(a, b);
  });
  return joined(tellings.length, pairs).flatMap((places): Disagreement[] => {
    const group = places.flatMap((at) => tellings[at] ?? []);
    const [first] = group;
    if (first === undefined || !differ(group)) return [];
    const { kind } = first.fact;
    const id = `${kind}:${key(first)}`;
    return [{ id, kind, about: id, sides: group.map(sideOf) }];
  });
}
