import { onceBy } from '../common/once-by.ts';
import { onceFor } from '../common/once-for.ts';
import { reportCertainty, statementCertainty, voiceCertainty } from '../corpus/certainty.ts';
import type { Dataset } from './dataset.ts';
import { indexOf } from './dataset-index.ts';
import type { Filters } from './filters.ts';
import { articleTest, asksForArticles, asksForSources, choiceOf, reportTest, speakersOf } from './passes.ts';
import type { Hits } from './search.ts';

/** One flag for each item of the dataset's lists: 1 where it is left. */
export type PlacesLeft = Hits;

interface InArticle {
  readonly article: string;
}

/** `test`, but not asked again for the id that it was asked for last: what is found of one article stands together. */
export function onceInARow(test: (id: string) => boolean): (id: string) => boolean {
  let [last, answer] = ['', test('')];
  return (id) => {
    if (id !== last) [last, answer] = [id, test(id)];
    return answer;
  };
}

function flagsOf<T>(items: readonly T[], test: (item: T) => boolean): Uint8Array {
  return Uint8Array.from(items, (item) => Number(test(item)));
}

/** What is flagged on both sides; all of `flags` where nothing is searched for. */
function both(flags: Uint8Array, hits: Uint8Array | undefined): Uint8Array {
  if (hits === undefined) return flags;
  const left = new Uint8Array(flags.length);
  for (let at = 0; at < flags.length; at += 1) left[at] = (flags[at] ?? 0) & (hits[at] ?? 0);
  return left;
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

/** What all filters but the search leave, each item by itself: the same from letter to letter. */
const withoutSearch = onceFor((dataset: Dataset) =>
  onceBy(
    (filters: Filters) => JSON.stringify({ ...filters, text: '' }),
    (filters: Filters): Omit<PlacesLeft, 'sources'> => {
      const { articles, corpus } = dataset;
      const opens = openTest(dataset, filters);
      const [stands, trusts] = [choiceOf(filters.stances), choiceOf(filters.certainties)];
      const speakers = speakersOf(corpus.sources, filters);
      const onMeeting = reportTest(filters, indexOf(dataset));
      const left = <T extends InArticle>(items: readonly T[], passes: (item: T) => boolean) =>
        flagsOf(items, (item) => opens(item.article) && passes(item));
      return {
        articles: flagsOf(articles, ({ id }) => opens(id)),
        statements: left(
          corpus.statements,
          (each) =>
            stands(each.stance.value) &&
            trusts(statementCertainty(each)) &&
            (speakers === null || each.sources.some(({ source }) => speakers.has(source))),
        ),
        ownVoice: left(
          corpus.ownVoice,
          (each) => speakers === null && stands(each.stance.value) && trusts(voiceCertainty(each)),
        ),
        reports: left(corpus.reports, (each) => onMeeting(each) && trusts(reportCertainty(each))),
      };
    },
    8,
  ),
);

/** Sets in `flags` the article of each item that is left. */
export function markArticles(flags: Uint8Array, left: Uint8Array, articleAt: Int32Array): void {
  for (let at = 0; at < left.length; at += 1) if (left[at] === 1) flags[articleAt[at] ?? -1] = 1;
}

/** The open articles in which something is left; a search finds a headline too, but a chosen source or stance must speak. */
function articlesLeft(
  dataset: Dataset,
  filters: Filters,
  open: Uint8Array,
  hits: Hits | null,
  found: Pick<PlacesLeft, 'statements' | 'ownVoice' | 'reports'>,
): Uint8Array {
  const hasStance = filters.stances.length > 0;
  const mustSpeak = hasStance || filters.certainties.length > 0;
  const asked = asksForSources(filters);
  if (!asked && !mustSpeak && hits === null) return open;
  const { articleAt } = indexOf(dataset);
  const holding = new Uint8Array(open.length);
  markArticles(holding, found.statements, articleAt.statements);
  if (asked) return holding;
  markArticles(holding, found.ownVoice, articleAt.ownVoice);
  if (!hasStance) markArticles(holding, both(found.reports, hits?.reports), articleAt.reports);
  const named = mustSpeak ? undefined : hits?.articles;
  return open.map((flag, at) => flag & ((holding[at] ?? 0) | (named?.[at] ?? 0)));
}

/** Flags of the sources that speak in the statements that are left. */
function sourcesLeft(dataset: Dataset, statements: Uint8Array): Uint8Array {
  const { speakers, speakersFrom } = indexOf(dataset);
  const flags = new Uint8Array(dataset.corpus.sources.length);
  for (let at = 0; at < statements.length; at += 1) {
    if (statements[at] === 0) continue;
    const end = speakersFrom[at + 1] ?? 0;
    for (let each = speakersFrom[at] ?? end; each < end; each += 1) flags[speakers[each] ?? -1] = 1;
  }
  return flags;
}

/**
 * What the filters and the hits of their search leave. Reports are left by the other filters alone: what an article
 * reports of attendance stays whole where a search finds the article.
 */
export function placesLeft(dataset: Dataset, filters: Filters, hits: Hits | null): PlacesLeft {
  const all = withoutSearch(dataset)(filters);
  const statements = both(all.statements, hits?.statements);
  const ownVoice = both(all.ownVoice, hits?.ownVoice);
  const { reports } = all;
  return {
    statements,
    ownVoice,
    reports,
    articles: articlesLeft(dataset, filters, all.articles, hits, { statements, ownVoice, reports }),
    sources: sourcesLeft(dataset, statements),
  };
}
