import { counted, measured, shared, type Figure, type Tally } from '../measure.ts';
import type { StoryEvaluation } from './evaluate-points.ts';
import type { DisagreementScore } from './score-disagreements.ts';
import type { OriginScore } from './score-origins.ts';
import type { Cell } from './score-points.ts';

type StoryFindings = Pick<StoryEvaluation, 'cells' | 'disagreements' | 'checks' | 'origins'>;

/** A cell in the right form and, where anybody is named, to the right sources. */
const isRightCell = ({ form, to }: Cell) => form && to !== false;

/** A debatable disagreement is not judged. */
export function disagreementTally({ labels, finds }: DisagreementScore): Tally {
  return {
    told: labels.filter(({ found }) => found.length > 0).length,
    wanted: labels.length,
    right: finds.filter(({ verdict }) => verdict === 'right').length,
    judged: finds.filter(({ verdict }) => verdict !== 'also').length,
  };
}

function originTally({ labels, finds }: OriginScore): Tally {
  return {
    told: labels.filter(({ found }) => found).length,
    wanted: labels.length,
    right: finds.filter(({ right }) => right).length,
    judged: finds.length,
  };
}

function pointFigures(stories: readonly StoryFindings[]): readonly Figure[] {
  const named = stories.map(({ cells }) => cells.filter(({ to }) => to !== null));
  return [
    shared(
      'points, form',
      stories.map(({ cells }) => cells.map(({ form }) => form)),
    ),
    shared(
      'points, form and to whom',
      stories.map(({ cells }) => cells.map(isRightCell)),
    ),
    shared(
      'points, to whom',
      named.map((cells) => cells.map(({ to }) => to === true)),
    ),
  ];
}

function checkFigures(stories: readonly StoryFindings[]): readonly Figure[] {
  const scores = stories.flatMap(({ checks }) => (checks === null ? [] : [checks]));
  const beyond = scores.flatMap((score) => score.beyond);
  return [
    shared(
      'record checks, by population',
      scores.map(({ checks }) => checks.map(({ right }) => right)),
    ),
    counted('claims beyond the labels', beyond.length, beyond.length),
  ];
}

/** What is found in a story as a whole, over one story or several. */
export function storyFigures(stories: readonly StoryFindings[]): readonly Figure[] {
  const finds = stories.flatMap(({ disagreements }) => disagreements.finds);
  const wrong = finds.filter(({ verdict }) => verdict === 'false').length;
  const origins = stories.flatMap((story) => (story.origins === null ? [] : [story.origins]));
  return [
    ...pointFigures(stories),
    ...checkFigures(stories),
    measured(
      'disagreements',
      stories.map(({ disagreements }) => disagreementTally(disagreements)),
    ),
    counted('disagreements found wrongly', finds.length, wrong),
    measured('origins, pairs of articles', origins.map(originTally)),
  ];
}
