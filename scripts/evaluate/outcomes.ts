import type { Evaluation } from '../../src/corpus/parse-evaluation.ts';
import { checkFitting, type FittingCheck } from './check-fitting.ts';
import { evaluateSet, readLabels } from './evaluate-set.ts';
import { evaluateHalf, type EvaluatedHalf } from './labelled/evaluate-half.ts';
import { storiesOf, type Half } from './labelled/halves.ts';
import { evaluationOf } from './labelled/rates.ts';
import { agreementLines, labelledTwice } from './labelled/second-labelling.ts';
import { fireFigures, fireLines, lexiconFires } from './lexicon-fires.ts';
import { counted } from './measure.ts';
import {
  evaluateFive,
  evaluateInvented,
  evaluatePlanted,
  type StoryEvaluation,
} from './points/evaluate-points.ts';
import { storyLines } from './points/report.ts';
import { storyFigures } from './points/story-figures.ts';
import { evaluateQuotations } from './quotations.ts';
import { setLines } from './report.ts';
import { fiveArticles, inventedArticles, type DataSet } from './sets.ts';
import type { SetFigures } from './table.ts';
import { measureSpeed, speedLine } from './speed.ts';
import { codeNeeds, noNeeds, speedNeeds } from './thresholds.ts';

export const setNames = [
  'five',
  'invented',
  'planted',
  'development',
  'test',
  'quotations',
  'code',
  'agreement',
  'speed',
] as const;
export type SetName = (typeof setNames)[number];

/** What evaluating one set gives: its part of the table, every label and find in lines, and the same as data. */
export interface Outcome {
  readonly name: SetName;
  readonly rows: SetFigures;
  readonly details: () => readonly string[];
  readonly verdicts: unknown;
  /** Said beneath the table. */
  readonly remarks: readonly string[];
  /** What the page prints of it: of the test half alone. */
  readonly evaluation?: Evaluation;
}

function articlesWithStory(name: SetName, root: string, set: DataSet, story: StoryEvaluation): Outcome {
  const { score, figures, textOf } = evaluateSet(root, set);
  return {
    name,
    rows: { set: set.name, figures: [...figures, ...storyFigures([story])], needs: set.needs },
    details: () => [...setLines(set.name, score, textOf), ...storyLines(story)],
    verdicts: { ...score, story },
    remarks: [],
  };
}

function planted(root: string): Outcome {
  const story = evaluatePlanted(root);
  return {
    name: 'planted',
    rows: { set: story.set, figures: storyFigures([story]), needs: story.needs },
    details: () => storyLines(story),
    verdicts: story,
    remarks: [],
  };
}

export function outcomeOfHalf(name: Half, { set, figures, needs, stories }: EvaluatedHalf): Outcome {
  const articles = stories.reduce((sum, { score }) => sum + score.articles.length, 0);
  return {
    name,
    rows: { set, figures, needs },
    details: () =>
      stories.flatMap(({ whole, score, textOf }) => [
        ...setLines(whole.set, score, textOf),
        ...storyLines(whole),
      ]),
    verdicts: stories.map(({ whole, score }) => ({ ...score, story: whole })),
    remarks: stories.length === 0 ? [`There is no ${set} in this folder.`] : [],
    ...(name === 'test' ? { evaluation: evaluationOf(figures, articles) } : {}),
  };
}

function fittingLines({ longPhrases, names }: FittingCheck): readonly string[] {
  return [
    '\n== fitting',
    ...longPhrases.map(({ file, words }) => `  TOO LONG  ${file}: ${words}`),
    ...names.map(({ file, words }) => `  NAME      ${file}: ${words}`),
    ...(longPhrases.length + names.length === 0 ? ['  nothing found'] : []),
  ];
}

async function code(root: string): Promise<Outcome> {
  const fitting = await checkFitting(root, [
    ...[fiveArticles, inventedArticles].map((set) => readLabels(root, set)),
    ...storiesOf(root, 'development').map(({ labels }) => labels),
  ]);
  const fires = await lexiconFires(root);
  return {
    name: 'code',
    rows: { set: 'code', figures: [...fitting.figures, ...fireFigures(fires)], needs: codeNeeds },
    details: () => fittingLines(fitting),
    verdicts: { fitting, fires },
    remarks: fireLines(fires),
  };
}

function agreement(root: string): Outcome {
  const remarks = agreementLines(labelledTwice(root));
  const rows = { set: 'agreement', figures: [], needs: noNeeds };
  return { name: 'agreement', rows, details: () => [], verdicts: remarks, remarks };
}

function speed(root: string): Outcome {
  const measured = measureSpeed(root);
  const figure = counted('articles a second a core', measured.articles, Math.floor(measured.whole));
  return {
    name: 'speed',
    rows: { set: 'articles of 600 words', figures: [figure], needs: speedNeeds },
    details: () => [],
    verdicts: measured,
    remarks: [speedLine(measured)],
  };
}

export async function outcomeOf(root: string, name: SetName): Promise<Outcome> {
  switch (name) {
    case 'five':
      return articlesWithStory(name, root, fiveArticles, evaluateFive(root));
    case 'invented':
      return articlesWithStory(name, root, inventedArticles, evaluateInvented(root));
    case 'planted':
      return planted(root);
    case 'development':
    case 'test':
      return outcomeOfHalf(name, evaluateHalf(root, name));
    case 'quotations':
      return evaluateQuotations(root);
    case 'code':
      return code(root);
    case 'agreement':
      return agreement(root);
    case 'speed':
      return speed(root);
  }
}
