import { statementCertainty } from '../../src/corpus/certainty.ts';
import { shared, type Figure } from './measure.ts';
import type { StatementScore } from './score-statements.ts';
import { isFull } from './statement-figures.ts';

/** Of the judged finds: whether each is high, and whether it is right in every respect. */
function judgedIn({ labels, finds }: StatementScore) {
  const full = new Set(labels.filter(isFull).map(({ found }) => found));
  return finds
    .filter(({ verdict }) => verdict === 'right' || verdict === 'false')
    .map(({ find }) => ({
      isHigh: statementCertainty(find.statement) === 'high',
      isRight: full.has(find),
    }));
}

/** Statements that the analysis itself holds for sure. */
export function certaintyFigures(articles: readonly StatementScore[]): readonly Figure[] {
  const judged = articles.map(judgedIn);
  return [
    shared(
      'high confidence, right in every respect',
      judged.map((finds) => finds.filter(({ isHigh }) => isHigh).map(({ isRight }) => isRight)),
    ),
    shared(
      '  high confidence, of all finds',
      judged.map((finds) => finds.map(({ isHigh }) => isHigh)),
    ),
  ];
}
