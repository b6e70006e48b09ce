import type { Article } from '../articles/article.ts';
import { groupBy } from '../common/group-by.ts';
import { overlaps, type Span } from '../common/span.ts';
import { reportCertainty, statementCertainty, voiceCertainty } from '../corpus/certainty.ts';
import type { Disagreement, DisagreementSide, Statement, Utterance } from '../corpus/corpus.ts';
import type { Dataset, Selection } from './dataset.ts';
import { indexOf } from './dataset-index.ts';
import type { Filters } from './filters.ts';
import { sideTest } from './grounds.ts';
import { originsLeft } from './origins-left.ts';
import {
  articleTest,
  asksForArticles,
  asksForSources,
  choiceOf,
  entryTest,
  meetingTest,
  reportTest,
  sourceTest,
  speakersOf,
} from './passes.ts';
import { flagged, searchHits, type Hits } from './search.ts';

interface InArticle {
  readonly article: string;
}

function articlesOf(found: readonly InArticle[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { article } of found) ids.add(article);
  return ids;
}

/** Whether an article is loaded and passes its own filters. */
function openTest(dataset: Dataset, filters: Filters): (id: string) => boolean {
  const index = indexOf(dataset);
  if (!asksForArticles(filters)) return (id) => index.articles.has(id);
  const passing = dataset.articles.filter(articleTest(filters, index));
  const open = new Set(passing.map(({ id }) => id));
  return (id) => open.has(id);
}

function statementsLeft(
  dataset: Dataset,
  filters: Filters,
  opens: (id: string) => boolean,
  hits: Hits | null,
): readonly Statement[] {
  const [stands, trusts] = [choiceOf(filters.stances), choiceOf(filters.certainties)];
  const speakers = speakersOf(dataset.corpus.sources, filters);
  return dataset.corpus.statements.filter(
    (statement, at) =>
      hits?.statements[at] !== false &&
      opens(statement.article) &&
      stands(statement.stance.value) &&
      trusts(statementCertainty(statement)) &&
      (speakers === null || statement.sources.some(({ source }) => speakers.has(source))),
  );
}

/** The statements alone, for counting: the same as those of `filterCorpus`. */
export function filterStatements(dataset: Dataset, filters: Filters): readonly Statement[] {
  return statementsLeft(dataset, filters, openTest(dataset, filters), searchHits(dataset, filters.text));
}

type SaidIn = (article: string, span: Span) => boolean;

/** Whether a chosen source speaks in a stretch of an article. */
function saidTest(statements: readonly Statement[]): SaidIn {
  const byArticle = groupBy(statements, ({ article }) => article);
  return (article, span) => (byArticle.get(article) ?? []).some(({ passage }) => overlaps(passage, span));
}

/** Whether what is left of a disagreement is still one: of several articles' it is none with one alone. */
function isOneStill({ sides }: Disagreement, left: readonly DisagreementSide[]): boolean {
  return left.length >= 2 && (articlesOf(left).size > 1 || articlesOf(sides).size === 1);
}

/**
 * A disagreement with the sides that are left, where it is one still: a chosen source leaves what is said of or by it, a
 * chosen meeting what is of it or of none, a choice of certainty the sides whose findings it leaves.
 */
