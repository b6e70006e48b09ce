import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { bodyOf, type Article } from '../../src/articles/article.ts';
import { loadRecord, loadStory } from '../../src/ingest/data-folder.ts';
import { analyseAll, corpusFrom } from '../../src/ingest/make-corpus.ts';
import { cpuSeconds } from '../cpu-seconds.ts';
import { longArticles } from './long-articles.ts';

const WARM_UP = 5;
const ROUNDS = 7;

export interface Speed {
  readonly articles: number;
  readonly words: number;
  /** Articles a second of one core: all of ingest, the findings of each article alone, and the tagger by itself. */
  readonly whole: number;
  readonly analysis: number;
  readonly wink: number;
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** As if read anew: nothing that was found out about an article before is known of it. */
function fresh(articles: readonly Article[]): readonly Article[] {
  return articles.map((article) => ({ ...article, parts: [...article.parts] }));
}

/** All that ingest does from the parsed text to the corpus, the day of publication included; and the same without the corpus stage. */
function ingestOf(root: string, articles: readonly Article[]) {
  const data = join(root, 'public', 'data');
  const record = loadRecord(data).value;
  const story = loadStory(data).value;
  return {
    whole: () => void corpusFrom(fresh(articles), story, record),
    analysis: () => void analyseAll(fresh(articles), record),
  };
}

function winkOf(articles: readonly Article[]): () => void {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const bodies = articles.map((article) =>
    bodyOf(article)
      .map(({ start, end }) => article.text.slice(start, end))
      .join('\n'),
  );
  return () => bodies.forEach((body) => void nlp.readDoc(body));
}

/** Both in turn, warmed up; processor time, so that other work on the machine does not count. */
export function measureSpeed(root: string): Speed {
  const articles = longArticles(root);
  const [{ whole, analysis }, wink] = [ingestOf(root, articles), winkOf(articles)];
  for (let round = 0; round < WARM_UP; round += 1) for (const work of [whole, analysis, wink]) work();
  const rounds = Array.from({ length: ROUNDS }, () => ({
    whole: cpuSeconds(whole),
    analysis: cpuSeconds(analysis),
    wink: cpuSeconds(wink),
  }));
  const rate = (seconds: readonly number[]) => articles.length / median(seconds);
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  return {
    articles: articles.length,
    words: Math.round(words / articles.length),
    whole: rate(rounds.map((each) => each.whole)),
    analysis: rate(rounds.map((each) => each.analysis)),
    wink: rate(rounds.map((each) => each.wink)),
  };
}

export function speedLine({ articles, words, whole, analysis, wink }: Speed): string {
  const rate = (value: number) => value.toFixed(0);
  return (
    `Speed: ${rate(whole)} articles a second a core (${articles} articles of ${words} words, all of ingest), ${rate(analysis)} without the corpus stage; ` +
    `${(whole / wink).toFixed(2)} of bare wink (${rate(wink)}).`
  );
}
