import type { Article } from '../articles/article.ts';
import { fold } from '../common/fold.ts';
import { sliceOf, type Span } from '../common/span.ts';
import type { Dataset } from './dataset.ts';
import { indexOf } from './dataset-index.ts';

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

/** One flag for each item of each list: whether it holds the words. */
export type Hits = Readonly<Record<Searched, readonly boolean[]>>;

type Folded = Readonly<Record<Searched, readonly string[]>>;

function foldAll({ articles, corpus }: Dataset, byId: ReadonlyMap<string, Article>): Folded {
  const passage = (id: string, span: Span) => searchForm(sliceOf(byId.get(id)?.text ?? '', span));
  const names = new Map(
    corpus.sources.map(({ id, name, spellings }) => [
      id,
      searchForm([name, ...spellings.map((each) => each.name)].join(' ')),
    ]),
  );
  return {
    statements: corpus.statements.map((each) =>
      [
        passage(each.article, each.passage),
        ...each.sources.map(({ source }) => names.get(source) ?? ''),
      ].join(' '),
    ),
    ownVoice: corpus.ownVoice.map((each) => passage(each.article, each.passage)),
    reports: corpus.reports.map((each) => passage(each.article, each.sentence)),
    articles: articles.map(({ headline }) => searchForm(headline?.value ?? '')),
    sources: corpus.sources.map(({ id }) => names.get(id) ?? ''),
  };
}

interface Memory {
  readonly folded: Folded;
  /** The last search, which the next letter narrows and every other filter repeats. */
  readonly words: readonly string[];
  readonly hits: Hits;
}

const memories = new WeakMap<Dataset, Memory>();

function mapLists<T>(make: (list: Searched) => readonly T[]): Readonly<Record<Searched, readonly T[]>> {
  return {
    statements: make('statements'),
    ownVoice: make('ownVoice'),
    reports: make('reports'),
    articles: make('articles'),
    sources: make('sources'),
  };
}

function remembered(dataset: Dataset): Memory {
  const known = memories.get(dataset);
  if (known !== undefined) return known;
  const folded = foldAll(dataset, indexOf(dataset).articles);
  return { folded, words: [], hits: mapLists((list) => folded[list].map(() => true)) };
}

/** True where whatever holds `words` holds `before` too: `comm` after `com`. */
function narrows(words: readonly string[], before: readonly string[]): boolean {
  return before.every((earlier) => words.some((word) => word.includes(earlier)));
}

/** What holds every word of a search; null where nothing is searched for. The texts are folded once for each dataset. */
export function searchHits(dataset: Dataset, search: string): Hits | null {
  const words = wordsOf(search);
  if (words.length === 0) return null;
  const { folded, words: before, hits: earlier } = remembered(dataset);
  if (words.join(' ') === before.join(' ')) return earlier;
  const isNarrower = narrows(words, before);
  const hits = mapLists((list) =>
    folded[list].map((text, at) => (!isNarrower || earlier[list][at] === true) && holdsAll(text, words)),
  );
  memories.set(dataset, { folded, words, hits });
  return hits;
}

/** Those of `some` whose flag is set; `all` and the flags go side by side. */
export function flagged<T>(some: readonly T[], all: readonly T[], flags: readonly boolean[]): readonly T[] {
  const met = new Set(all.filter((_, at) => flags[at] === true));
  return some.filter((item) => met.has(item));
}
