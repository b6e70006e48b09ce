import type { Article } from '../../articles/article.ts';
import { hull, sliceOf } from '../../common/span.ts';
import { candidatePairs } from '../alike.ts';
import { stemOf } from '../content-words.ts';
import type { Disagreement, Source, Statement } from '../corpus.ts';
import { lightWords } from '../lexicon/light-words.ts';
import { plainWords } from '../lexicon/plain-words.ts';
import { nearKeys, nearShared } from '../near.ts';
import { comparedWords, plainly } from '../quoted-sentences.ts';
import { claimedIn, claimOtherwise, type Claimed } from './claimed.ts';
import { areOfOneTime } from './one-time.ts';
import { align, commonWords, unmatched } from './wordings.ts';

/** A statement of a named speaker, as it is compared. */
interface Told {
  readonly statement: Statement;
  readonly article: Article;
  readonly speaker: Source;
  readonly words: readonly string[];
  readonly claimed: Claimed;
}

const light: ReadonlySet<string> = new Set([...lightWords, ...plainWords, 'done', 'so'].map(stemOf));
const LEAST_SHARED = 2;
const LEAST_SHARE = 0.6;
/** A report that follows a quotation word by word, but for some of them. */
const CLOSE = { shared: 3, inRow: 0.5 };

function toldIn(statement: Statement, article: Article, sources: ReadonlyMap<string, Source>): Told[] {
  const plain = plainly(statement.content.map((span) => sliceOf(article.text, span)).join(' '));
  const [claimed, words] = [claimedIn(plain), comparedWords(plain)];
  return statement.sources.flatMap(({ source }) => {
    const speaker = sources.get(source);
    return speaker?.naming === 'named' ? [{ statement, article, speaker, words, claimed }] : [];
  });
}

function isQuoted({ statement }: Told): boolean {
  return statement.kind !== 'indirect';
}

function isTelling(word: string): boolean {
  return !light.has(word);
}

/** The report keeps the quotation’s words in order and puts another for one of them. */
function followsClosely(a: Told, b: Told, shared: number): boolean {
  const inRow = commonWords(a.words, b.words) / Math.max(a.words.length, b.words.length);
  if (shared < CLOSE.shared || inRow < CLOSE.inRow) return false;
  const own = unmatched(a.words, b.words).map((words) => words.filter(isTelling));
  return own.every((words) => words.length > 0) && align(a.words, b.words).replaced > 0;
}

function differ(a: Told, b: Told): boolean {
  if (a.article.id === b.article.id || isQuoted(a) === isQuoted(b)) return false;
  if (!areOfOneTime(a.article, b.article)) return false;
  const shared = nearShared(a.claimed.words, b.claimed.words);
  const short = Math.min(a.claimed.words.size, b.claimed.words.size);
  if (shared < LEAST_SHARED || shared < LEAST_SHARE * short) return false;
  return claimOtherwise(a.claimed, b.claimed) || followsClosely(a, b, shared);
}

function keysOf({ speaker, claimed }: Told): ReadonlySet<string> {
  return new Set([...nearKeys(claimed.words)].map((key) => `${speaker.id} ${key}`));
}

function disagreementOf(pair: readonly [Told, Told]): Disagreement {
  const [{ statement, speaker }] = pair;
  const sides = pair.map(({ article, statement: { content } }) => {
    const span = hull(content);
    return { article: article.id, span, text: sliceOf(article.text, span) };
  });
  const id = `altered-quotation:${statement.id}`;
  return { id, kind: 'altered-quotation', about: id, name: speaker.name, sides };
}

/** What a speaker said in one article’s marks, and another reports as denied, as surer or less sure, or word by word with other words among them. */
export function findToldOtherwise(
  articles: readonly Article[],
  statements: readonly Statement[],
  sources: readonly Source[],
): readonly Disagreement[] {
  const [byId, byArticle] = [
    new Map(sources.map((source) => [source.id, source])),
    new Map(articles.map((article) => [article.id, article])),
  ];
  const told = statements.flatMap((statement) => {
    const article = byArticle.get(statement.article);
    return article === undefined ? [] : toldIn(statement, article, byId);
  });
  return candidatePairs(told.map(keysOf), LEAST_SHARED).flatMap(([left, right]) => {
    const [a, b] = [told[left], told[right]];
    return a !== undefined && b !== undefined && differ(a, b) ? [disagreementOf([a, b])] : [];
  });
}
