import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArticleLabel, Labels } from './labels.ts';

/** Longer phrases are sentences learnt by heart. */
export const LONGEST_PHRASE = 4;

export interface Fault {
  readonly file: string;
  readonly words: string;
}

const lexicon = join('src', 'analysis', 'lexicon');

export async function sourceFiles(root: string, folder = 'src'): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:tsx?|css|html)$/u.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .toSorted();
}

/** A regular expression's own words: its branches, with white space of any spelling as one space. */
function branchesOf(pattern: RegExp): readonly string[] {
  return pattern.source.replace(/\\s[+*]?/gu, ' ').split(/[|()]/u);
}

function itemsOf(value: object): readonly unknown[] {
  if (value instanceof Map) return [...value].flat();
  if (value instanceof Set || Array.isArray(value)) return [...value];
  return Object.entries(value).flat();
}

/** Every text in a value, however deep: lists, sets, maps, records with their keys, branches of regular expressions. */
export function textsIn(value: unknown, seen = new Set<unknown>()): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (value instanceof RegExp) return branchesOf(value);
  return itemsOf(value).flatMap((item) => textsIn(item, seen));
}

export function isLong(phrase: string): boolean {
  const words = phrase.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  return words.length > LONGEST_PHRASE;
}

/** Every text of the lexicon and of the other modules of analysis and raw text, as they export it. */
export async function lexiconTexts(root: string): Promise<readonly Fault[]> {
  const files = await Promise.all([
    sourceFiles(root, join('src', 'analysis')),
    sourceFiles(root, join('src', 'corpus', 'lexicon')),
    sourceFiles(root, join('src', 'articles', 'raw-text')),
  ]);
  const modules = files.flat().map(async (file) => {
    const exported: unknown = await import(pathToFileURL(join(root, file)).href);
    const values = typeof exported === 'object' && exported !== null ? Object.values(exported) : [];
    return textsIn(values).map((words) => ({ file, words }));
  });
  return (await Promise.all(modules)).flat();
}

const phraseFields = new Set(['phrases', 'near', 'none', 'documents']);

/** The phrases of story.json's points. */
export function storyTexts(file: string, story: unknown): readonly Fault[] {
  if (typeof story !== 'object' || story === null || !('points' in story)) return [];
  const points: readonly unknown[] = Array.isArray(story.points) ? story.points : [];
  return points.flatMap((point) =>
    typeof point === 'object' && point !== null
      ? Object.entries(point)
          .filter(([field]) => phraseFields.has(field))
          .flatMap(([, phrases]) => textsIn(phrases).map((words) => ({ file, words })))
      : [],
  );
}

const slug = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');

/** The words by which an article's label is known: people whole and by surname, outlet, address, file. */
function namesOfArticle({ file, outlet, people }: ArticleLabel): readonly string[] {
  const full = people.flat().filter((name) => name.includes(' '));
  const surnames = people.flat().flatMap((name) => name.split(' ').at(-1) ?? []);
  return [...full, ...surnames, outlet, slug(outlet), file.replace(/\.txt$/u, '')];
}

/** Names in the labels' lists of people, outlets and files; nothing else of a label is a name. */
export function labelledNames(sets: readonly Labels[]): readonly string[] {
  const names = sets.flatMap(({ articles, people }) => [
    ...articles.flatMap(namesOfArticle),
    ...people.flatMap(({ spellings }) => spellings),
  ]);
  return [...new Set(names)].filter((name) => name !== '').toSorted();
}

const escaped = (name: string) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

export function namesIn(text: string, names: readonly string[]): readonly string[] {
  return names.filter((name) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'u').test(text),
  );
}

/** Names of people, outlets and articles in src/ outside the lexicon. */
export async function namesOutsideLexicon(root: string, names: readonly string[]): Promise<readonly Fault[]> {
  const files = (await sourceFiles(root)).filter((file) => !file.startsWith(lexicon));
  const faults = files.map(async (file) => {
    const text = await readFile(join(root, file), 'utf8');
    return namesIn(text, names).map((words) => ({ file, words }));
  });
  return (await Promise.all(faults)).flat();
}
