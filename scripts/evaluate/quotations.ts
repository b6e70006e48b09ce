import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { number, object, tuple, type InferOutput } from 'valibot';
import { wilson } from '../../src/common/wilson.ts';
import { readMarked, type MarkedArticle } from '../marked-articles.ts';
import type { Interval } from './bootstrap.ts';
import { readLabelFile } from './labels.ts';
import type { Figure } from './measure.ts';
import { counted, noIntervals } from './measure.ts';
import type { Outcome } from './outcomes.ts';
import { predictionOf } from './predict.ts';
import { noNeeds, quotationNeeds } from './thresholds.ts';

const set = 'PolNeAR dev';
const shared = join('..', 'shared');
export const markedDev = join(shared, 'data', 'quotations', 'polnear-dev.jsonl');
const scorer = join(shared, 'tools', 'score-quotations.mjs');

const rates = object({ tp: number(), gold: number(), P: number(), R: number(), F1: number() });
const scoreSchema = object({
  overlap: rates,
  overlapF1ci95: tuple([number(), number()]),
  quoteAndSpeaker: rates,
  speakerAccuracy: number(),
  speakerN: number(),
});
type Score = InferOutput<typeof scoreSchema>;

function figureOf(
  kind: string,
  { tp, gold, P, R, F1 }: Score['overlap'],
  ci95: Interval | null = null,
): Figure {
  const intervals = {
    precision: P === 0 ? null : wilson(tp, Math.round(tp / P)),
    recall: wilson(tp, gold),
    f1: ci95,
  };
  return { ...counted(kind, gold, tp), precision: P, recall: R, f1: F1, intervals };
}

/** The scorer's own figures, by its own rules: it lies outside the repository, with the articles. */
function scoreOf(root: string, predictions: string, options: readonly string[]): Score {
  const output = execFileSync(
    process.execPath,
    [join(root, scorer), join(root, markedDev), predictions, '--core', '--json', ...options],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  return readLabelFile(scoreSchema, scorer, JSON.parse(output));
}

/** The scorer over what `predict` finds in the marked articles; null where they are not there. */
export function scoreQuotations(
  root: string,
  options: readonly string[],
  predict = (article: MarkedArticle) => predictionOf(article),
): Score | null {
  if (!existsSync(join(root, scorer)) || !existsSync(join(root, markedDev))) return null;
  const folder = mkdtempSync(join(tmpdir(), 'readout-quotations-'));
  try {
    const predictions = join(folder, 'predictions.jsonl');
    writeFileSync(predictions, `${readMarked(join(root, markedDev)).map(predict).join('\n')}\n`);
    return scoreOf(root, predictions, options);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function figuresOf(core: Score, direct: Score): readonly Figure[] {
  const { speakerAccuracy, speakerN } = core;
  return [
    figureOf('quotations', core.overlap, core.overlapF1ci95),
    figureOf('quotations, direct', direct.overlap, direct.overlapF1ci95),
    figureOf('quotations with speaker', core.quoteAndSpeaker),
    {
      ...counted('  speaker, of those found', speakerN, Math.round(speakerAccuracy * speakerN)),
      precision: speakerAccuracy,
      intervals: { ...noIntervals, precision: wilson(Math.round(speakerAccuracy * speakerN), speakerN) },
    },
  ];
}

/** Quotations in marked news articles that are not part of the repository. */
export function evaluateQuotations(root: string): Outcome {
  const core = scoreQuotations(root, []);
  const direct = scoreQuotations(root, ['--types', 'direct']);
  const isThere = core !== null && direct !== null;
  const figures = isThere ? figuresOf(core, direct) : [];
  return {
    name: 'quotations',
    rows: { set, figures, needs: isThere ? quotationNeeds : noNeeds },
    details: () => [],
    verdicts: { core, direct },
    remarks: isThere ? [] : [`${set} is not measured: ${markedDev} and ${scorer} are not there.`],
  };
}
