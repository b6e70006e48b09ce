import type { QuotedRegion } from '../analysis/quoted-regions.ts';
import type { Article } from '../articles/article.ts';
import { fold } from '../common/fold.ts';
import { onceFor } from '../common/once-for.ts';
import { hull, overlapping, overlaps, sliceOf, type Span } from '../common/span.ts';
import { bodySentences, sentencesOf } from './body-sentences.ts';
import { contentWords, meaningOf, stemOf, wordSpans } from './content-words.ts';
import { numberWords } from './lexicon/amounts.ts';
import { lightWords } from './lexicon/light-words.ts';
import { plainWords } from './lexicon/plain-words.ts';
import { weightyWords } from './lexicon/weighty-words.ts';
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
  /** The words that say what it is about or how far it goes, in order. */
  readonly stems: readonly string[];
  readonly meanings: ReadonlySet<string>;
  /** Those of them that stand in few sentences: no names, no words of any talk. */
  readonly telling: ReadonlySet<string>;
  /** What the narrator says beside it in the same sentence, without names. */
  readonly around: ReadonlySet<string>;
  /** What is said in the marks and beside them. */
  readonly whole: ReadonlySet<string>;
  /** Too few words to stand alone: only who says them and what is said beside them show what they are of. */
  readonly isCatchword: boolean;
}

/** Fewer are a catchword. */
const LEAST_WORDS = 4;

const light: ReadonlySet<string> = new Set(lightWords);

const GOES_ON = /[,–—-]$/u;
const STARTS_SMALL = /^\p{Ll}/u;
/** `, adding that …`: what follows is another saying. */
const SAYS_ANOTHER = /\b(?:that|adding|and)\s/u;

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
  let before: { readonly end: string; readonly paragraph: number; readonly at: number } | null = null;
  for (const { inner, paragraph } of regions) {
    const sentences = withShortOnes(text, sentencesOf(text, inner));
    const [first, ...others] = sentences;
    if (first === undefined) continue;
    const goesOn: boolean =
      before?.paragraph === paragraph &&
      GOES_ON.test(before.end) &&
      STARTS_SMALL.test(sliceOf(text, first)) &&
      !SAYS_ANOTHER.test(text.slice(before.at, first.start));
    if (goesOn) found.at(-1)?.push(first);
    else found.push([first]);
    for (const other of others) found.push([other]);
    const last = sentences.at(-1) ?? first;
    before = { end: sliceOf(text, last), paragraph, at: last.end };
  }
  return found;
}

const SMALL_NUMBER = new RegExp(String.raw`\b(?:${[...numberWords.keys()].join('|')})\b`, 'gu');

function withoutContractions(folded: string): string {
  if (!folded.includes("'")) return folded;
  return folded
    .replace(/\bcan't\b/gu, 'can not')
    .replace(/\bwon't\b/gu, 'will not')
    .replace(/n't\b/gu, ' not')
    .replace(/'ll\b/gu, ' will')
    .replace(/\b(?<who>it|that|he|she|there|here|what|who)'s\b/gu, '$<who> is')
    .replace(/'re\b/gu, ' are')
    .replace(/'ve\b/gu, ' have')
    .replace(/\bi'm\b/gu, 'i am')
    .replace(/'[sd]\b/gu, '');
}

/** Contractions and numbers written out, so that `isn’t` and `is not` are one. */
export function plainly(text: string): string {
  return withoutContractions(fold(text))
    .replace(/\bcannot\b/gu, 'can not')
    .replace(/\bno one\b/gu, 'nobody')
    .replace(/\bper cent\b/gu, 'percent')
    .replace(SMALL_NUMBER, (word) => String(numberWords.get(word) ?? word))
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ');
}

interface PlainWord {
  readonly word: string;
  /** As it is compared. */
  readonly stem: string;
}

function plainWordsIn(plain: string): readonly PlainWord[] {
  return wordSpans(plain).map((span) => {
    const word = sliceOf(plain, span);
    return { word, stem: stemOf(word) };
  });
}

function stemsOf(words: readonly PlainWord[]): readonly string[] {
  return words.map(({ stem }) => stem);
}

/** Every word of a text written `plainly`, as it is compared. */
export function comparedWords(plain: string): readonly string[] {
  return stemsOf(plainWordsIn(plain));
}

/** With the plain words that change what is claimed. */
function isWeighed({ word, stem }: PlainWord): boolean {
  return !plainWords.has(word) || weightyWords.has(stem);
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

/** The narrator’s own words in each sentence of an article, without names. */
const narratedIn = onceFor((article: Article) =>
  onceFor((sentence: Span): readonly string[] => {
    const text = sliceOf(article.text, sentence);
    const names = namesAmong(text);
    const marks = overlapping(quotationsOf(article), sentence);
    const isQuoted = ({ start, end }: Span) =>
      marks.some((region) => overlaps(region, { start: sentence.start + start, end: sentence.start + end }));
    const own = contentWords(text).filter((word) => !names.has(word.stem) && !isQuoted(word));
    return own.map(({ stem }) => meaningOf(stem));
  }),
);

/** The narrator’s own words in the sentences that hold the spans. */
function wordsAround(article: Article, spans: readonly Span[]): ReadonlySet<string> {
  const held = new Set(spans.flatMap((span) => overlapping(bodySentences(article), span)));
  return new Set([...held].flatMap(narratedIn(article)));
}

function quotedFrom(article: Article, spans: readonly Span[]): QuotedSentence {
  const text = spans.map((span) => sliceOf(article.text, span)).join(' ');
  const plain = plainWordsIn(plainly(text));
  const words = stemsOf(plain);
  const content = stemsOf(plain.filter(({ word }) => !plainWords.has(word)));
  const names = namesAmong(text);
  const [meanings, around] = [new Set(content.map(meaningOf)), wordsAround(article, spans)];
  return {
    article: article.id,
    spans,
    span: hull(spans),
    words,
    stems: stemsOf(plain.filter(isWeighed)),
    meanings,
    telling: new Set(content.filter((stem) => !light.has(stem) && !names.has(stem)).map(meaningOf)),
    around,
    whole: new Set([...meanings, ...around]),
    isCatchword: words.length < LEAST_WORDS,
  };
}

/** All that stands between quotation marks in a body, sentence by sentence. */
export const quotedPieces = onceFor((article: Article): readonly QuotedSentence[] =>
  pieces(article.text, quotationsOf(article)).map((spans) => quotedFrom(article, spans)),
);

/** The same without catchwords. */
export const quotedSentences = onceFor((article: Article): readonly QuotedSentence[] =>
  quotedPieces(article).filter(({ isCatchword }) => !isCatchword),
);
