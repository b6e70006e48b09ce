import type { Article } from '../articles/article.ts';
import { groupBy } from '../common/group-by.ts';
import type { AttendanceRecord } from '../record/record.ts';
import type { AttendanceReport } from './corpus.ts';
import { findSuperlatives, type FoundSuperlative } from './find-superlatives.ts';

/** A superlative together with the absence that it crowns. */
export interface SuperlativeClaim extends FoundSuperlative {
  readonly article: string;
  /** Id of the record's entry. */
  readonly about: string;
}

const found = new WeakMap<Article, readonly FoundSuperlative[]>();

/** Articles never change once they are loaded, and every filter asks again. */
function superlativesOf(article: Article): readonly FoundSuperlative[] {
  const known = found.get(article) ?? findSuperlatives(article);
  found.set(article, known);
  return known;
}

function tellsOfAbsence({ status }: AttendanceReport): boolean {
  return status === 'absent' || status === 'expected-absent';
}

/** The latest absence told of up to there, else of any in the article: a superlative counts up to the newest. */
function aboutOf(
  claim: FoundSuperlative,
  reports: readonly AttendanceReport[],
  orderOf: ReadonlyMap<string, number>,
): string | null {
  const before = reports.filter(({ sentence }) => sentence.start < claim.sentence.end);
  const asked = before.length > 0 ? before : reports;
  const ids = asked.flatMap(({ ministerial }) => ministerial ?? []).filter((id) => orderOf.has(id));
  return ids.toSorted((a, b) => (orderOf.get(a) ?? 0) - (orderOf.get(b) ?? 0)).at(-1) ?? null;
}

/** What the articles claim of absences beyond each one: only where an article tells of one that the record knows. */
export function findClaims(
  articles: readonly Article[],
  reports: readonly AttendanceReport[],
  record: AttendanceRecord,
): readonly SuperlativeClaim[] {
  const orderOf = new Map(record.ministerials.map(({ id }, index) => [id, index]));
  const absences = groupBy(reports.filter(tellsOfAbsence), ({ article }) => article);
  return articles.flatMap((article) => {
    const own = absences.get(article.id);
    if (own === undefined) return [];
    return superlativesOf(article).flatMap((claim) => {
      const about = aboutOf(claim, own, orderOf);
      return about === null ? [] : [{ ...claim, article: article.id, about }];
    });
  });
}
