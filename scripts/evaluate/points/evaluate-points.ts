import { join } from 'node:path';
import type { Disagreement } from '../../../src/corpus/corpus.ts';
import { parseStory } from '../../../src/corpus/parse-story.ts';
import type { Story } from '../../../src/corpus/story.ts';
import { readJson, runOn, type Run, type Texts } from '../pipeline.ts';
import { fiveArticles, fixtures, invented, inventedArticles, records } from '../sets.ts';
import { readDisagreementLabels, readSeedLabels, readStoryLabels, type DisagreementLabel } from './labels.ts';
import { scoreDisagreements, type DisagreementScore } from './score-disagreements.ts';
import { fiveNeeds, inventedNeeds, noNeeds, type Needs } from '../thresholds.ts';
import { readChecks } from './check-labels.ts';
import { scoreChecks, type CheckScore } from './score-checks.ts';
import type { OriginScore } from './score-origins.ts';
import { scorePoints, type Cell } from './score-points.ts';

/** What one set of articles says of the story’s points, and where they differ. */
export interface StoryEvaluation {
  readonly set: string;
  readonly needs: Needs;
  readonly cells: readonly Cell[];
  readonly disagreements: DisagreementScore;
  /** Null where no label asks for the record. */
  readonly checks: CheckScore | null;
  /** Null where no label says which articles have one origin. */
  readonly origins: OriginScore | null;
}

const planted: Texts = {
  name: 'planted',
  rawTexts: join(fixtures, 'disagreements', 'articles'),
  metadata: join(fixtures, 'disagreements', 'metadata.json'),
  stored: null,
};

export function storyOf(file: string, input: unknown): Story {
  const { value, refusals } = parseStory(file, input);
  if (refusals.length > 0)
    throw new Error(refusals.map(({ path, reason }) => `${path}: ${reason}`).join('\n'));
  return value;
}

/** The five articles with the story that the page shows. */
export function evaluateFive(root: string): StoryEvaluation {
  const labels = readSeedLabels(fiveArticles.labels, readJson(root, fiveArticles.labels));
  const file = join('public', 'data', 'story.json');
  const story = storyOf(file, readJson(root, file));
  const files = textFiles(root, fiveArticles.labels);
  const run = runOn(root, fiveArticles, records.bundled, files, story);
  const cells = scorePoints(run, story.points, labels.points.rows, labels.points.articles);
  const withinArticle = labels.withinArticle.map(({ article, sides }): DisagreementLabel => ({
    kind: 'role',
    sides: sides.map((words): [string, string] => [article, words]),
  }));
  const disagreements = scoreDisagreements(run.corpus, labels.disagreements, withinArticle);
  const checks = scoreChecks(run, readChecks(fiveArticles.labels, readJson(root, fiveArticles.labels)));
  return { set: 'five articles', needs: fiveNeeds, cells, disagreements, checks, origins: null };
}

function textFiles(root: string, file: string): readonly string[] {
  const labels = readJson(root, file);
  if (typeof labels !== 'object' || labels === null || !('articles' in labels)) return [];
  const articles: readonly unknown[] = Array.isArray(labels.articles) ? labels.articles : [];
  return articles.flatMap((one) =>
    typeof one === 'object' && one !== null && 'file' in one && typeof one.file === 'string'
      ? [one.file]
      : [],
  );
}

/** All the invented articles against the record that each is read with: their points, and no disagreement but a spelling. */
export function evaluateInvented(root: string): StoryEvaluation {
  const file = join(invented, 'points.json');
  const { stories } = readStoryLabels(file, readJson(root, file));
  const names = textFiles(root, inventedArticles.labels);
  const scored = stories.map(({ record, articles, points, rows, recordChecks }) => {
    const story = storyOf(file, { title: '', question: '', points, usualNames: [], outlets: [] });
    const files = names.filter((name) => Number(name.slice(1, 3)) < 9 === (record === 'bundled'));
    const run: Run = runOn(root, inventedArticles, records[record], files, story);
    const checks = scoreChecks(run, recordChecks);
    return { cells: scorePoints(run, story.points, rows, articles), corpus: run.corpus, checks };
  });
  const found: readonly Disagreement[] = scored.flatMap(({ corpus }) => corpus.disagreements);
  const spelling: DisagreementLabel = {
    kind: 'spelling',
    sides: [
      ['i01-empty-chair', 'Rasmus Kjeldgaard'],
      ['i02-cancelled-trip', 'Rasmus Kjelgard'],
    ],
  };
  const disagreements = scoreDisagreements({ disagreements: found }, [spelling]);
  const checks: CheckScore = {
    checks: scored.flatMap((each) => each.checks.checks),
    beyond: scored.flatMap((each) => each.checks.beyond),
  };
  const cells = scored.flatMap((each) => each.cells);
  return { set: 'invented', needs: inventedNeeds, cells, disagreements, checks, origins: null };
}

/** Five invented articles with disagreements put into them. */
export function evaluatePlanted(root: string): StoryEvaluation {
  const file = join(fixtures, 'disagreements', 'labels.json');
  const labels = readDisagreementLabels(file, readJson(root, file));
  const files = labels.articles.map((name) => `${name}.txt`);
  const { corpus } = runOn(root, planted, records[labels.record], files);
  const disagreements = scoreDisagreements(corpus, labels.disagreements);
  return { set: 'planted', needs: noNeeds, cells: [], disagreements, checks: null, origins: null };
}
