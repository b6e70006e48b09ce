import { describe, expect, it } from 'vitest';
import { evaluationOf, measuredOn } from '../../../scripts/evaluate/labelled/rates.ts';
import { evaluateHalf } from '../../../scripts/evaluate/labelled/evaluate-half.ts';
import { counted, measured, shared } from '../../../scripts/evaluate/measure.ts';
import { parseEvaluation } from '../../../src/corpus/parse-evaluation.ts';

const figures = [
  measured('statements found', [
    { told: 2, wanted: 3, right: 2, judged: 3 },
    { told: 1, wanted: 1, right: 1, judged: 1 },
  ]),
  shared('  group, of those found', [[true, true], [false]]),
  measured('disagreements', [{ told: 0, wanted: 2, right: 0, judged: 0 }]),
  counted('false finds', 4, 1),
];

describe('what the page is told of the unseen texts', () => {
  it('is how many of the finds judged are right, kind by kind', () => {
    expect(evaluationOf(figures, 2).unseen).toMatchObject({
      articles: 2,
      kinds: [
        { kind: 'statements', right: 3, of: 4, told: 3, wanted: 4, precision: 0.75, recall: 0.75, f1: 0.75 },
        { kind: 'groups', right: 2, of: 3, precision: 0.6667, recall: null, f1: null },
      ],
    });
  });

  it('says on which day it was measured, and else the same', () => {
    const evaluation = evaluationOf(figures, 2);
    expect(measuredOn(evaluation, '2026-11-22')).toEqual({
      unseen: { ...evaluation.unseen, measured: '2026-11-22' },
    });
    expect(measuredOn({ unseen: null }, '2026-11-22')).toEqual({ unseen: null });
  });

  it('is that nothing is measured, where there are no such texts', () => {
    expect(evaluationOf(figures, 0)).toEqual({ unseen: null });
  });

  it('is read again as it was written, every kind of finding with a rate', { timeout: 120_000 }, () => {
    const { stories, figures: all } = evaluateHalf(process.cwd(), 'development');
    const evaluation = evaluationOf(all, stories.length * 4);
    const read = parseEvaluation('evaluation.json', JSON.parse(JSON.stringify(evaluation)));
    expect(read).toEqual({ value: evaluation, refusals: [] });
    expect(evaluation.unseen?.kinds.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['statements', 'direct', 'attributions', 'groups', 'stances', 'attendance']),
    );
    expect(evaluation.unseen?.kinds.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['disagreements', 'points', 'people']),
    );
  });
});
