import { groupBy } from '../common/group-by.ts';
import { overlaps, type Span } from '../common/span.ts';
import type { Disagreement, DisagreementSide, Statement, Utterance } from '../corpus/corpus.ts';
import type { Dataset, Selection } from './dataset.ts';
import { indexOf } from './dataset-index.ts';
import type { Filters } from './filters.ts';
import { sideTest } from './grounds.ts';
import { originsLeft } from './origins-left.ts';
import { asksForSources, choiceOf, entryTest, meetingTest, sourceTest } from './passes.ts';
import { onceInARow, placesLeft } from './places-left.ts';
import { searchHits } from './search.ts';

/** Those of a list whose flag is set. */
export function flagged<T>(items: readonly T[], flags: Uint8Array): readonly T[] {
  return items.filter((_, at) => flags[at] === 1);
}

type SaidIn = (article: string, span: Span) => boolean;

/** Whether a chosen source speaks in a stretch of an article. */
function saidTest(statements: readonly Statement[]): SaidIn {
  const byArticle = groupBy(statements, ({ article }) => article);
  return (article, span) => (byArticle.get(article) ?? []).some(({ passage }) => overlaps(passage, span));
}

/** Whether not all stand in one article. */
function areOfSeveral([first, ...others]: readonly DisagreementSide[]): boolean {
  return others.some(({ article }) => article !== first?.article);
}

/** Whether what is left of a disagreement is still one: of several articles' it is none with one alone. */
function isOneStill({ sides }: Disagreement, left: readonly DisagreementSide[]): boolean {
  return left.length >= 2 && (areOfSeveral(left) || !areOfSeveral(sides));
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

/**
 * What the filters leave of the dataset. A search finds articles, and what an article left reports of attendance stays
 * whole: a report that the words do not meet is no less reported. Pure: the same for the same input, in the dataset's order.
 */
export function filterCorpus(dataset: Dataset, filters: Filters): Selection {
  const { corpus, record } = dataset;
  const index = indexOf(dataset);
  const left = placesLeft(dataset, filters, searchHits(dataset, filters.text));
  const articles = flagged(dataset.articles, left.articles);
  const statements = flagged(corpus.statements, left.statements);
  const isSaid = asksForSources(filters) ? saidTest(statements) : null;
  const staying = new Set(articles.map(({ id }) => id));
  const stays = onceInARow((id) => staying.has(id));
  const isAll = index.isWhole && staying.size === index.articles.size;
  return {
    articles,
    statements,
    sources: flagged(corpus.sources, left.sources),
    // Own voice is left in no article that is not.
    ownVoice: flagged(corpus.ownVoice, left.ownVoice),
    reports: flagged(corpus.reports, left.reports).filter(
      ({ article, sentence }) => stays(article) && isSaid?.(article, sentence) !== false,
    ),
    disagreements: disagreementsLeft(dataset, filters, stays, isSaid),
    points: isAll ? corpus.points : corpus.points.filter(({ article }) => stays(article)),
    utterances: utterancesLeft(dataset, (at) => left.statements[at] === 1),
    origins: originsLeft(corpus.origins, stays),
    ministerials: record.ministerials.filter(entryTest(filters)),
  };
}
