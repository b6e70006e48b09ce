import type { Article } from '../../articles/article.ts';
import { sliceOf } from '../../common/span.ts';
import type {
  AttendanceReport,
  Disagreement,
  OwnVoice,
  PointAnswer,
  Source,
  Statement,
} from '../../corpus/corpus.ts';
import { silenceFinder } from '../../corpus/silences.ts';
import type { Point } from '../../corpus/story.ts';
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
  readonly disagreements: readonly Disagreement[];
  /** What each article answers to a point of the story, by `<point>@<article>`. */
  readonly points: ReadonlyMap<string, PointAnswer>;
  readonly asked: ReadonlyMap<string, Point>;
  /** Why the office-holder stays away, by `reasonKey`: what the article answers to the story’s point. */
  readonly reasons: ReadonlyMap<string, PointAnswer>;
  /** Those of these answers that tell only of silence: `declined to comment`. */
  readonly withheld: ReadonlySet<PointAnswer>;
  /** The other statements of the same utterance, by statement. */
  readonly carriedElsewhere: ReadonlyMap<string, readonly string[]>;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

type Asked = Pick<AttendanceReport, 'article' | 'ministerial' | 'status'>;

/** Of what a reason is looked up. */
export function reasonKey({ article, ministerial, status }: Asked): string {
  return `${status} ${ministerial ?? ''}@${article}`;
}

function reasonsIn({ corpus }: Dataset, points: readonly Point[]): Lookup['reasons'] {
  const asked = points.filter(({ report }) => report?.asks === 'reason');
  return new Map(
    asked.flatMap(({ id, report }) => {
      const found = corpus.points.filter(({ point, answer }) => point === id && answer !== null);
      return found.flatMap((answer) =>
        (report?.statuses ?? []).map((status) => {
          const { article } = answer;
          return [reasonKey({ article, ministerial: report?.ministerial ?? null, status }), answer] as const;
        }),
      );
    }),
  );
}

function withheldIn({ corpus, articles }: Dataset, points: readonly Point[]): Lookup['withheld'] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return new Set(
    points.flatMap(({ id, report, none = [] }) => {
      if (report?.asks !== 'reason') return [];
      const tellsSilence = silenceFinder(none);
      return corpus.points.filter(
        ({ point, article, answer }) =>
          point === id && answer !== null && tellsSilence(sliceOf(texts.get(article) ?? '', answer)),
      );
    }),
  );
}

function carriedElsewhere({ corpus }: Dataset): Lookup['carriedElsewhere'] {
  return new Map(
    corpus.utterances.flatMap(({ statements }) =>
      statements.map((id) => [id, statements.filter((other) => other !== id)] as const),
    ),
  );
}

export function buildLookup(dataset: Dataset, points: readonly Point[] = []): Lookup {
  const { articles, corpus, record } = dataset;
  return {
    articles: byId(articles),
    sources: byId(corpus.sources),
    statements: byId(corpus.statements),
    ownVoice: byId(corpus.ownVoice),
    reports: byId(corpus.reports),
    ministerials: byId(record.ministerials),
    record,
    disagreements: corpus.disagreements,
    points: byId(corpus.points),
    asked: byId(points),
    reasons: reasonsIn(dataset, points),
    withheld: withheldIn(dataset, points),
    carriedElsewhere: carriedElsewhere(dataset),
  };
}

export function sourcesOf(statement: Statement, lookup: Lookup): readonly Source[] {
  return statement.sources.flatMap(({ source }) => lookup.sources.get(source) ?? []);
}
