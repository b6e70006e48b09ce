import type { Article } from '../articles/article.ts';
import type { Source } from '../corpus/corpus.ts';
import type { Ministerial } from '../record/record.ts';
import type { Dataset } from './dataset.ts';

/** The dataset by id. */
export interface DatasetIndex {
  readonly articles: ReadonlyMap<string, Article>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly ministerials: ReadonlyMap<string, Ministerial>;
  /** The entries of the record that an article reports on, by the article's id. */
  readonly reportedIn: ReadonlyMap<string, ReadonlySet<Ministerial>>;
  /** The places of each statement's sources in the corpus's list, statement by statement. */
  readonly speakers: readonly (readonly number[])[];
  /** The place of each statement in the corpus's list, by its id. */
  readonly statementAt: ReadonlyMap<string, number>;
  /** Whether every article is loaded in which something was found. */
  readonly isWhole: boolean;
}

const known = new WeakMap<Dataset, DatasetIndex>();

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function placesOf(items: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(items.map(({ id }, at) => [id, at]));
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
  const sourceAt = placesOf(corpus.sources);
  const found = [corpus.statements, corpus.ownVoice, corpus.reports, corpus.points];
  return {
    articles,
    sources: byId(corpus.sources),
    ministerials,
    reportedIn,
    speakers: corpus.statements.map(({ sources }) =>
      sources.flatMap(({ source }) => sourceAt.get(source) ?? []),
    ),
    statementAt: placesOf(corpus.statements),
    isWhole: found.every((items) => items.every(({ article }) => articles.has(article))),
  };
}

/** Made once for each dataset: the filters ask for it on every letter. */
export function indexOf(dataset: Dataset): DatasetIndex {
  const found = known.get(dataset) ?? build(dataset);
  known.set(dataset, found);
  return found;
}
