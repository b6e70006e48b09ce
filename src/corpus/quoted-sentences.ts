import type { QuotedRegion } from '../analysis/quoted-regions.ts';
import type { Article } from '../articles/article.ts';
import { fold } from '../common/fold.ts';
import { onceEach } from '../common/once-each.ts';
import { hull, sliceOf, type Span } from '../common/span.ts';
import { sentencesOf } from './body-sentences.ts';
import { contentWords, meaningOf, stemOf, wordSpans } from './content-words.ts';
import { lightWords } from './lexicon/light-words.ts';
import { negativeWords } from './lexicon/negative-words.ts';
import { quotationsOf } from './quotations-of.ts';

/** One sentence, or the part of one, that stands between quotation marks. */
export interface QuotedSentence {
  readonly article: string;
  /** More than one where the speaker is named in the midst of it. */
  readonly spans: readonly Span[];
  /** What stands in it from its first word to its last. */
  readonly span: Span;
  /** Every word as it is compared, in order. */
  readonly words: readonly string[];
  /** The words that say what it is about, in order. */
  readonly stems: readonly string[];
  readonly meanings: ReadonlySet<string>;
  /** Those of them that stand in few sentences: no names, no words of any talk. */
  readonly telling: ReadonlySet<string>;
}

/** Fewer are a catchword. */
const LEAST_WORDS = 4;

const light: ReadonlySet<string> = new Set(lightWords);

const GOES_ON = /[,–—-]$/u;
const STARTS_SMALL = /^\p{Ll}/u;

/** `Once is chance. Twice is not.`: what is too short to be compared goes with its neighbour. */
function withShortOnes(text: string, sentences: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const sentence of sentences) {
    const last = found.at(-1);
    const isShort = (span: Span) => wordSpans(sliceOf(text, span)).length < LEAST_WORDS;
    if (last !== undefined && (isShort(last) || isShort(sentence)))
      found[found.length - 1] = hull([last, sentence]);
    else found.push(sentence);
  }
  return found;
}

function pieces(text: string, regions: readonly QuotedRegion[]): readonly (readonly Span[])[] {
  const found: Span[][] = [];
  let before: { readonly end: string; readonly paragraph: number } | null = null;
  for (const { inner, paragraph } of regions) {
    const sentences = withShortOnes(text, sentencesOf(text, inner));
    const [first, ...others] = sentences;
    if (first === undefined) continue;
    const goesOn: boolean =
      before?.paragraph === paragraph && GOES_ON.test(before.end) && STARTS_SMALL.test(sliceOf(text, first));
    if (goesOn) found.at(-1)?.push(first);
    else found.push([first]);
    for (const other of others) found.push([other]);
    before = { end: sliceOf(text, sentences.at(-1) ?? first), paragraph };
  }
  return found;
}

/** Contractions written out, so that `isn’t` and `is not` are one. */
function plainly(text: string): string {
  return fold(text)
    .replace(/\bcan(?:'t|not)\b/gu, 'can not')
    .replace(/\bwon't\b/gu, 'will not')
    .replace(/n't\b/gu, ' not')
    .replace(/\bno one\b/gu, 'nobody')
    .replace(/\bper cent\b/gu, 'percent')
    .replace(/'(?:re|ve|ll|[sdm])\b/gu, '');
}

/** Every word of a text as it is compared. */
export function comparedWords(text: string): readonly string[] {
  const plain = plainly(text);
  return wordSpans(plain).map((span) => stemOf(sliceOf(plain, span)));
}

function comparedStems(text: string): readonly string[] {
  return contentWords(plainly(text)).map(({ stem }) => stem);
}

/** Words with a capital that begin no sentence. */
function namesAmong(text: string): ReadonlySet<string> {
  const found = [...text.matchAll(/(?<=[\p{L}\p{N},;:’'–—-]\s)\p{Lu}[\p{L}.’'-]*/gu)];
  return new Set(found.map(([word]) => stemOf(word)));
}

/** Whether a text says no, as far as its words show: two of them lift each other. */
export function isNegative(text: string): boolean {
  const words = plainly(text).match(/\p{L}+/gu) ?? [];
  return words.filter((word) => negativeWords.has(word)).length % 2 === 1;
}

/** What stands between quotation marks in a body, sentence by sentence; catchwords are left out. */
export const quotedSentences = onceEach((article: Article): readonly QuotedSentence[] =>
  pieces(article.text, quotationsOf(article)).flatMap((spans): QuotedSentence[] => {
    const text = spans.map((span) => sliceOf(article.text, span)).join(' ');
    const words = comparedWords(text);
    if (words.length < LEAST_WORDS) return [];
    const stems = comparedStems(text);
    const meanings = new Set(stems.map(meaningOf));
    const names = namesAmong(text);
    const telling = new Set(stems.filter((stem) => !light.has(stem) && !names.has(stem)).map(meaningOf));
    return [{ article: article.id, spans, span: hull(spans), words, stems, meanings, telling }];
  }),
);
