import type { Article } from '../articles/article.ts';
import { groupBy } from '../common/group-by.ts';
import { overlaps, type Span } from '../common/span.ts';
import type { AttendanceReport, Disagreement, Statement, Utterance } from '../corpus/corpus.ts';
import type { Dataset, Selection } from './dataset.ts';
import { indexOf, type DatasetIndex } from './dataset-index.ts';
import type { Filters } from './filters.ts';
import { foldedHeadline, foldedPassage, searchOf } from './folded.ts';
import {
  articleTest,
  asksForMeetings,
  asksForSources,
  choiceOf,
  entryTest,
  meetingTest,
  sourceTest,
} from './passes.ts';

type ByArticle = ReadonlyMap<string, readonly Statement[]>;

function openArticles(dataset: Dataset, filters: Filters): ReadonlyMap<string, Article> {
  const passes = articleTest(filters, indexOf(dataset));
  return new Map(dataset.articles.filter(passes).map((article) => [article.id, article]));
}

/** Whether a passage of an open article holds the words searched for. */
function sayingIn(open: ReadonlyMap<string, Article>, filters: Filters): (id: string, span: Span) => boolean {
  const search = searchOf(filters.text);
  return (id, span) => {
    const article = open.get(id);
    if (article === undefined) return false;
    return search.isEmpty || search.finds(foldedPassage(article, span));
  };
}

function statementsIn(
  dataset: Dataset,
  filters: Filters,
  says: (id: string, span: Span) => boolean,
): readonly Statement[] {
  const { sources } = indexOf(dataset);
  const speaks = sourceTest(filters);
  const stands = choiceOf(filters.stances);
  const attributed = ({ sources: named }: Statement): boolean =>
    !asksForSources(filters) ||
    named.some(({ source }) => {
      const found = sources.get(source);
      return found !== undefined && speaks(found);
    });
  return dataset.corpus.statements.filter(
    (statement) =>
      stands(statement.stance.value) && attributed(statement) && says(statement.article, statement.passage),
  );
}

/** The statements alone, for counting: the same as those of `filterCorpus`. */
export function filterStatements(dataset: Dataset, filters: Filters): readonly Statement[] {
  return statementsIn(dataset, filters, sayingIn(openArticles(dataset, filters), filters));
}

/** Whether a report is on a chosen meeting; one that fits no entry of the record is on none. */
function reportTest(filters: Filters, { ministerials }: DatasetIndex): (report: AttendanceReport) => boolean {
  if (!asksForMeetings(filters)) return () => true;
  const meets = meetingTest(filters);
  return ({ ministerial }) => {
    const entry = ministerials.get(ministerial ?? '');
    return entry !== undefined && meets(entry);
  };
}

function isSaidIn(statements: ByArticle, article: string, span: Span): boolean {
  return (statements.get(article) ?? []).some(({ passage }) => overlaps(passage, span));
}

/** A disagreement with the sides that are left, where two are: a chosen source leaves what is said of or by it, a chosen meeting what is of it or of no meeting. */
function disagreementsLeft(
  dataset: Dataset,
  filters: Filters,
  staying: ReadonlySet<string>,
  statements: ByArticle,
): readonly Disagreement[] {
  const { sources, ministerials } = indexOf(dataset);
  const speaks = sourceTest(filters);
  const meets = meetingTest(filters);
  return dataset.corpus.disagreements.flatMap((disagreement) => {
    const sides = disagreement.sides.filter(({ article }) => staying.has(article));
    const [source, entry] = [sources.get(disagreement.about), ministerials.get(disagreement.about)];
    const bears =
      !asksForSources(filters) ||
      (source !== undefined && speaks(source)) ||
      sides.some(({ article, span }) => isSaidIn(statements, article, span));
    const ofMeeting = entry === undefined || meets(entry);
    return sides.length >= 2 && bears && ofMeeting ? [{ ...disagreement, sides }] : [];
  });
}

/** An utterance with the statements that are left, where two are. */
function utterancesLeft({ corpus }: Dataset, statements: readonly Statement[]): readonly Utterance[] {
  if (corpus.utterances.length === 0) return [];
  const left = new Set(statements.map(({ id }) => id));
  return corpus.utterances.flatMap((utterance) => {
    const carried = utterance.statements.filter((id) => left.has(id));
    return carried.length >= 2 ? [{ ...utterance, statements: carried }] : [];
  });
}

/** The ids of the articles in which something was found. */
function articlesOf(found: readonly { readonly article: string }[]): ReadonlySet<string> {
  return new Set(found.map(({ article }) => article));
}

/** What the filters leave of the dataset. Pure: the same for the same input, in the dataset's order. */
export function filterCorpus(dataset: Dataset, filters: Filters): Selection {
  const { corpus, record } = dataset;
  const open = openArticles(dataset, filters);
  const says = sayingIn(open, filters);
  const search = searchOf(filters.text);
  const stands = choiceOf(filters.stances);
  const asked = asksForSources(filters);

  const statements = statementsIn(dataset, filters, says);
  const statementsOf = groupBy(statements, ({ article }) => article);
  const ownVoice = asked
    ? []
    : corpus.ownVoice.filter(
        ({ stance, article, passage }) => stands(stance.value) && says(article, passage),
      );
  const onMeeting = reportTest(filters, indexOf(dataset));
  const reports = corpus.reports.filter(
    (report) =>
      onMeeting(report) &&
      says(report.article, report.sentence) &&
      (!asked || isSaidIn(statementsOf, report.article, report.sentence)),
  );

  const voicing = articlesOf(ownVoice);
  const reporting = articlesOf(reports);
  const articleStays = (article: Article): boolean => {
    if (asked) return statementsOf.has(article.id);
    if (statementsOf.has(article.id) || voicing.has(article.id)) return true;
    if (filters.stances.length > 0) return false;
    return reporting.has(article.id) || search.isEmpty || search.finds(foldedHeadline(article));
  };
  const articles = [...open.values()].filter(articleStays);
  const staying = new Set(articles.map(({ id }) => id));
  const quoted = new Set(statements.flatMap(({ sources }) => sources.map(({ source }) => source)));
  return {
    articles,
    statements,
    utterances: utterancesLeft(dataset, statements),
    sources: corpus.sources.filter(({ id }) => quoted.has(id)),
    ownVoice: ownVoice.filter(({ article }) => staying.has(article)),
    reports: reports.filter(({ article }) => staying.has(article)),
    disagreements: disagreementsLeft(dataset, filters, staying, statementsOf),
    points: corpus.points.filter(({ article }) => staying.has(article)),
    ministerials: record.ministerials.filter(entryTest(filters)),
  };
}