function disagreementsLeft(
  dataset: Dataset,
  filters: Filters,
  stays: (id: string) => boolean,
  isSaid: SaidIn | null,
): readonly Disagreement[] {
  const { sources, ministerials } = indexOf(dataset);
  const [speaks, meets] = [sourceTest(filters), meetingTest(filters)];
  const isGrounded =
    filters.certainties.length > 0 ? sideTest(dataset.corpus, choiceOf(filters.certainties)) : null;
  return dataset.corpus.disagreements.flatMap((disagreement) => {
    const sides = disagreement.sides.filter(
      (side) => stays(side.article) && isGrounded?.(disagreement, side) !== false,
    );
    const [source, entry] = [sources.get(disagreement.about), ministerials.get(disagreement.about)];
    const bears =
      isSaid === null ||
      (source !== undefined && speaks(source)) ||
      sides.some(({ article, span }) => isSaid(article, span));
    const ofMeeting = entry === undefined || meets(entry);
    return isOneStill(disagreement, sides) && bears && ofMeeting ? [{ ...disagreement, sides }] : [];
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

/** The open articles in which something is left; a search finds a headline too, but a chosen source or stance must speak. */
function articlesLeft(
  { articles }: Dataset,
  filters: Filters,
  opens: (id: string) => boolean,
  hits: Hits | null,
  found: Pick<Selection, 'statements' | 'ownVoice' | 'reports'>,
): readonly Article[] {
  const [asked, hasStance] = [asksForSources(filters), filters.stances.length > 0];
  const isWeighed = filters.certainties.length > 0;
  if (!asked && !hasStance && !isWeighed && hits === null) return articles.filter(({ id }) => opens(id));
  const speaking = articlesOf(found.statements);
  if (asked) return articles.filter(({ id }) => speaking.has(id));
  const voicing = articlesOf(found.ownVoice);
  const reporting = hasStance ? new Set<string>() : articlesOf(found.reports);
  const isNamed = (at: number): boolean => !hasStance && !isWeighed && hits?.articles[at] !== false;
  return articles.filter(
    ({ id }, at) => opens(id) && (speaking.has(id) || voicing.has(id) || reporting.has(id) || isNamed(at)),
  );
}

/**
 * What the filters leave of the dataset. A search finds articles, and what an article left reports of attendance stays
 * whole: a report that the words do not meet is no less reported. Pure: the same for the same input, in the dataset's order.
 */
export function filterCorpus(dataset: Dataset, filters: Filters): Selection {
  const { corpus, record } = dataset;
  const index = indexOf(dataset);
  const opens = openTest(dataset, filters);
  const hits = searchHits(dataset, filters.text);
  const asked = asksForSources(filters);
  const [stands, trusts] = [choiceOf(filters.stances), choiceOf(filters.certainties)];

  const statements = statementsLeft(dataset, filters, opens, hits);
  const isSaid = asked ? saidTest(statements) : null;
  const ownVoice = corpus.ownVoice.filter(
    (voice, at) =>
      !asked &&
      hits?.ownVoice[at] !== false &&
      opens(voice.article) &&
      stands(voice.stance.value) &&
      trusts(voiceCertainty(voice)),
  );
  const onMeeting = reportTest(filters, index);
  const reports = corpus.reports.filter(
    (report) =>
      opens(report.article) &&
      onMeeting(report) &&
      trusts(reportCertainty(report)) &&
      (isSaid === null || isSaid(report.article, report.sentence)),
  );

  const articles = articlesLeft(dataset, filters, opens, hits, {
    statements,
    ownVoice,
    reports: hits === null ? reports : flagged(reports, corpus.reports, hits.reports),
  });
  const staying = new Set(articles.map(({ id }) => id));
  const stays = (id: string): boolean => staying.has(id);
  const left = <T extends InArticle>(found: readonly T[]): readonly T[] =>
    staying.size === index.articles.size ? found : found.filter(({ article }) => stays(article));
  const quoted = new Set<string>();
  for (const { sources } of statements) for (const { source } of sources) quoted.add(source);
  return {
    articles,
    statements,
    sources: corpus.sources.filter(({ id }) => quoted.has(id)),
    ownVoice: left(ownVoice),
    reports: left(reports),
    disagreements: disagreementsLeft(dataset, filters, stays, isSaid),
    points: corpus.points.filter(({ article }) => stays(article)),
    utterances: utterancesLeft(dataset, statements),
    origins: originsLeft(corpus.origins, stays),
    ministerials: record.ministerials.filter(entryTest(filters)),
  };
}
