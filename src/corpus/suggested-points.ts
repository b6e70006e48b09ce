import type { Article } from '../articles/article.ts';
import { coverage } from '../common/coverage.ts';
import { sliceOf, type Span } from '../common/span.ts';
import { candidatePairs, joined } from './alike.ts';
import { bodySentences } from './body-sentences.ts';
import { contentWords, meaningOf } from './content-words.ts';
import type { Origin, PointAnswer } from './corpus.ts';
import { lightWords } from './lexicon/light-words.ts';
import { nearKeys, nearShared } from './near.ts';

/** What articles of two origins report and no point of the story asks. */
export interface SuggestedPoint {
  readonly id: string;
  /** The shortest of its sentences. */
  readonly name: { readonly article: string; readonly span: Span };
  /** In the order of the articles. */
  readonly sentences: readonly { readonly article: string; readonly span: Span }[];
}

const LEAST_WORDS = 6;
const LEAST_SHARED = 4;
const LEAST_TELLING = 3;
/** Of the shorter sentence’s words. */
const LEAST_SHARE = 0.5;
const MOST_POINTS = 8;

const light: ReadonlySet<string> = new Set(lightWords);

interface Told {
  readonly article: string;
  readonly span: Span;
  readonly meanings: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
}

/** An article’s sentences that answer no point. */
function untold(article: Article, answers: readonly PointAnswer[]): readonly Told[] {
  const answering = answers.filter((answer) => answer.article === article.id);
  const isCovered = coverage(answering.flatMap(({ passages }) => passages));
  return bodySentences(article)
    .filter((span) => !isCovered(span))
    .flatMap((span) => {
      const stems = contentWords(sliceOf(article.text, span)).map(({ stem }) => stem);
      const meanings = new Set(stems.map(meaningOf));
      const telling = new Set(stems.filter((stem) => !light.has(stem)).map(meaningOf));
      return meanings.size < LEAST_WORDS ? [] : [{ article: article.id, span, meanings, telling }];
    });
}

function originsByArticle(origins: readonly Origin[]): ReadonlyMap<string, string> {
  return new Map(
    origins.flatMap(({ id, articles }) => articles.map(({ article }) => [article, id] as const)),
  );
}

function tellingWords(text: string): ReadonlyMap<string, string> {
  const words = contentWords(text).filter(({ stem }) => !light.has(stem));
  return new Map(words.toReversed().map((word) => [meaningOf(word.stem), sliceOf(text, word)]));
}

const MOST_WORDS = 6;

/** Telling words of a sentence of which another holds the like: the longest, as they stand. */
export function wordsShared(sentence: string, others: readonly string[]): readonly string[] {
  const held = others.map((other) => new Set(tellingWords(other).keys()));
  const isHeld = (meaning: string) => held.some((other) => nearShared(new Set([meaning]), other) > 0);
  const found = [...tellingWords(sentence)].flatMap(([meaning, word]) => (isHeld(meaning) ? [word] : []));
  const longest = found.toSorted((a, b) => b.length - a.length).slice(0, MOST_WORDS);
  return found.filter((word) => longest.includes(word)).toReversed();
}

function areAlike(a: Told, b: Told): boolean {
  if (a.article === b.article) return false;
  const shared = nearShared(a.meanings, b.meanings);
  return (
    shared >= LEAST_SHARED &&
    shared >= LEAST_SHARE * Math.min(a.meanings.size, b.meanings.size) &&
    nearShared(a.telling, b.telling) >= LEAST_TELLING
  );
}

function pointFrom(group: readonly Told[]): SuggestedPoint | null {
  const [first] = group;
  const [name] = group.toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  if (first === undefined || name === undefined) return null;
  const sentences = group.map(({ article, span }) => ({ article, span }));
  const id = `suggested:${first.article}:${first.span.start}`;
  return { id, name: { article: name.article, span: name.span }, sentences };
}

/** Sentences of like content in articles, given in order, of at least two origins: those that most origins have first. */
export function findSuggestedPoints(
  articles: readonly Article[],
  answers: readonly PointAnswer[],
  origins: readonly Origin[],
): readonly SuggestedPoint[] {
  const told = articles.flatMap((article) => untold(article, answers));
  const candidates = candidatePairs(
    told.map(({ telling }) => nearKeys(telling)),
    LEAST_TELLING,
  );
  const pairs = candidates.filter(([left, right]) => {
    const [a, b] = [told[left], told[right]];
    return a !== undefined && b !== undefined && areAlike(a, b);
  });
  const byArticle = originsByArticle(origins);
  const found = joined(told.length, pairs).flatMap((places) => {
    const group = places.flatMap((at) => told[at] ?? []);
    const from = new Set(group.map(({ article }) => byArticle.get(article) ?? article));
    const point = from.size < 2 ? null : pointFrom(group);
    return point === null ? [] : [{ point, origins: from.size }];
  });
  const mostFirst = found.toSorted((a, b) => b.origins - a.origins);
  return mostFirst.slice(0, MOST_POINTS).map(({ point }) => point);
}
