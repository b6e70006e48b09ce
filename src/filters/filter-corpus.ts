import type { Article } from '../articles/article.ts';
import { intervalsOverlap, type DayInterval } from '../common/day.ts';
import { fold } from '../common/fold.ts';
import { overlaps, sliceOf, type Span } from '../common/span.ts';
import type { AttendanceReport, Disagreement, OwnVoice, Statement } from '../corpus/corpus.ts';
import type { Ministerial } from '../record/record.ts';
import type { Dataset, Selection } from './dataset.ts';
import type { Filters } from './filters.ts';

const OPEN: DayInterval = { earliest: '0000-01-01', latest: '9999-12-31' };

function datesOf({ from, to }: Filters): DayInterval | null {
  if (from === null && to === null) return null;
  return { earliest: from ?? OPEN.earliest, latest: to ?? OPEN.latest };
}

/** An article of unknown date matches no choice of dates. */
function articlePasses(article: Article, filters: Filters): boolean {
  const dates = datesOf(filters);
  return (
    (filters.outlets.length === 0 || filters.outlets.includes(article.outlet.id)) &&
    (dates === null || (article.published !== null && intervalsOverlap(article.published, dates)))
  );
}

function ministerialPasses(ministerial: Ministerial, dates: DayInterval | null): boolean {
  return (
    dates === null ||
    intervalsOverlap({ earliest: ministerial.startDate, latest: ministerial.endDate }, dates)
  );
}

/** Every word of the search must stand in the text, in any order. */
function textMatcher(search: string): (text: string) => boolean {
  const words = fold(search).split(/\s+/u).filter(Boolean);
  return (text) => {
    if (words.length === 0) return true;
    const folded = fold(text);
    return words.every((word) => folded.includes(word));
  };
}

/** A disagreement with the sides that are left, where two are: a chosen source leaves what is said of or by it. */
function leftOf(
  disagreement: Disagreement,
  articles: ReadonlySet<string>,
  statements: readonly Statement[],
  { sources }: Filters,
): readonly Disagreement[] {
  const sides = disagreement.sides.filter(({ article }) => articles.has(article));
  const bears =
    sources.length === 0 ||
    sources.includes(disagreement.about) ||
    sides.some((side) =>
      statements.some((each) => each.article === side.article && overlaps(each.passage, side.span)),
    );
  return sides.length >= 2 && bears ? [{ ...disagreement, sides }] : [];
}

/** What the filters leave of the dataset. Pure: the same for the same input, in the dataset's order. */
export function filterCorpus(dataset: Dataset, filters: Filters): Selection {
  const { corpus, record } = dataset;
  const open = new Map(
    dataset.articles
      .filter((article) => articlePasses(article, filters))
      .map((article) => [article.id, article]),
  );
  const matches = textMatcher(filters.text);
  const says = (article: string, span: Span): boolean => {
    const found = open.get(article);
    return found !== undefined && matches(sliceOf(found.text, span));
  };
  const chosenStance = (stance: Statement['stance']): boolean =>
    filters.stances.length === 0 || filters.stances.includes(stance.value);

  const statements = corpus.statements.filter(
    (statement) =>
      chosenStance(statement.stance) &&
      (filters.sources.length === 0 ||
        statement.sources.some(({ source }) => filters.sources.includes(source))) &&
      says(statement.article, statement.passage),
  );
  const ownVoice = corpus.ownVoice.filter(
    (voice: OwnVoice) =>
      filters.sources.length === 0 && chosenStance(voice.stance) && says(voice.article, voice.passage),
  );
  const toldBySource = (report: AttendanceReport): boolean =>
    filters.sources.length === 0 ||
    statements.some(
      (statement) => statement.article === report.article && overlaps(statement.passage, report.sentence),
    );
  const reports = corpus.reports.filter(
    (report) => says(report.article, report.sentence) && toldBySource(report),
  );

  const left = new Set([...statements, ...ownVoice, ...reports].map((found) => found.article));
  const speaking = new Set(statements.map((statement) => statement.article));
  const voicing = new Set(ownVoice.map((voice) => voice.article));
  const articleStays = (article: Article): boolean => {
    if (filters.sources.length > 0) return speaking.has(article.id);
    if (filters.stances.length > 0) return speaking.has(article.id) || voicing.has(article.id);
    return left.has(article.id) || matches(article.headline?.value ?? '');
  };
  const articles = [...open.values()].filter(articleStays);
  const staying = new Set(articles.map((article) => article.id));
  const quoted = new Set(statements.flatMap((statement) => statement.sources.map(({ source }) => source)));
  const dates = datesOf(filters);
  return {
    articles,
    statements,
    sources: corpus.sources.filter((source) => quoted.has(source.id)),
    ownVoice: ownVoice.filter((voice) => staying.has(voice.article)),
    reports: reports.filter((report) => staying.has(report.article)),
    disagreements: corpus.disagreements.flatMap((each) => leftOf(each, staying, statements, filters)),
    points: corpus.points.filter(({ article }) => staying.has(article)),
    ministerials: record.ministerials.filter((ministerial) => ministerialPasses(ministerial, dates)),
  };
}
