import type { PlainSentence } from '../analysis/attendance-sentences.ts';
import type { Article } from '../articles/article.ts';
import { contains, overlaps, type Span } from '../common/span.ts';
import type { AttendanceReport, PointAnswer, Source, Statement } from './corpus.ts';

/** One article as the points are asked of it. */
export interface PointContext {
  readonly article: Article;
  /** The body’s sentences. */
  readonly sentences: readonly PlainSentence[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly statements: readonly Statement[];
  readonly reports: readonly AttendanceReport[];
}

export type FoundAnswer = Omit<PointAnswer, 'id' | 'point' | 'article'>;

export const notMentioned: FoundAnswer = { form: 'not-mentioned', answer: null, passages: [], to: [] };

/** The sentence that holds a place; the place itself where none does. */
export function sentenceAt({ sentences }: PointContext, place: Span): Span {
  const found = sentences.find((sentence) => overlaps(sentence, place)) ?? place;
  return { start: Math.min(found.start, place.start), end: Math.max(found.end, place.end) };
}

/** Sentences, each once, the first one in front. */
export function eachSentence(sentences: readonly Span[]): readonly Span[] {
  return sentences.filter(
    (one, at) =>
      sentences.findIndex((other) => other.start === one.start && other.end === one.end) === at &&
      !sentences.slice(0, at).some((other) => contains(other, one)),
  );
}
