import { join } from 'node:path';
import { analyse } from '../analysis/analyse.ts';
import { findPublished } from '../analysis/published.ts';
import type { Article } from '../articles/article.ts';
import type { Refusal } from '../common/refusal.ts';
import type { AnalysedArticle } from '../corpus/analysed.ts';
import { buildCorpus } from '../corpus/build-corpus.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Story } from '../corpus/story.ts';
import type { AttendanceRecord } from '../record/record.ts';
import { loadArticles, loadDesk, loadRecord, loadStory } from './data-folder.ts';
import { jsonText, writeAtomically } from './files.ts';

export interface MadeCorpus {
  readonly corpus: Corpus;
  readonly refusals: readonly Refusal[];
}

/** All that is found in each parsed article by itself, its day too where nobody gave it. */
export function analyseAll(
  articles: readonly Article[],
  record: AttendanceRecord,
  analyseWith = analyse,
): readonly AnalysedArticle[] {
  return articles.map((undated) => {
    const article = { ...undated, published: undated.published ?? findPublished(undated, record) };
    return { article, findings: analyseWith(article, record) };
  });
}

/** The same, and what the articles say together. */
export function corpusFrom(
  articles: readonly Article[],
  story: Story,
  record: AttendanceRecord,
  analyseWith = analyse,
): Corpus {
  return buildCorpus(analyseAll(articles, record, analyseWith), story, record);
}

/** corpus.json again from all that lies in the data folder. */
export function makeCorpus(data: string, analyseWith = analyse): MadeCorpus {
  const desk = loadDesk(data);
  const story = loadStory(data);
  const record = loadRecord(data);
  const articles = loadArticles(data, desk.value);
  const corpus = corpusFrom(articles.value, story.value, record.value, analyseWith);
  writeAtomically(join(data, 'corpus.json'), jsonText(corpus));
  return { corpus, refusals: [desk, story, record, articles].flatMap(({ refusals }) => refusals) };
}
