import type { Article } from '../../articles/article.ts';
import type { AttendanceReport, OwnVoice, Source, Statement } from '../../corpus/corpus.ts';
import type { Dataset } from '../../filters/dataset.ts';
import type { AttendanceRecord, Ministerial } from '../../record/record.ts';

/** The dataset by id. */
export interface Lookup {
  readonly articles: ReadonlyMap<string, Article>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly ownVoice: ReadonlyMap<string, OwnVoice>;
  readonly reports: ReadonlyMap<string, AttendanceReport>;
  readonly ministerials: ReadonlyMap<string, Ministerial>;
  readonly record: AttendanceRecord;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

export function buildLookup({ articles, corpus, record }: Dataset): Lookup {
  return {
    articles: byId(articles),
    sources: byId(corpus.sources),
    statements: byId(corpus.statements),
    ownVoice: byId(corpus.ownVoice),
    reports: byId(corpus.reports),
    ministerials: byId(record.ministerials),
    record,
  };
}

export function sourcesOf(statement: Statement, lookup: Lookup): readonly Source[] {
  return statement.sources.flatMap(({ source }) => lookup.sources.get(source) ?? []);
}
