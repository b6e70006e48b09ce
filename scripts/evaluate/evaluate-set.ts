import { figuresOf, type Figure } from './figures.ts';
import { parseLabels, type ArticleLabel, type Labels } from './labels.ts';
import { deskHeadline, foundIn, readJson, runSet } from './pipeline.ts';
import { scoreSet, type SetScore } from './score-set.ts';
import type { DataSet } from './sets.ts';

export interface Evaluated {
  readonly set: DataSet;
  readonly score: SetScore;
  readonly figures: readonly Figure[];
  /** The article's text, for showing what was found. */
  readonly textOf: (file: string) => string;
}

export function readLabels(root: string, set: DataSet): Labels {
  return parseLabels(set.labels, readJson(root, set.labels));
}

export function evaluateSet(root: string, set: DataSet): Evaluated {
  const labels = readLabels(root, set);
  const runs = runSet(root, set, labels);
  const corpora = [...runs.values()].map(({ corpus }) => corpus);
  const people = {
    sources: corpora.flatMap(({ sources }) => sources),
    disagreements: corpora.flatMap(({ disagreements }) => disagreements),
  };
  const found = new Map(labels.articles.map((label) => [label.file, foundIn(runs, label)]));
  const foundOf = (label: ArticleLabel) => found.get(label.file) ?? foundIn(runs, label);
  const score = scoreSet(labels, people, (label) => ({
    found: foundOf(label),
    headlineFromAddress: deskHeadline(runs, label),
  }));
  return { set, score, figures: figuresOf(score), textOf: (file) => found.get(file)?.article.text ?? '' };
}
