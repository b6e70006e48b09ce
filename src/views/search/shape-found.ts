import type { Article } from '../../articles/article.ts';
import { onceFor } from '../../common/once-for.ts';
import { hull, type Span } from '../../common/span.ts';
import { listOf } from '../../common/words.ts';
import type { Source, Statement } from '../../corpus/corpus.ts';
import type { Dataset } from '../../filters/dataset.ts';
import { indexOf } from '../../filters/dataset-index.ts';
import { foundIn } from '../../filters/found.ts';
import type { FoundParagraph } from '../../filters/found-in-texts.ts';
import type { FoundSentence } from '../../filters/found-elsewhere.ts';
import type { FoundPart } from '../../filters/found-part.ts';
import type { Filters } from '../../filters/filters.ts';
import { searchMarks } from '../../filters/search-marks.ts';
import { wordsOf } from '../../filters/search.ts';

/** How many of each kind are listed; the rest stands behind one button. */
export const LISTED = 5;
const BEFORE = 60;
const LENGTH = 180;

export interface FoundSource {
  readonly source: Source;
  readonly marks: readonly Span[];
  /** The outlet of a group or an unnamed source, which is one per article; null for one that is the same everywhere. */
  readonly outlet: string | null;
}

export interface FoundText {
  readonly id: string;
  readonly article: Article;
  /** The text that is shown, and the stretch of it. */
  readonly text: string;
  readonly within: Span;
  /** Whether more stands before or after it. */
  readonly isCut: { readonly before: boolean; readonly after: boolean };
  readonly marks: readonly Span[];
  /** Who says it; null for what no source says. */
  readonly who: string | null;
  /** What opens. */
  readonly place: Span;
}

export interface FoundList<T, Item> {
  readonly count: number;
  readonly listed: readonly T[];
  readonly all: () => readonly Item[];
}

export interface FoundShape {
  readonly sources: FoundList<FoundSource, Source>;
  readonly headlines: FoundList<FoundText, Article>;
  readonly statements: FoundList<FoundText, Statement>;
  /** Null where it was not asked for. */
  readonly elsewhere: FoundList<FoundText, FoundSentence> | null;
}

function listed<T, S>(
  { count, first, all }: FoundPart<T>,
  shape: (item: T) => readonly S[],
): FoundList<S, T> {
  return { count, listed: first.flatMap(shape), all };
}

/** From the beginning of a word, and so to its end, as much of a passage as there is room for around its first mark. */
function excerpt(text: string, passage: Span, [first]: readonly Span[]): Span {
  if (passage.end - passage.start <= LENGTH) return passage;
  const wanted = Math.min((first?.start ?? passage.start) - BEFORE, passage.end - LENGTH);
  const space = text.indexOf(' ', wanted);
  const start = wanted <= passage.start || space === -1 ? passage.start : space + 1;
  const last = text.lastIndexOf(' ', start + LENGTH);
  const end = start + LENGTH >= passage.end || last <= start ? passage.end : last;
  return { start, end };
}

/** A passage as it is shown: around the first of the marks that matter `most`, else the first of all. */
function passageFound(
  article: Article,
  passage: Span,
  words: readonly string[],
  most: readonly Span[] = [],
): Omit<FoundText, 'id' | 'who'> {
  const { text } = article;
  const marks = searchMarks(text, words, passage);
  const within = excerpt(text, passage, most.length > 0 ? most : marks);
  const isCut = { before: within.start > passage.start, after: within.end < passage.end };
  return { article, text, within, isCut, marks, place: passage };
}

function statementFound(
  { id, article: of, passage, content, sources }: Statement,
  words: readonly string[],
  articles: ReadonlyMap<string, Article>,
  names: ReadonlyMap<string, Source>,
): readonly FoundText[] {
  const article = articles.get(of);
  if (article === undefined) return [];
  const who = listOf(sources.map(({ source }) => names.get(source)?.name ?? source));
  const inContent = searchMarks(article.text, words, hull(content));
  return [{ id, who, ...passageFound(article, passage, words, inContent) }];
}

function sentenceFound(
  { id, article: of, span }: FoundSentence,
  words: readonly string[],
  articles: ReadonlyMap<string, Article>,
): readonly FoundText[] {
  const article = articles.get(of);
  return article === undefined ? [] : [{ id, who: null, ...passageFound(article, span, words) }];
}

/** A paragraph, as the list shows it: around the words. */
export function paragraphFound({ article, span }: FoundParagraph, search: string): FoundText {
  return { id: article.id, who: null, ...passageFound(article, span, wordsOf(search)) };
}

/** The first article in which each source speaks, by the source's id. */
const firstArticles = onceFor(({ corpus }: Dataset): ReadonlyMap<string, string> => {
  const articles = new Map<string, string>();
  for (const { article, sources } of corpus.statements)
    for (const { source } of sources) if (!articles.has(source)) articles.set(source, article);
  return articles;
});

/** A group or unnamed source is one of one article. */
function outletOf({ id, naming }: Source, dataset: Dataset): string | null {
  if (naming !== 'collective' && naming !== 'anonymous') return null;
  const { articles } = indexOf(dataset);
  return articles.get(firstArticles(dataset).get(id) ?? '')?.outlet.name ?? null;
}

/** What the search box lists: the first of each kind, with the letters that were found; null where nothing is searched for. */
export function shapeFound(dataset: Dataset, filters: Filters, withElsewhere: boolean): FoundShape | null {
  const found = foundIn(dataset, filters, LISTED);
  if (found === null) return null;
  const words = wordsOf(filters.text);
  const { articles, sources } = indexOf(dataset);
  return {
    sources: listed(found.sources, (source) => [
      {
        source,
        marks: searchMarks(source.name, words, { start: 0, end: source.name.length }),
        outlet: outletOf(source, dataset),
      },
    ]),
    headlines: listed(found.headlines, (article) => {
      const text = article.headline?.value ?? '';
      const within = { start: 0, end: text.length };
      const marks = searchMarks(text, words, within);
      const isCut = { before: false, after: false };
      return [
        { id: article.id, article, text, within, isCut, marks, who: null, place: { start: 0, end: 0 } },
      ];
    }),
    statements: listed(found.statements, (statement) => statementFound(statement, words, articles, sources)),
    elsewhere: withElsewhere
      ? listed(found.elsewhere(), (sentence) => sentenceFound(sentence, words, articles))
      : null,
  };
}
