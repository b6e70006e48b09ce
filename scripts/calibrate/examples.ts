import { analyse } from '../../src/analysis/analyse.ts';
import { reportFeatures, statementFeatures } from '../../src/analysis/confidence.ts';
import { findQuotedRegions } from '../../src/analysis/quoted-regions.ts';
import { findStatements } from '../../src/analysis/statements.ts';
import { tokenise } from '../../src/analysis/tokenise.ts';
import type { Span } from '../../src/common/span.ts';
import { isFull } from '../evaluate/statement-figures.ts';
import type { FoundReportView } from '../evaluate/found.ts';
import { scoreStatements } from '../evaluate/score-statements.ts';
import { surnameKey } from '../evaluate/sources.ts';
import type { Reading } from './stories.ts';

/** A finding as the model sees it, and whether it is right in every respect. */
export interface Example {
  readonly story: string;
  readonly isUnread: boolean;
  readonly features: readonly string[];
  readonly right: boolean;
}

const keyOf = (content: readonly Span[]) => content.map(({ start, end }) => `${start}-${end}`).join(' ');

/** What of each statement decides how sure it is, by its place. */
function featuresByPlace({ found, record }: Reading): ReadonlyMap<string, readonly string[]> {
  const { article } = found;
  const tokenised = tokenise(article);
  const raw = findStatements(tokenised, findQuotedRegions(tokenised.text, tokenised.paragraphs));
  const scores = new Map(raw.map(({ content, score }) => [keyOf(content), score]));
  return new Map(
    analyse(article, record).statements.map((statement) => {
      const key = keyOf(statement.content);
      return [key, statementFeatures(tokenised.text, statement, scores.get(key) ?? null)];
    }),
  );
}

/** The finds that are right or wrong; what is acceptable, and a second find of one label, is neither. */
export function statementExamples(reading: Reading): readonly Example[] {
  const { story, isUnread, found, label } = reading;
  const features = featuresByPlace(reading);
  const { labels, finds } = scoreStatements(found, label);
  const full = new Set(labels.filter(isFull).map((verdict) => verdict.found));
  return finds.flatMap(({ find, verdict }) => {
    const own = features.get(keyOf(find.statement.content));
    if (own === undefined || verdict === 'acceptable' || verdict === 'second') return [];
    return [{ story, isUnread, features: own, right: full.has(find) }];
  });
}

function isRight(report: FoundReportView, { label, isComplete }: Reading): boolean | null {
  const asked = label.attendance.find(
    ({ ministerial, official }) =>
      ministerial === report.ministerial && surnameKey(official) === surnameKey(report.official),
  );
  if (asked === undefined) return isComplete ? false : null;
  const wanted = asked.standIn === null ? '' : surnameKey(asked.standIn);
  return (
    [asked.status, ...asked.statusAlso].includes(report.status) && surnameKey(report.standIn ?? '') === wanted
  );
}

export function reportExamples(reading: Reading): readonly Example[] {
  const { story, isUnread, found, record } = reading;
  return analyse(found.article, record).reports.flatMap((report) => {
    const right = isRight({ ...report, standIn: report.standIn?.name ?? null }, reading);
    return right === null
      ? []
      : [{ story, isUnread, features: reportFeatures(found.article.text, report), right }];
  });
}
