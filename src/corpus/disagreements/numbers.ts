import { cutSentences, type PlainSentence } from '../../analysis/attendance-sentences.ts';
import type { Article } from '../../articles/article.ts';
import { sliceOf } from '../../common/span.ts';
import { candidatePairs, joined, sharedWords } from '../alike.ts';
import { contentWords, meaningOf } from '../content-words.ts';
import type { Disagreement, DisagreementSide } from '../corpus.ts';
import { factsIn, type Fact } from './facts.ts';

const LEAST_SHARED = 4;

/** A sentence that gives an amount or a day, with its other words. */
interface Telling {
  readonly article: Article;
  readonly sentence: PlainSentence;
  readonly fact: Fact;
  readonly words: ReadonlySet<string>;
}

function tellingsIn(article: Article): readonly Telling[] {
  return cutSentences(article).flatMap((sentence) => {
    const facts = factsIn(sentence.text);
    if (facts.length === 0) return [];
    const inFacts = ({ start, end }: { start: number; end: number }) =>
      facts.some((fact) => start < fact.end && fact.start < end);
    const outside = contentWords(sentence.text).filter((word) => !inFacts(word));
    const words = new Set(outside.map(({ stem }) => meaningOf(stem)));
    return facts.map((fact) => ({ article, sentence, fact, words }));
  });
}

/** Of one thing: counted in one unit, in sentences that share most of their other words. */
function areOfOneThing(a: Telling, b: Telling): boolean {
  if (a.article.id === b.article.id || a.fact.kind !== b.fact.kind) return false;
  if (!a.fact.of.some((unit) => b.fact.of.includes(unit))) return false;
  const shared = sharedWords(a.words, b.words);
  return shared >= LEAST_SHARED && shared * 5 >= Math.min(a.words.size, b.words.size) * 3;
}

function key({ article, sentence, fact }: Telling): string {
  return `${article.id}:${sentence.start + fact.start}`;
}

/** Two amounts of one unit in one sentence: which of them the other article means cannot be told unless one agrees. */
function valuesAt(group: readonly Telling[]): ReadonlyMap<string, ReadonlySet<string>> {
  const values = new Map<string, Set<string>>();
  for (const { article, fact } of group)
    values.set(article.id, (values.get(article.id) ?? new Set()).add(fact.value));
  return values;
}

function differ(group: readonly Telling[]): boolean {
  const sets = [...valuesAt(group).values()];
  return sets.some((a, at) => sets.slice(at + 1).some((b) => sharedWords(a, b) === 0));
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
