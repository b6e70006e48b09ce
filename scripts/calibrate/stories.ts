import type { FoundArticle } from '../evaluate/found.ts';
import { readLabels } from '../evaluate/evaluate-set.ts';
import { storiesOf, type LabelledStory } from '../evaluate/labelled/halves.ts';
import type { ArticleLabel } from '../evaluate/labels.ts';
import { foundIn, runOn, runSet, type Run } from '../evaluate/pipeline.ts';
import { inventedArticles } from '../evaluate/sets.ts';
import { FOLDS, partOf } from '../stance-training/items.ts';

/** A labelled article with what the pipeline found in it. */
export interface Reading {
  /** Of a story that nobody read while working on the rules. */
  readonly isUnread: boolean;
  /** Articles of one story share words: they are learnt from, or judged by, together. */
  readonly story: string;
  readonly label: ArticleLabel;
  readonly found: FoundArticle;
  readonly record: Run['record'];
  /** Whether a report that no label asks for is a false one. */
  readonly isComplete: boolean;
}

function readingsOfStory(
  root: string,
  { id, labels, texts, record }: LabelledStory,
  isUnread: boolean,
): readonly Reading[] {
  const files = labels.articles.map(({ file }) => file);
  const run = runOn(root, texts, record, files);
  return labels.articles.map((label) => {
    const found = foundIn(run, label);
    return { story: id, isUnread, label, found, record: run.record, isComplete: true };
  });
}

function readingsOfInvented(root: string): readonly Reading[] {
  const labels = readLabels(root, inventedArticles);
  const runs = runSet(root, inventedArticles, labels);
  return labels.articles.flatMap((label) => {
    const run = runs.get(label.record);
    if (run === undefined) return [];
    const found = foundIn(run, label);
    return [{ story: label.file, isUnread: false, label, found, record: run.record, isComplete: false }];
  });
}

/** The articles of some halves, as stories that were read. */
export function readStories(
  root: string,
  halves: readonly Parameters<typeof storiesOf>[1][],
): readonly Reading[] {
  return halves
    .flatMap((half) => storiesOf(root, half))
    .flatMap((story) => readingsOfStory(root, story, false));
}

/** The labelled articles of one part, which may be learnt from: those of `--without-part` in scripts/train-stance.ts. */
export function readPart(root: string, part: number): readonly Reading[] {
  const stories = (['development', 'fresh'] as const).flatMap((half) =>
    storiesOf(root, half).filter((_, at) => partOf(at % FOLDS) === part),
  );
  return [
    ...(part === 0 ? readingsOfInvented(root) : []),
    ...stories.flatMap((story) => readingsOfStory(root, story, false)),
  ];
}

/** The articles that nobody read while working on the rules; those of the test half are none. */
export function readKept(root: string): readonly Reading[] {
  return storiesOf(root, 'kept').flatMap((story) => readingsOfStory(root, story, true));
}
