import { fold } from '../common/fold.ts';
import { onceFor } from '../common/once-for.ts';
import { sliceOf, type Span } from '../common/span.ts';
import type { Source } from '../corpus/corpus.ts';
import type { Dataset } from './dataset.ts';
import { indexOf } from './dataset-index.ts';
import { wordIndex, type WordIndex } from './word-index.ts';

/** British forms and the American ones that mean the same; as far as both are typed alike. */
const variants: readonly (readonly [RegExp, string])[] = [
  [/defenc/gu, 'defens'],
  [/offenc/gu, 'offens'],
  [/centre/gu, 'center'],
  [/(?<=\p{L}{4})is(?=(?:e|ed|es|ing|ation)\b)/gu, 'iz'],
];

/** As two people type the same word: folded, American. Not length-preserving. */
export function searchForm(text: string): string {
  return variants.reduce((form, [british, american]) => form.replace(british, american), fold(text));
}

/** The words of a search as they are looked for: folded, without the marks around them. */
export function wordsOf(search: string): readonly string[] {
  return searchForm(search)
    .split(/\s+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}£$€]+|[^\p{L}\p{N}%]+$/gu, ''))
    .filter(Boolean);
}

/** Whether something is searched for: white space and marks alone are no search, and filter nothing. */
export function isSearch(text: string): boolean {
  return wordsOf(text).length > 0;
}

/** Whether every word stands in the folded text, in any order. */
export function holdsAll(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}

/** Whether a text holds every word of a search; every text does where nothing is searched for. */
export function holdsSearch(text: string, search: string): boolean {
  return holdsAll(searchForm(text), wordsOf(search));
}

/** The lists that are searched, in the order in which they are read. */
const searched = ['sources', 'articles', 'statements', 'reports', 'ownVoice'] as const;

/** One flag for each item of each list: 1 where it holds the words. */
export type Hits = Readonly<Record<(typeof searched)[number], Uint8Array>>;

/** What each item is found by, list by list: a statement by its sources' names too. */
function* textsOf(dataset: Dataset): Generator<readonly string[], undefined> {
  const { articles, sources } = indexOf(dataset);
  const { corpus } = dataset;
  const passage = (id: string, span: Span) => sliceOf(articles.get(id)?.text ?? '', span);
  const names = (source: Source | undefined) =>
    source === undefined ? [] : [source.name, ...source.spellings.map(({ name }) => name)];
  for (const source of corpus.sources) yield names(source);
  for (const { headline } of dataset.articles) yield [headline?.value ?? ''];
  for (const each of corpus.statements)
    yield [
      passage(each.article, each.passage),
      ...each.sources.flatMap(({ source }) => names(sources.get(source))),
    ];
  for (const each of corpus.reports) yield [passage(each.article, each.sentence)];
  for (const each of corpus.ownVoice) yield [passage(each.article, each.passage)];
  return undefined;
}

const listsOf = ({ articles, corpus }: Dataset) => ({ ...corpus, articles });

interface Memory {
  readonly index: WordIndex;
  /** How many texts there are. */
  readonly all: number;
  /** The texts that are still to be read. */
  readonly rest: Iterator<readonly string[], undefined>;
  isRead: boolean;
  /** The last search, which every other filter repeats, and how many texts had been read then. */
  last: { readonly words: string; readonly read: number; readonly hits: Hits } | null;
}

const memoryOf = onceFor((dataset: Dataset): Memory => {
  const lists = listsOf(dataset);
  return {
    index: wordIndex(searchForm),
    all: searched.reduce((sum, name) => sum + lists[name].length, 0),
    rest: textsOf(dataset),
    isRead: false,
    last: null,
  };
});

/** How many texts are read between two looks at the clock. */
const AT_ONCE = 50;

/** Reads texts for the first search as long as there is time; true once all are read. The rest is read when searched. */
export function readAhead(dataset: Dataset, hasTime: () => boolean): boolean {
  const memory = memoryOf(dataset);
  while (!memory.isRead && hasTime())
    for (let at = 0; at < AT_ONCE && !memory.isRead; at += 1) {
      const next = memory.rest.next();
      if (next.done === true) memory.isRead = true;
      else memory.index.add(next.value);
    }
  return memory.isRead;
}

/** How much has been read ahead, from 0 to 1. */
export function shareRead(dataset: Dataset): number {
  const { index, all, isRead } = memoryOf(dataset);
  return isRead || all === 0 ? 1 : index.size() / all;
}

/** One flag for each text: whether it holds every word. What has not been read holds none. */
function markAll({ index, all }: Memory, words: readonly string[]): Uint8Array {
  const [first, ...others] = words.map((word) => {
    const flags = new Uint8Array(all);
    index.mark(word, flags);
    return flags;
  });
  if (first === undefined || others.length === 0) return first ?? new Uint8Array(all);
  return first.map((flag, at) => (others.every((each) => each[at] === 1) ? flag : 0));
}

/** The flags of all texts, cut into those of the lists. */
function cut(flags: Uint8Array, dataset: Dataset): Hits {
  const lists = listsOf(dataset);
  let start = 0;
  const next = (name: keyof Hits): Uint8Array => {
    start += lists[name].length;
    return flags.subarray(start - lists[name].length, start);
  };
  const [sources, articles, statements] = [next('sources'), next('articles'), next('statements')];
  return { sources, articles, statements, reports: next('reports'), ownVoice: next('ownVoice') };
}

/** What of the texts that have been read holds every word of a search; null where nothing is searched for. */
export function hitsSoFar(dataset: Dataset, search: string): Hits | null {
  const asked = wordsOf(search);
  if (asked.length === 0) return null;
  const memory = memoryOf(dataset);
  const [words, read] = [asked.join(' '), memory.index.size()];
  if (memory.last?.words !== words || memory.last.read !== read)
    memory.last = { words, read, hits: cut(markAll(memory, asked), dataset) };
  return memory.last.hits;
}

/** What holds every word of a search; null where nothing is searched for. The texts are read once for each dataset. */
export function searchHits(dataset: Dataset, search: string): Hits | null {
  if (wordsOf(search).length === 0) return null;
  readAhead(dataset, () => true);
  return hitsSoFar(dataset, search);
}
