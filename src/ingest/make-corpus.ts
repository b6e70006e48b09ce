import { join } from 'node:path';
import { analyse } from '../analysis/analyse.ts';
import { findPublished } from '../analysis/published.ts';
import type { Article } from '../articles/article.ts';
import type { Refusal } from '../common/refusal.ts';
import { buildCorpus } from '../corpus/build-corpus.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { AttendanceRecord } from '../record/record.ts';
import { loadArticles, loadDesk, loadRecord, loadStory } from './data-folder.ts';
import { jsonText, writeAtomically } from './files.ts';

export interface MadeCorpus {
  readonly corpus: Corpus;
  readonly refusals: readonly Refusal[];
}

function dated(article: Article, record: AttendanceRecord): Article {
  return { ...article, published: article.published ?? findPublished(article, record) };
}

/** corpus.json again from all that lies in the data folder. */
export function makeCorpus(data: string, analyseWith = analyse): MadeCorpus {
  const desk = loadDesk(data);
  const story = loadStory(data);
  const record = loadRecord(data);
  const articles = loadArticles(data, desk.value);
  const analysed = articles.value.map((undated) => {
    const article = dated(undated, record.value);
    return { article, findings: analyseWith(article, record.value) };
  });
  const corpus = buildCorpus(analysed, story.value, record.value);
  writeAtomically(join(data, 'corpus.json'), jsonText(corpus));
  return { corpus, refusals: [desk, story, record, articles].flatMap(({ refusals }) => refusals) };
}
