import type { Day } from '../../../src/common/day.ts';
import type { Evaluation, EvaluationKind, KindRate } from '../../../src/corpus/parse-evaluation.ts';
import type { Figure } from '../measure.ts';

/** The line of the table that tells how often a kind of finding is right. */
const lines: readonly (readonly [EvaluationKind, string])[] = [
  ['statements', 'statements found'],
  ['direct', 'direct with source'],
  ['attributions', 'with source'],
  ['groups', '  group, of those found'],
  ['stances', 'stance, macro-F1'],
  ['attendance', 'attendance'],
  ['disagreements', 'disagreements'],
  ['points', 'points, form and to whom'],
  ['people', 'people merged'],
  ['sure', 'high confidence, right in every respect'],
  ['tentative', 'tentative, right in every respect'],
];

const rounded = (share: number) => Math.round(share * 10_000) / 10_000;
const roundedOrNone = (share: number | null) => (share === null ? null : rounded(share));

function rateOf(
  kind: EvaluationKind,
  { n, right, finds, precision, recall, f1, intervals }: Figure,
): readonly KindRate[] {
  if (finds === null || finds.judged === 0) return [];
  return [
    {
      kind,
      right: finds.right,
      of: finds.judged,
      ...(recall === null ? {} : { told: right, wanted: n }),
      precision: roundedOrNone(precision),
      recall: roundedOrNone(recall),
      f1: roundedOrNone(f1),
      interval: intervals.f1 === null ? null : [rounded(intervals.f1[0]), rounded(intervals.f1[1])],
    },
  ];
}

/** What the page prints of the texts that nothing was fitted to; a kind of which nothing was found is left out. */
export function evaluationOf(figures: readonly Figure[], articles: number): Evaluation {
  if (articles === 0) return { unseen: null };
  const kinds = lines.flatMap(([kind, line]) => {
    const figure = figures.find((one) => one.kind === line);
    return figure === undefined ? [] : rateOf(kind, figure);
  });
  return { unseen: { articles, what: 'invented articles that nothing was fitted to', kinds } };
}

/** The same with the day on which it was measured, the one thing that two runs over the same texts may write differently. */
export function measuredOn({ unseen }: Evaluation, measured: Day): Evaluation {
  return { unseen: unseen === null ? null : { measured, ...unseen } };
}
