import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseMetadata } from '../../src/ingest/metadata.ts';
import { figuresOf, type Figure } from './figures.ts';
import { parseLabels, type Labels } from './labels.ts';
import { foundIn, readJson, runSet } from './pipeline.ts';
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

/** By file, the headline that the metadata takes from the address; stored articles carry it in desk.json. */
function headlinesFromAddress(root: string, set: DataSet): ReadonlyMap<string, string> {
  if (!existsSync(join(root, set.metadata))) return new Map();
  const { value } = parseMetadata(set.metadata, readJson(root, set.metadata));
  return new Map(
    [...value].flatMap(([file, { headline }]) => (headline === null ? [] : [[file, headline.value]])),
  );
}

export function evaluateSet(root: string, set: DataSet): Evaluated {
  const labels = readLabels(root, set);
  const runs = runSet(root, set, labels);
  const headlines = headlinesFromAddress(root, set);
  const found = new Map(labels.articles.map((label) => [label.file, foundIn(runs, label)]));
  const corpora = [...runs.values()].map(({ corpus }) => corpus);
  const sourcesAndSpellings = {
    sources: corpora.flatMap(({ sources }) => sources),
    disagreements: corpora.flatMap(({ disagreements }) => disagreements),
  };
  const score = scoreSet(labels, sourcesAndSpellings, (label) => ({
    found: foundIn(runs, label),
    headlineFromAddress: headlines.get(label.file) ?? null,
  }));
  return { set, score, figures: figuresOf(score), textOf: (file) => found.get(file)?.article.text ?? '' };
}
