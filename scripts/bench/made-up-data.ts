import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toNinjs } from '../../src/articles/ninjs.ts';
import { hashOf } from '../../src/common/hash.ts';
import type { Dataset } from '../../src/filters/dataset.ts';
import { loadRecord, loadStory } from '../../src/ingest/data-folder.ts';
import { withoutTold } from '../compact-data.ts';
import { makeUpStory } from '../made-up-story.ts';

const BUNDLED = join('public', 'data');
/** What of the bundled story a made-up one takes over. */
const SHARED = [
  'story.json',
  'ministerials.json',
  'office-holders.json',
  'citations.json',
  'evaluation.json',
  'corrections.json',
];

function writeJson(folder: string, name: string, value: unknown): void {
  writeFileSync(join(folder, name), JSON.stringify(value));
}

function deskOf({ articles }: Dataset): { readonly articles: Readonly<Record<string, unknown>> } {
  const entries = articles.map(({ id, outlet, published }): readonly [string, unknown] => [
    id,
    { outlet: { value: outlet.name, basis: outlet.basis }, published },
  ]);
  return { articles: Object.fromEntries<unknown>(entries) };
}

/** Writes a made-up story as files of public/data's form into `folder`, which is emptied first; the same bytes for the same size. */
export function writeMadeUpStory(folder: string, size: number): void {
  const points = loadStory(BUNDLED).value.points.map(({ id }) => id);
  const story = makeUpStory(size, loadRecord(BUNDLED).value, points);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'articles'), { recursive: true });
  for (const name of SHARED) cpSync(join(BUNDLED, name), join(folder, name));
  for (const article of story.articles) writeJson(folder, `articles/${article.id}.json`, toNinjs(article));
  writeJson(folder, 'desk.json', deskOf(story));
  const texts = new Map(story.articles.map(({ id, text }) => [id, text]));
  const articles = story.corpus.articles.map((article) => ({
    ...article,
    hash: hashOf(texts.get(article.id) ?? ''),
  }));
  writeJson(folder, 'corpus.json', withoutTold({ ...story.corpus, articles }, texts));
}

export const MADE_UP = join('.cache', 'bench-data');
const SIZE = 10_000;

/** How many articles the command line asks for. */
export function askedSize(): number {
  const { positionals } = parseArgs({ allowPositionals: true, options: {}, strict: true });
  const size = Number(positionals[0] ?? SIZE);
  if (!Number.isInteger(size) || size < 1)
    throw new Error(`${positionals[0]} is no number of articles: give a whole number from 1`);
  return size;
}
