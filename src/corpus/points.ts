import { cutSentences, type PlainSentence } from '../analysis/attendance-sentences.ts';
import type { Article } from '../articles/article.ts';
import type { AttendanceReport, PointAnswer, Source, Statement } from './corpus.ts';
import { notMentioned, type PointContext } from './points-context.ts';
import { fromDocuments } from './points-documents.ts';
import { fromPhrases, matcherOf, type PointMatcher } from './points-phrases.ts';
import { withFurtherReasons } from './points-reasons.ts';
import { fromRepeats } from './points-repeats.ts';
import { fromReports } from './points-reports.ts';
import type { Point } from './story.ts';

/** What the points are answered from. */
export interface PointFindings {
  readonly articles: readonly Article[];
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
  readonly reports: readonly AttendanceReport[];
}

function byArticle<T extends { readonly article: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.article);
    if (group === undefined) groups.set(item.article, [item]);
    else group.push(item);
  }
  return groups;
}

/** Findings answer first, phrases second. */
function answer(point: Point, matcher: PointMatcher, context: PointContext): PointAnswer {
  const reported = fromReports(point, context);
  const found =
    fromDocuments(point, context) ?? reported ?? fromPhrases(matcher, context) ?? fromRepeats(point, context);
  const id = `${point.id}@${context.article.id}`;
  const full = found === null ? notMentioned : withFurtherReasons(matcher, context, found, reported);
  return { id, point: point.id, article: context.article.id, ...full };
}

/** How each article answers each point of the story, in the order of the articles and the points. */
export function answerPoints(points: readonly Point[], findings: PointFindings): readonly PointAnswer[] {
  if (points.length === 0) return [];
  const matchers = points.map((point) => ({ point, matcher: matcherOf(point) }));
  const statements = byArticle(findings.statements);
  const reports = byArticle(findings.reports);
  const sources = new Map(findings.sources.map((source) => [source.id, source]));
  return findings.articles.flatMap((article) => {
    const sentences: readonly PlainSentence[] = cutSentences(article);
    const context: PointContext = {
      article,
      sentences,
      sources,
      statements: statements.get(article.id) ?? [],
      reports: reports.get(article.id) ?? [],
    };
    return matchers.map(({ point, matcher }) => answer(point, matcher, context));
  });
}
