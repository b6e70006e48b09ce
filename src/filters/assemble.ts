import type { Article } from '../articles/article.ts';
import type { Parsed, Refusal } from '../common/refusal.ts';
import { checkSpans } from '../corpus/check-spans.ts';
import { sliceOf } from '../common/span.ts';
import { UNTOLD } from '../corpus/corpus-schemas.ts';
import type { Corpus, DisagreementSide } from '../corpus/corpus.ts';
import type { AttendanceRecord } from '../record/record.ts';
import type { Dataset } from './dataset.ts';
import { originsLeft } from './origins-left.ts';

/** An article as it came, with the SHA-256 of its text. */
export interface LoadedArticle {
  readonly article: Article;
  readonly hash: string;
}

const STALE = {
  file: 'corpus.json',
  reason: 'its findings were made from another text of this article, so they are left out',
  remedy: 'Run npm run ingest and load the page again.',
} as const;

/** The oldest first, as far as the intervals tell; what has none comes last. */
function byDate(a: Article, b: Article): number {
  const [first, second] = [a, b].map(({ published }) => published?.earliest ?? '9999');
  if (first === undefined || second === undefined || first === second) return a.id < b.id ? -1 : 1;
  return first < second ? -1 : 1;
}

/**
 * One dataset of what could be loaded: findings stand only beside the very text that they were made from, and an
 * article whose days the desk does not know takes those that the text tells.
 */
export function assembleDataset(
  loaded: readonly LoadedArticle[],
  corpus: Corpus,
  record: AttendanceRecord,
): Parsed<Dataset> {
  const analysed = new Map(corpus.articles.map((article) => [article.id, article]));
  const fresh = new Set<string>();
  const refusals: Refusal[] = [];
  const articles = loaded.map(({ article, hash }): Article => {
    const known = analysed.get(article.id);
    if (known === undefined) return article;
    if (hash.startsWith(known.hash)) fresh.add(article.id);
    else refusals.push({ ...STALE, path: `articles.${article.id}`, value: article.id });
    return { ...article, published: article.published ?? known.published };
  });
  const checked = checkSpans(corpus, new Map(articles.map(({ id, text }) => [id, text.length])));
  const findings = checked.value;
  const ofFresh = (found: { readonly article: string }): boolean => fresh.has(found.article);
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const worded = (side: DisagreementSide): DisagreementSide =>
    side.text === UNTOLD ? { ...side, text: sliceOf(texts.get(side.article) ?? '', side.span) } : side;
  const value: Dataset = {
    articles: articles.toSorted(byDate),
    corpus: {
      ...findings,
      statements: findings.statements.filter(ofFresh),
      ownVoice: findings.ownVoice.filter(ofFresh),
      reports: findings.reports.filter(ofFresh),
      disagreements: findings.disagreements
        .filter(({ sides }) => sides.every(ofFresh))
        .map((each) => ({ ...each, sides: each.sides.map(worded) })),
      points: findings.points.filter(ofFresh),
      origins: originsLeft(findings.origins, (article) => fresh.has(article)),
    },
    record,
  };
  return { value, refusals: [...refusals, ...checked.refusals] };
}
