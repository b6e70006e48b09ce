import { cutSentences, type PlainSentence } from '../analysis/attendance-sentences.ts';
import type { Article } from '../articles/article.ts';
import type { AttendanceReport, PointAnswer, Source, Statement } from './corpus.ts';
import { fromCauses } from './points-causes.ts';
import { notMentioned, type FoundAnswer, type PointContext } from './points-context.ts';
import { fromDocuments } from './points-documents.ts';
import { fromPhrases, matcherOf, type PointMatcher } from './points-phrases.ts';
import { withFurtherReasons } from './points-reasons.ts';
import { fromRepeats } from './points-repeats.ts';
import { concerns, fromReports } from './points-reports.ts';
import { fromSitters } from './points-sitters.ts';
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

/** What stands beside the reports, where they leave it open. */
function fromBeside({ report: wanted }: Point, context: PointContext): FoundAnswer | null {
  if (wanted === undefined) return null;
  const about = context.reports.filter((report) => concerns(wanted, report));
  if (wanted.asks === 'reason') return fromCauses(context, about);
  return wanted.asks === 'stand-in' ? fromSitters(context, about) : null;
}

/** Findings answer first, phrases second, what stands beside the findings last. */
function answer(point: Point, matcher: PointMatcher, context: PointContext): PointAnswer {
  const reported = fromReports(point, context);
  const found =
    fromDocuments(point, context) ??
    reported ??
    fromPhrases(matcher, context) ??
    fromRepeats(point, context) ??
    fromBeside(point, context);
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
