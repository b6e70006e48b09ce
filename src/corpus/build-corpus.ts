import { hashOf } from '../common/hash.ts';
import { hull } from '../common/span.ts';
import type { AttendanceRecord } from '../record/record.ts';
import type { AnalysedArticle } from './analysed.ts';
import {
  CORPUS_VERSION,
  type AttendanceReport,
  type Corpus,
  type OwnVoice,
  type Statement,
} from './corpus.ts';
import { findDisagreements } from './disagreements/find-disagreements.ts';
import { mergeSources, type MergedSources } from './merge-sources.ts';
import { findOrigins } from './origins.ts';
import { answerPoints } from './points.ts';
import { placeIds } from './place-ids.ts';
import type { Story } from './story.ts';
import { findUtterances } from './utterances.ts';

function inOrder<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Findings of one place keep apart: the second gets a number. */
function withOwnIds<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  const times = new Map<string, number>();
  return items.map((item) => {
    const before = times.get(item.id) ?? 0;
    times.set(item.id, before + 1);
    return before === 0 ? item : { ...item, id: `${item.id}-${before + 1}` };
  });
}

function byPlace<T>(items: readonly T[], placeOf: (item: T) => number): readonly T[] {
  return items.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function statementsOf(
  { article, findings }: AnalysedArticle,
  sourceOf: MergedSources['sourceOf'],
): readonly Statement[] {
  const found = byPlace(findings.statements, ({ content }) => hull(content).start);
  return withOwnIds(
    found.map(({ attributions, ...statement }) => {
      const sources = attributions.map((attribution) => ({
        source: sourceOf(article.id, attribution),
        mention: attribution.mention,
      }));
      const own = { article: article.id, ...statement, sources };
      return { id: placeIds.statements(own), ...own };
    }),
  );
}

function ownVoiceOf({ article, findings }: AnalysedArticle): readonly OwnVoice[] {
  const found = byPlace(findings.ownVoice, ({ passage }) => passage.start);
  return withOwnIds(
    found.map((voice) => {
      const own = { article: article.id, ...voice };
      return { id: placeIds.ownVoice(own), ...own };
    }),
  );
}

function reportsOf({ article, findings }: AnalysedArticle): readonly AttendanceReport[] {
  const found = byPlace(findings.reports, ({ passage }) => passage.start);
  return withOwnIds(
    found.map((report) => {
      const own = { article: article.id, ...report };
      return { id: placeIds.reports(own), ...own };
    }),
  );
}

/** The articles and all that was found in them as one whole; the same for every order of the articles. */
export function buildCorpus(
  analysed: readonly AnalysedArticle[],
  story: Story,
  record: AttendanceRecord,
): Corpus {
  const sorted = analysed.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const { sources, sourceOf, people } = mergeSources(sorted, story, record);
  const articles = sorted.map(({ article }) => article);
  const statements = sorted.flatMap((each) => statementsOf(each, sourceOf));
  const reports = sorted.flatMap(reportsOf);
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const utterances = findUtterances(statements, sources, texts);
  const found = { articles, sources, statements, reports };
  return {
    version: CORPUS_VERSION,
    articles: articles.map((article) => ({
      id: article.id,
      hash: hashOf(article.text),
      published: article.published,
    })),
    sources,
    statements,
    ownVoice: sorted.flatMap(ownVoiceOf),
    reports,
    disagreements: inOrder(findDisagreements({ ...found, people, utterances, record })),
    points: answerPoints(story.points, found),
    utterances,
    origins: findOrigins(articles),
  };
}
