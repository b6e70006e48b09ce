import type { Article } from '../articles/article.ts';
import { onceFor } from '../common/once-for.ts';
import type { Corpus, Source } from '../corpus/corpus.ts';
import type { Ministerial } from '../record/record.ts';
import type { Dataset } from './dataset.ts';

/** The dataset by id. */
export interface DatasetIndex {
  readonly articles: ReadonlyMap<string, Article>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly ministerials: ReadonlyMap<string, Ministerial>;
  /** The entries of the record that an article reports on, by the article's id. */
  readonly reportedIn: ReadonlyMap<string, ReadonlySet<Ministerial>>;
  /** The place of each item's article in the list of articles, list by list; -1 where it is not loaded. */
  readonly articleAt: Readonly<Record<'statements' | 'ownVoice' | 'reports', Int32Array>>;
  /** The places of the statements' sources in the corpus's list, one statement's after another's. */
  readonly speakers: Int32Array;
  /** Where in `speakers` each statement's begin, and after the last where they end. */
  readonly speakersFrom: Int32Array;
  /** The place of each statement in the corpus's list, by its id. */
  readonly statementAt: ReadonlyMap<string, number>;
  /** Whether every article is loaded in which something was found. */
  readonly isWhole: boolean;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function placesOf(items: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(items.map(({ id }, at) => [id, at]));
}

function speakersIn({ statements, sources }: Corpus): Pick<DatasetIndex, 'speakers' | 'speakersFrom'> {
  const sourceAt = placesOf(sources);
  const speakers: number[] = [];
  const speakersFrom = new Int32Array(statements.length + 1);
  statements.forEach((statement, at) => {
    for (const { source } of statement.sources) {
      const place = sourceAt.get(source);
      if (place !== undefined) speakers.push(place);
    }
    speakersFrom[at + 1] = speakers.length;
  });
  return { speakers: Int32Array.from(speakers), speakersFrom };
}

function build({ articles: all, corpus, record }: Dataset): DatasetIndex {
  const articles = byId(all);
  const ministerials = byId(record.ministerials);
  const reportedIn = new Map<string, Set<Ministerial>>();
  for (const { article, ministerial } of corpus.reports) {
    const entry = ministerials.get(ministerial ?? '');
    if (entry === undefined) continue;
    const entries = reportedIn.get(article) ?? new Set();
    reportedIn.set(article, entries.add(entry));
  }
  const articlePlaces = placesOf(all);
  const placesIn = (items: readonly { readonly article: string }[]) =>
    Int32Array.from(items, ({ article }) => articlePlaces.get(article) ?? -1);
  const found = [corpus.statements, corpus.ownVoice, corpus.reports, corpus.points];
  return {
    articles,
    sources: byId(corpus.sources),
    ministerials,
    reportedIn,
    articleAt: {
      statements: placesIn(corpus.statements),
      ownVoice: placesIn(corpus.ownVoice),
      reports: placesIn(corpus.reports),
    },
    ...speakersIn(corpus),
    statementAt: placesOf(corpus.statements),
    isWhole: found.every((items) => items.every(({ article }) => articles.has(article))),
  };
}

/** Made once for each dataset: the filters ask for it on every letter. */
export const indexOf = onceFor(build);
