import { rateNames, rateTexts } from '../../catalogue/rates.ts';
import type { Evaluation, EvaluationKind } from '../../corpus/parse-evaluation.ts';

/** How often some kinds of finding are right, in one sentence; what is not measured says so. */
export function rateLine(kinds: readonly EvaluationKind[], unseen: Evaluation['unseen']): string {
  const rates = new Map(unseen?.kinds.map((rate) => [rate.kind, rate]));
  if (!kinds.some((kind) => rates.has(kind))) return rateTexts.noneYet(kinds.map((kind) => rateNames[kind]));
  return rateTexts.line(
    kinds.map((kind) => {
      const rate = rates.get(kind);
      const name = rateNames[kind];
      return rate === undefined ? rateTexts.notYet(name) : rateTexts.rate(name, rate.right, rate.of);
    }),
  );
}
