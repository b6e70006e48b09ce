import { analyse } from '../../../src/analysis/analyse.ts';
import { figuresOf } from '../figures.ts';
import { evaluateRuns, type Evaluated } from '../evaluate-set.ts';
import type { Figure } from '../measure.ts';
import { idOf, runOn, type Run } from '../pipeline.ts';
import { storyOf, type StoryEvaluation } from '../points/evaluate-points.ts';
import { scoreDisagreements } from '../points/score-disagreements.ts';
import { scoreOrigins } from '../points/score-origins.ts';
import { scorePoints } from '../points/score-points.ts';
import { storyFigures } from '../points/story-figures.ts';
import { noNeeds, testHalfNeeds, type Needs } from '../thresholds.ts';
import { storiesOf, type LabelledStory, type StoryFolder } from './halves.ts';
import { pointsOf, rowsOf } from './story-labels.ts';

export interface EvaluatedStory extends Evaluated {
  readonly whole: StoryEvaluation;
}

/** A half of the labelled articles, each story read as a newsroom would: its four articles and its points together. */
export interface EvaluatedHalf {
  readonly set: string;
  readonly needs: Needs;
  readonly stories: readonly EvaluatedStory[];
  readonly figures: readonly Figure[];
}

function runStory(
  root: string,
  { id, labels, texts, record }: LabelledStory,
  analyseWith: typeof analyse,
): Run {
  const story = { title: '', question: '', points: pointsOf(labels), usualNames: [], outlets: [] };
  const files = labels.articles.map(({ file }) => file);
  return runOn(root, texts, record, files, storyOf(id, story), analyseWith);
}

function evaluateStory(root: string, story: LabelledStory, analyseWith: typeof analyse): EvaluatedStory {
  const { id, labels } = story;
  const run = runStory(root, story, analyseWith);
  const ids = labels.articles.map(({ file }) => idOf(file));
  return {
    ...evaluateRuns(labels, [run], () => run),
    whole: {
      set: id,
      needs: noNeeds,
      cells: scorePoints(run, pointsOf(labels), rowsOf(labels), ids),
      disagreements: scoreDisagreements(run.corpus, labels.disagreements, labels.disagreementsAlso),
      checks: null,
      origins: scoreOrigins(run.corpus.origins, labels.origins),
    },
  };
}

export function evaluateHalf(root: string, half: StoryFolder, analyseWith = analyse): EvaluatedHalf {
  const stories = storiesOf(root, half).map((story) => evaluateStory(root, story, analyseWith));
  return {
    set: `${half} half`,
    needs: half === 'test' ? testHalfNeeds : noNeeds,
    stories,
    figures: [
      ...figuresOf(stories.map(({ score }) => score)),
      ...storyFigures(stories.map(({ whole }) => whole)),
    ],
  };
}
