import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyse } from '../../src/analysis/analyse.ts';
import type { Article } from '../../src/articles/article.ts';
import type { Desk } from '../../src/articles/desk.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { loadArticles, loadDesk, loadRecord } from '../../src/ingest/data-folder.ts';
import { makeCorpus } from '../../src/ingest/make-corpus.ts';
import { runIngest } from '../../src/ingest/run-ingest.ts';
import type { AttendanceRecord } from '../../src/record/record.ts';
import { viewOf, wordsOfArticle, type FoundArticle } from './found.ts';
import type { ArticleLabel, Labels } from './labels.ts';
import { hasRawTexts, records, type DataSet, type RecordFiles } from './sets.ts';

/** What one run of the pipeline found in the articles that are read against one record. */
export interface Run {
  readonly corpus: Corpus;
  readonly articles: ReadonlyMap<string, Article>;
  readonly desk: Desk;
  readonly record: AttendanceRecord;
}

export type Texts = Omit<DataSet, 'labels' | 'needs'>;

/** A story without lists: names are merged by the texts alone. */
const bareStory = { title: '', question: '', points: [], usualNames: [], outlets: [] };

function layFolder(root: string, folder: string, record: RecordFiles, story: unknown): void {
  mkdirSync(join(folder, 'articles'), { recursive: true });
  copyFileSync(join(root, record.ministerials), join(folder, 'ministerials.json'));
  copyFileSync(join(root, record.officeHolders), join(folder, 'office-holders.json'));
  writeFileSync(join(folder, 'story.json'), JSON.stringify(story));
}

/** Raw texts through the command that a person uses. */
function ingestTexts(root: string, folder: string, set: Texts, files: readonly string[]): void {
  const said: string[] = [];
  const paths = files.map((file) => join(root, set.rawTexts, file));
  const code = runIngest(['--data', folder, '--metadata', join(root, set.metadata), ...paths], (line) =>
    said.push(line),
  );
  if (code !== 0) throw new Error(`ingest of ${set.name} refused something:\n${said.join('\n')}`);
}

function copyStored(root: string, folder: string, stored: string, files: readonly string[]): void {
  copyFileSync(join(root, stored, 'desk.json'), join(folder, 'desk.json'));
  for (const file of files) {
    const name = `${idOf(file)}.json`;
    copyFileSync(join(root, stored, 'articles', name), join(folder, 'articles', name));
  }
}

export function idOf(file: string): string {
  return file.replace(/\.txt$/u, '');
}

/** The whole pipeline on some articles of a set, as `npm run ingest` does it, in a folder of its own. */
export function runOn(
  root: string,
  set: Texts,
  record: RecordFiles,
  files: readonly string[],
  story: unknown = bareStory,
  analyseWith = analyse,
): Run {
  const folder = mkdtempSync(join(tmpdir(), 'readout-evaluate-'));
  try {
    layFolder(root, folder, record, story);
    if (set.stored !== null && !hasRawTexts(root, set)) copyStored(root, folder, set.stored, files);
    else ingestTexts(root, folder, set, files);
    const { corpus } = makeCorpus(folder, analyseWith);
    const desk = loadDesk(folder).value;
    const articles = loadArticles(folder, desk).value;
    return {
      corpus,
      desk,
      record: loadRecord(folder).value,
      articles: new Map(articles.map((article) => [article.id, article])),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export type Runs = ReadonlyMap<keyof typeof records, Run>;

/** The whole pipeline on every article of a set: one run for each record that its labels name. */
export function runSet(root: string, set: DataSet, labels: Labels, analyseWith = analyse): Runs {
  const names = [...new Set(labels.articles.map(({ record }) => record))];
  return new Map(
    names.map((name) => {
      const files = labels.articles.filter(({ record }) => record === name).map(({ file }) => file);
      return [name, runOn(root, set, records[name], files, bareStory, analyseWith)];
    }),
  );
}

export function foundIn(run: Run, { file }: ArticleLabel): FoundArticle {
  const id = idOf(file);
  const article = run.articles.get(id);
  if (article === undefined) throw new Error(`the pipeline lost ${file}`);
  const { corpus } = run;
  const words = wordsOfArticle(article);
  const sources = new Map(corpus.sources.map((source) => [source.id, source]));
  const ofArticle = <T extends { readonly article: string }>(items: readonly T[]) =>
    items.filter((item) => item.article === id);
  return {
    article,
    published: corpus.articles.find((one) => one.id === id)?.published ?? null,
    words,
    statements: ofArticle(corpus.statements).map((statement) => viewOf(words, statement, sources)),
    ownVoice: ofArticle(corpus.ownVoice),
    reports: ofArticle(corpus.reports).map((report) => ({
      ...report,
      standIn: report.standIn?.name ?? null,
    })),
  };
}

/** The headline that the desk knows from elsewhere than the text, such as the address. */
export function deskHeadline({ desk }: Run, { file }: ArticleLabel): string | null {
  return desk.get(idOf(file))?.headline?.value ?? null;
}

export function readJson(root: string, file: string): unknown {
  const value: unknown = JSON.parse(readFileSync(join(root, file), 'utf8'));
  return value;
}
