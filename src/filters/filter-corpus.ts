import type { Article } from '../articles/article.ts';
import { groupBy } from '../common/group-by.ts';
import { overlaps, type Span } from '../common/span.ts';
import { reportCertainty, statementCertainty, voiceCertainty } from '../corpus/certainty.ts';
import type { Disagreement, DisagreementSide, Statement, Utterance } from '../corpus/corpus.ts';
import type { Dataset, Selection } from './dataset.ts';
import { indexOf, type DatasetIndex } from './dataset-index.ts';
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

/** What is found of one article stands together: a name is looked up once for all of it. */
function articlesOf(found: readonly InArticle[]): ReadonlySet<string> {
  const ids = new Set<string>();
  let last: string | null = null;
  for (const { article } of found) {
    if (article === last) continue;
    ids.add(article);
    last = article;
  }
  return ids;
}

/** `test`, but not asked again for the id that it was asked for last. */
function onceInARow(test: (id: string) => boolean): (id: string) => boolean {
  let [last, answer] = ['', test('')];
  return (id) => {
    if (id !== last) [last, answer] = [id, test(id)];
    return answer;
  };
}

/** Whether an article is loaded and passes its own filters. */
function openTest(dataset: Dataset, filters: Filters): (id: string) => boolean {
  const index = indexOf(dataset);
  if (!asksForArticles(filters))
    return index.isWhole ? () => true : onceInARow((id) => index.articles.has(id));
  const passing = dataset.articles.filter(articleTest(filters, index));
  const open = new Set(passing.map(({ id }) => id));
  return onceInARow((id) => open.has(id));
}

/** The places of the statements that are left in the corpus's list. */
function statementsLeft(
  dataset: Dataset,
  filters: Filters,
  opens: (id: string) => boolean,
  hits: Hits | null,
): readonly number[] {
  const [stands, trusts] = [choiceOf(filters.stances), choiceOf(filters.certainties)];
  const speakers = speakersOf(dataset.corpus.sources, filters);
  const left: number[] = [];
  dataset.corpus.statements.forEach((statement, at) => {
    if (
      hits?.statements[at] !== 0 &&
      opens(statement.article) &&
      stands(statement.stance.value) &&
      trusts(statementCertainty(statement)) &&
      (speakers === null || statement.sources.some(({ source }) => speakers.has(source)))
    )
      left.push(at);
  });
  return left;
}

function itemsAt<T>(items: readonly T[], places: readonly number[]): readonly T[] {
  if (places.length === items.length) return items;
  const left: T[] = [];
  for (const at of places) {
    const item = items[at];
    if (item !== undefined) left.push(item);
  }
  return left;
}

/** The statements alone, for counting: the same as those of `filterCorpus`. */
export function filterStatements(dataset: Dataset, filters: Filters): readonly Statement[] {
  const hits = searchHits(dataset, filters.text);
  return itemsAt(
    dataset.corpus.statements,
    statementsLeft(dataset, filters, openTest(dataset, filters), hits),
  );
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

/** An utterance with the statements that are left, where two are; `isLeft` says so of a place in the corpus's list. */
function utterancesLeft(dataset: Dataset, isLeft: (at: number) => boolean): readonly Utterance[] {
  const { statementAt } = indexOf(dataset);
  return dataset.corpus.utterances.flatMap((utterance) => {
    const carried = utterance.statements.filter((id) => isLeft(statementAt.get(id) ?? -1));
    return carried.length >= 2 ? [{ ...utterance, statements: carried }] : [];
  });
}

/** One flag for each item of a list: 1 for those at `places`. */
function flagsAt({ length }: readonly unknown[], places: Iterable<number>): Uint8Array {
  const flags = new Uint8Array(length);
  for (const at of places) flags[at] = 1;
  return flags;
}

/** Flags of the sources that speak in the statements at `places`. */
function speakingIn({ corpus }: Dataset, { speakers }: DatasetIndex, places: readonly number[]): Uint8Array {
  const flags = new Uint8Array(corpus.sources.length);
  for (const at of places) for (const source of speakers[at] ?? []) flags[source] = 1;
  return flags;
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
  const isNamed = (at: number): boolean => !hasStance && !isWeighed && hits?.articles[at] !== 0;
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

  const places = statementsLeft(dataset, filters, opens, hits);
  const statements = itemsAt(corpus.statements, places);
  const isSaid = asked ? saidTest(statements) : null;
  const ownVoice = corpus.ownVoice.filter(
    (voice, at) =>
      !asked &&
      hits?.ownVoice[at] !== 0 &&
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
  const stays = onceInARow((id) => staying.has(id));
  const left = <T extends InArticle>(found: readonly T[]): readonly T[] =>
    staying.size === index.articles.size ? found : found.filter(({ article }) => stays(article));
  const speaking = speakingIn(dataset, index, places);
  const isLeft = flagsAt(corpus.statements, corpus.utterances.length === 0 ? [] : places);
  return {
    articles,
    statements,
    sources: corpus.sources.filter((_, at) => speaking[at] === 1),
    // Own voice is left in no article that is not.
    ownVoice,
    reports: left(reports),
    disagreements: disagreementsLeft(dataset, filters, stays, isSaid),
    points: index.isWhole ? left(corpus.points) : corpus.points.filter(({ article }) => stays(article)),
    utterances: utterancesLeft(dataset, (at) => isLeft[at] === 1),
    origins: originsLeft(corpus.origins, stays),
    ministerials: record.ministerials.filter(entryTest(filters)),
  };
}
