import { join } from 'node:path';
import { analyse } from '../analysis/analyse.ts';
import { findPublished } from '../analysis/published.ts';
import type { Article } from '../articles/article.ts';
import type { Refusal } from '../common/refusal.ts';
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

/** All that is found in parsed articles: each one’s day where nobody gave it, its findings, and what they say together. */
export function corpusFrom(
  articles: readonly Article[],
  story: Story,
  record: AttendanceRecord,
  analyseWith = analyse,
): Corpus {
  const analysed = articles.map((undated) => {
    const article = { ...undated, published: undated.published ?? findPublished(undated, record) };
    return { article, findings: analyseWith(article, record) };
  });
  return buildCorpus(analysed, story, record);
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
