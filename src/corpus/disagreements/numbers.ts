import { cutSentences, type PlainSentence } from '../../analysis/attendance-sentences.ts';
import type { Article } from '../../articles/article.ts';
import { addDays } from '../../common/day.ts';
import { groupBy } from '../../common/group-by.ts';
import { sliceOf } from '../../common/span.ts';
import { candidatePairs, joined, sharedWords } from '../alike.ts';
import { contentWords, meaningOf } from '../content-words.ts';
import type { Disagreement, DisagreementSide } from '../corpus.ts';
import { factsIn, type Fact } from './facts.ts';

const LEAST_SHARED = 5;
/** Counts move on: articles further apart may both be right. */
const MOST_DAYS_APART = 7;

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
    const facts = factsIn(sentence.text);
    if (facts.length === 0) return [];
    const inFacts = ({ start, end }: { start: number; end: number }) =>
      facts.some((fact) => start < fact.end && fact.start < end);
    const outside = contentWords(sentence.text).filter((word) => !inFacts(word));
    const words = new Set(outside.map(({ stem }) => meaningOf(stem)));
    return facts.filter((fact) => isAlone(fact, facts)).map((fact) => ({ article, sentence, fact, words }));
  });
}

function areOfOneTime({ published: a }: Article, { published: b }: Article): boolean {
  if (a === null || b === null) return true;
  return a.earliest <= addDays(b.latest, MOST_DAYS_APART) && b.earliest <= addDays(a.latest, MOST_DAYS_APART);
}

function shareUnit(a: Fact, b: Fact): boolean {
  return a.kind === b.kind && a.of.some((unit) => b.of.includes(unit));
}

/** Of one thing: counted in one unit at one time, in sentences that share most of their other words. */
function areOfOneThing(a: Telling, b: Telling): boolean {
  if (a.article.id === b.article.id || !shareUnit(a.fact, b.fact)) return false;
  const shared = sharedWords(a.words, b.words);
  const long = Math.max(a.words.size, b.words.size);
  const alike = shared >= LEAST_SHARED && shared * 5 >= long * 3;
  return alike && areOfOneTime(a.article, b.article);
}

function key({ article, sentence, fact }: Telling): string {
  return `${article.id}:${sentence.start + fact.start}`;
}

/** Some article gives none of the values that another gives. */
function differ(group: readonly Telling[]): boolean {
  const values = [...groupBy(group, ({ article }) => article.id).values()].map(
    (own) => new Set(own.map(({ fact }) => fact.value)),
  );
  return values.some((a, at) => values.slice(at + 1).some((b) => sharedWords(a, b) === 0));
}

function sideOf({ article, sentence, fact }: Telling): DisagreementSide {
  const span = { start: sentence.start + fact.start, end: sentence.start + fact.end };
  return { article: article.id, span, text: sliceOf(article.text, span) };
}

/** Articles, in order, that give different amounts or days of one thing. */
export function findNumberDisagreements(articles: readonly Article[]): readonly Disagreement[] {
  const tellings = articles.flatMap(tellingsIn);
  const candidates = candidatePairs(
    tellings.map(({ words }) => words),
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
