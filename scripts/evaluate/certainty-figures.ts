import { reportCertainty, statementCertainty } from '../../src/corpus/certainty.ts';
import { isRightReport } from './attendance-figures.ts';
import { shared, type Figure } from './measure.ts';
import type { ArticleScore } from './score-set.ts';
import { isFull } from './statement-figures.ts';

/** One finding of an article: whether the analysis holds it for sure, and whether it is right; null where it is not judged. */
interface Held {
  readonly isHigh: boolean;
  readonly isRight: boolean | null;
}

function heldStatements({ statements: { labels, finds } }: ArticleScore): readonly Held[] {
  const full = new Set(labels.filter(isFull).map(({ found }) => found));
  return finds.map(({ find, verdict }) => ({
    isHigh: statementCertainty(find.statement) === 'high',
    isRight: verdict === 'right' || verdict === 'false' ? full.has(find) : null,
  }));
}

function heldReports({ attendance: { labels, others } }: ArticleScore): readonly Held[] {
  const told = labels.flatMap((verdict) => {
    if (verdict.found === null) return [];
    const isHigh = reportCertainty(verdict.found) === 'high';
    return [{ isHigh, isRight: verdict.label.required ? isRightReport(verdict) : null }];
  });
  const beyond = others.map(({ report }) => ({
    isHigh: reportCertainty(report) === 'high',
    isRight: false,
  }));
  return [...told, ...beyond];
}

const rightOnes = (held: readonly Held[], high = true) =>
  held.filter(({ isHigh }) => isHigh === high).flatMap(({ isRight }) => (isRight === null ? [] : [isRight]));

/** Whether what is held for sure is right in every respect, whether the rest is, and how much of all is sure. */
export function certaintyFigures(articles: readonly ArticleScore[]): readonly Figure[] {
  const statements = articles.map(heldStatements);
  const reports = articles.map(heldReports);
  const all = articles.map((_, at) => [...(statements[at] ?? []), ...(reports[at] ?? [])]);
  return [
    shared(
      'high confidence, right in every respect',
      all.map((held) => rightOnes(held)),
    ),
    shared(
      '  statements of high confidence',
      statements.map((held) => rightOnes(held)),
    ),
    shared(
      '  reports of high confidence',
      reports.map((held) => rightOnes(held)),
    ),
    shared(
      'tentative, right in every respect',
      all.map((held) => rightOnes(held, false)),
    ),
    shared(
      'high confidence, of all findings',
      all.map((held) => held.map(({ isHigh }) => isHigh)),
    ),
  ];
}
