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

/** Whether every word stands in the folded text, in any order. */
export function holdsAll(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}

/** Whether a text holds every word of a search; every text does where nothing is searched for. */
export function holdsSearch(text: string, search: string): boolean {
  return holdsAll(searchForm(text), wordsOf(search));
}

/** The lists that are searched. */
type Searched = 'statements' | 'ownVoice' | 'reports' | 'articles' | 'sources';

/** One flag for each item of each list: 1 where it holds the words. */
export type Hits = Readonly<Record<Searched, Uint8Array>>;

/** What each item is found by, list by list: a statement by its sources' names too. */
function* textsOf(dataset: Dataset): Generator<readonly string[], undefined> {
  const { articles, sources } = indexOf(dataset);
  const { corpus } = dataset;
  const passage = (id: string, span: Span) => sliceOf(articles.get(id)?.text ?? '', span);
  const names = (source: Source | undefined) =>
    source === undefined ? [] : [source.name, ...source.spellings.map(({ name }) => name)];
  for (const each of corpus.statements)
    yield [
      passage(each.article, each.passage),
      ...each.sources.flatMap(({ source }) => names(sources.get(source))),
    ];
  for (const each of corpus.ownVoice) yield [passage(each.article, each.passage)];
  for (const each of corpus.reports) yield [passage(each.article, each.sentence)];
  for (const { headline } of dataset.articles) yield [headline?.value ?? ''];
  for (const source of corpus.sources) yield names(source);
  return undefined;
}

interface Memory {
  readonly index: WordIndex;
  /** The texts that are still to be read. */
  readonly rest: Iterator<readonly string[], undefined>;
  isRead: boolean;
  /** The last search, which every other filter repeats. */
  words: string;
  hits: Hits | null;
}

const memoryOf = onceFor((dataset: Dataset): Memory => ({
  index: wordIndex(searchForm),
  rest: textsOf(dataset),
  isRead: false,
  words: '',
  hits: null,
}));

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

/** The flags of all texts, cut into those of the lists. */
function cut(flags: Uint8Array, { articles, corpus }: Dataset): Hits {
  let start = 0;
  const next = ({ length }: readonly unknown[]): Uint8Array => {
    start += length;
    return flags.subarray(start - length, start);
  };
  return {
    statements: next(corpus.statements),
    ownVoice: next(corpus.ownVoice),
    reports: next(corpus.reports),
    articles: next(articles),
    sources: next(corpus.sources),
  };
}

/** One flag for each text: whether it holds every word. */
function markAll({ mark, size }: WordIndex, words: readonly string[]): Uint8Array {
  const [first, ...others] = words.map((word) => {
    const flags = new Uint8Array(size());
    mark(word, flags);
    return flags;
  });
  const all = first ?? new Uint8Array(size());
  return others.length === 0
    ? all
    : all.map((flag, at) => (others.every((each) => each[at] === 1) ? flag : 0));
}

/** What holds every word of a search; null where nothing is searched for. The texts are read once for each dataset. */
export function searchHits(dataset: Dataset, search: string): Hits | null {
  const words = wordsOf(search);
  if (words.length === 0) return null;
  readAhead(dataset, () => true);
  const memory = memoryOf(dataset);
  const asked = words.join(' ');
  if (memory.hits === null || memory.words !== asked) {
    memory.hits = cut(markAll(memory.index, words), dataset);
    memory.words = asked;
  }
  return memory.hits;
}

/** Those of `some` whose flag is set; `all` and the flags go side by side. */
export function flagged<T>(some: readonly T[], all: readonly T[], flags: Uint8Array): readonly T[] {
  const met = new Set(all.filter((_, at) => flags[at] === 1));
  return some.filter((item) => met.has(item));
}
