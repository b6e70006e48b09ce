import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadArticles, loadDesk, loadRecord } from '../../src/ingest/data-folder.ts';
import { makeCorpus } from '../../src/ingest/make-corpus.ts';
import { runIngest } from '../../src/ingest/run-ingest.ts';
import type { FoundArticle } from '../evaluate/found.ts';
import { parseLabels, type ArticleLabel } from '../evaluate/labels.ts';
import { foundIn, readJson, runSet, type Run, type Runs } from '../evaluate/pipeline.ts';
import { fixtures, inventedArticles, records } from '../evaluate/sets.ts';

/** A labelled article with what the pipeline found in it. */
export interface Reading {
  /** Articles of one story share words: they are learnt from, or judged by, together. */
  readonly story: string;
  readonly label: ArticleLabel;
  readonly found: FoundArticle;
  readonly record: Run['record'];
  /** Whether a report that no label asks for is a false one. */
  readonly isComplete: boolean;
}

const development = join(fixtures, 'labelled', 'development');
const bareStory = { title: '', question: '', points: [], usualNames: [], outlets: [] };
const withoutStructure = { parts: {}, notInBody: [], people: [] };

function ingest(root: string, story: string, files: readonly string[]): Run {
  const folder = mkdtempSync(join(tmpdir(), 'readout-calibrate-'));
  try {
    mkdirSync(join(folder, 'articles'));
    const own = join(story, 'record.json');
    const [ministerials, holders] = existsSync(own)
      ? [own, join(story, 'office-holders.json')]
      : [join(root, records.bundled.ministerials), join(root, records.bundled.officeHolders)];
    copyFileSync(ministerials, join(folder, 'ministerials.json'));
    copyFileSync(holders, join(folder, 'office-holders.json'));
    writeFileSync(join(folder, 'story.json'), JSON.stringify(bareStory));
    const paths = files.map((file) => join(story, 'articles', file));
    const said: string[] = [];
    const code = runIngest(['--data', folder, '--metadata', join(story, 'metadata.json'), ...paths], (line) =>
      said.push(line),
    );
    if (code !== 0) throw new Error(`ingest of ${story} refused something:\n${said.join('\n')}`);
    const { corpus } = makeCorpus(folder);
    const desk = loadDesk(folder).value;
    const articles = new Map(loadArticles(folder, desk).value.map((article) => [article.id, article]));
    return { corpus, desk, articles, record: loadRecord(folder).value };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Labels of statements and reports alone, without those of an article's structure. */
function structured(input: unknown): unknown {
  if (!isObject(input) || !Array.isArray(input.articles)) return input;
  const articles = input.articles.map((article: unknown) =>
    isObject(article) ? { ...withoutStructure, ...article, record: 'bundled' } : article,
  );
  return { ...input, articles };
}

function readingsOfStory(root: string, name: string): readonly Reading[] {
  const folder = join(development, name);
  const file = join(folder, 'labels.json');
  const labels = parseLabels(file, structured(readJson(root, file)));
  const run = ingest(
    root,
    join(root, folder),
    labels.articles.map((label) => label.file),
  );
  const runs: Runs = new Map([['bundled', run]]);
  return labels.articles.map((label) => {
    const found = foundIn(runs, label);
    return { story: name, label, found, record: run.record, isComplete: true };
  });
}

function readingsOfInvented(root: string): readonly Reading[] {
  const { labels: file } = inventedArticles;
  const labels = parseLabels(file, readJson(root, file));
  const runs = runSet(root, inventedArticles, labels);
  return labels.articles.flatMap((label) => {
    const run = runs.get(label.record);
    if (run === undefined) return [];
    return [{ story: label.file, label, found: foundIn(runs, label), record: run.record, isComplete: false }];
  });
}

/** Every labelled article that may be learnt from. */
export function readAll(root: string): readonly Reading[] {
  const stories = readdirSync(join(root, development)).toSorted();
  return [...readingsOfInvented(root), ...stories.flatMap((story) => readingsOfStory(root, story))];
}
