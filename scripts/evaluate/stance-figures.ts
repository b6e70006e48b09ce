import type { Stance } from '../../src/analysis/findings.ts';
import { wilson } from '../../src/common/wilson.ts';
import { intervalOf } from './bootstrap.ts';
import { counted, f1Of, measured, noIntervals, sumOf, type Figure, type Tally } from './measure.ts';
import type { LabelVerdict } from './score-statements.ts';

const classes = ['reassurance', 'concern', 'neutral'] as const;

interface Judged {
  readonly wanted: Stance;
  readonly found: Stance;
}

/** Where another answer counts too and is given, it is what was wanted. */
function judgedOf({ label, found }: LabelVerdict): readonly Judged[] {
  if (found === null) return [];
  const { value } = found.statement.stance;
  return [{ wanted: label.stanceAlso.includes(value) ? value : label.stance, found: value }];
}

function tallyOf(stance: Stance, judged: readonly Judged[]): Tally {
  const right = judged.filter(({ wanted, found }) => wanted === stance && found === stance).length;
  return {
    told: right,
    right,
    wanted: judged.filter(({ wanted }) => wanted === stance).length,
    judged: judged.filter(({ found }) => found === stance).length,
  };
}

/** The mean of the classes' F1: one that is neither wanted nor given is left out. */
function macroF1(articles: readonly (readonly Judged[])[]): number | null {
  const scores = classes
    .map((stance) => f1Of(sumOf(articles.map((judged) => tallyOf(stance, judged)))))
    .filter((f1) => f1 !== null);
  return scores.length === 0 ? null : scores.reduce((total, f1) => total + f1, 0) / scores.length;
}

/** Reassurance, concern and neutral of the statements found; `cannot-tell` is none of them. */
export function stanceFigures(articles: readonly (readonly LabelVerdict[])[]): readonly Figure[] {
  const judged = articles.map((verdicts) => verdicts.flatMap(judgedOf));
  const all = judged.flat();
  const right = all.filter(({ wanted, found }) => wanted === found).length;
  return [
    {
      ...counted('stance, macro-F1', all.length, right),
      precision: all.length === 0 ? null : right / all.length,
      f1: macroF1(judged),
      intervals: { ...noIntervals, precision: wilson(right, all.length), f1: intervalOf(judged, macroF1) },
      finds: { right, judged: all.length },
    },
    ...classes.map((stance) =>
      measured(
        `  ${stance}`,
        judged.map((one) => tallyOf(stance, one)),
      ),
    ),
  ];
}
