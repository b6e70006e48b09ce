import { analyse } from '../../src/analysis/analyse.ts';
import { figuresOf } from './figures.ts';
import { parseLabels, type ArticleLabel, type Labels } from './labels.ts';
import type { Figure } from './measure.ts';
import { deskHeadline, foundIn, readJson, runSet, type Run } from './pipeline.ts';
import { scoreSet, type SetScore } from './score-set.ts';
import type { DataSet } from './sets.ts';

/** Labels against what was found: one story, or articles of several that are read as one. */
export interface Evaluated {
  readonly score: SetScore;
  /** The article's text, for showing what was found. */
  readonly textOf: (file: string) => string;
}

export interface EvaluatedSet extends Evaluated {
  readonly set: DataSet;
  readonly figures: readonly Figure[];
}

export function readLabels(root: string, set: DataSet): Labels {
  return parseLabels(set.labels, readJson(root, set.labels));
}

/** Every label against the run in which its article was read. */
export function evaluateRuns(
  labels: Labels,
  runs: readonly Run[],
  runOf: (label: ArticleLabel) => Run,
): Evaluated {
  const corpora = runs.map(({ corpus }) => corpus);
  const people = {
    sources: corpora.flatMap(({ sources }) => sources),
    disagreements: corpora.flatMap(({ disagreements }) => disagreements),
  };
  const found = new Map(labels.articles.map((label) => [label.file, foundIn(runOf(label), label)]));
  const score = scoreSet(labels, people, (label) => ({
    found: found.get(label.file) ?? foundIn(runOf(label), label),
    headlineFromAddress: deskHeadline(runOf(label), label),
  }));
  return { score, textOf: (file) => found.get(file)?.article.text ?? '' };
}

export function evaluateSet(root: string, set: DataSet, analyseWith = analyse): EvaluatedSet {
  const labels = readLabels(root, set);
  const runs = runSet(root, set, labels, analyseWith);
  const evaluated = evaluateRuns(labels, [...runs.values()], ({ file, record }) => {
    const run = runs.get(record);
    if (run === undefined) throw new Error(`no run read ${file}`);
    return run;
  });
  return { ...evaluated, set, figures: figuresOf([evaluated.score]) };
}
