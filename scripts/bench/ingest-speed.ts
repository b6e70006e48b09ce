import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { array, object, parse, string } from 'valibot';
import type { Article } from '../../src/articles/article.ts';
import { bareArticle } from '../../src/articles/bare-article.ts';
import { loadArticles, loadDesk, loadRecord, loadStory } from '../../src/ingest/data-folder.ts';
import { corpusFrom } from '../../src/ingest/make-corpus.ts';
import { cpuSeconds } from '../cpu-seconds.ts';

const data = join('public', 'data');
const texts = join('..', 'shared', 'data', 'quotations', 'polnear-train.jsonl');
const ARTICLES = 200;
const ROUNDS = 3;
const PARAGRAPH = 50_000;
/** Articles a second. */
const AIM = 60;

export interface IngestSpeed {
  readonly articles: number;
  readonly words: number;
  /** Articles a second of processor time, everything on; the best of some rounds. */
  readonly perSecond: number;
  /** How many times as long as the tagger alone. */
  readonly overTagger: number;
  /** How many times as long a paragraph of twice and four times the length takes. */
  readonly growth: readonly number[];
}

function ofParagraphs(id: string, paragraphs: readonly string[]): Article {
  return bareArticle(
    id,
    paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
  );
}

/** News texts from beside the repository; where there are none, the bundled articles again and again. */
function newsTexts(): readonly Article[] {
  if (!existsSync(texts)) {
    const bundled = loadArticles(data, loadDesk(data).value).value;
    return Array.from({ length: ARTICLES / bundled.length }, (_, round) =>
      bundled.map((article) => ({ ...article, id: `${article.id}-${round}` })),
    ).flat();
  }
  const lines = readFileSync(texts, 'utf8').split('\n').slice(0, ARTICLES);
  const rows = parse(
    array(object({ text: string() })),
    lines.map((line): unknown => JSON.parse(line)),
  );
  return rows.map(({ text }, at) =>
    ofParagraphs(
      `bench-${at}`,
      text.split(/\s*\n\s*/u).filter((line) => line !== ''),
    ),
  );
}

function best(run: () => unknown): number {
  return Math.min(...Array.from({ length: ROUNDS }, () => cpuSeconds(run)));
}

/** Everything that ingest does with texts once they are read. */
function ingest(articles: readonly Article[]): void {
  corpusFrom(articles, loadStory(data).value, loadRecord(data).value);
}

function growthOf(articles: readonly Article[]): readonly number[] {
  const text = articles.map((article) => article.text.replace(/\s+/gu, ' ')).join(' ');
  const times = [1, 2, 4].map((factor) => {
    const long = ofParagraphs('long', [text.repeat(4).slice(0, PARAGRAPH * factor)]);
    return best(() => ingest([long]));
  });
  return times.map((time) => time / (times[0] ?? 1));
}

export function measureIngest(): IngestSpeed {
  const articles = newsTexts();
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0) / articles.length;
  const { readDoc } = winkNLP(model, ['sbd', 'pos']);
  const tagger = best(() => articles.forEach(({ text }) => readDoc(text)));
  const whole = best(() => ingest(articles));
  return {
    articles: articles.length,
    words: Math.round(words),
    perSecond: articles.length / whole,
    overTagger: whole / tagger,
    growth: growthOf(articles),
  };
}

export function ingestLines({
  articles,
  words,
  perSecond,
  overTagger,
  growth,
}: IngestSpeed): readonly string[] {
  const growths = growth.map((each) => each.toFixed(1)).join(', ');
  return [
    `Ingest: ${articles} articles of ${words} words, everything on, one core`,
    `  ${perSecond.toFixed(0)} articles a second of processor time; aim ${AIM}`,
    `  ${overTagger.toFixed(1)} times as long as the tagger alone`,
    `  one paragraph of 1, 2 and 4 times ${PARAGRAPH.toLocaleString('en-GB')} characters: ${growths} times as long`,
  ];
}
