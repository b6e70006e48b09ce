import { sliceOf } from '../common/span.ts';
import { relativeWords } from './lexicon/function-words.ts';
import { speechVerbs } from './lexicon/speech-verbs.ts';
import type { QuotedRegion } from './quoted-regions.ts';
import type { Sentence, Token } from './tokenised.ts';

/** A token of a sentence, or a whole quoted stretch as one. */
export interface Item extends Token {
  readonly lower: string;
  readonly quote: QuotedRegion | null;
}

const stops = new Set(['.', '!', '?', ';', ':', '…', '...']);

function quoteItem(text: string, region: QuotedRegion): Item {
  const { start, end } = region;
  return { start, end, text: sliceOf(text, region), lower: '"', pos: 'QUOTE', lemma: '"', quote: region };
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function isPossessiveMark(token: Token, before: Token | undefined): boolean {
  return (
    /^['’]$/u.test(token.text) &&
    before !== undefined &&
    /[sSzx]$/u.test(before.text) &&
    before.end === token.start
  );
}

/** The tagger takes a surname for a verb now and then: a capital inside a sentence is a name. */
function repairedPos(token: Token, at: number, tokens: readonly Token[]): string {
  if (isPossessiveMark(token, tokens[at - 1])) return 'PART';
  const lower = token.text.toLowerCase();
  const next = tokens[at + 1];
  if (relativeWords.has(lower)) return 'PRON';
  if (isCapitalised(token.text) && ['VERB', 'ADJ', 'ADV', 'NOUN', 'INTJ', 'X'].includes(token.pos)) {
    if (at > 0 && token.pos === 'VERB') return 'PROPN';
    if (at === 0 && token.pos === 'VERB' && next !== undefined && speechVerbs.has(next.text)) return 'PROPN';
  }
  if (speechVerbs.has(token.text) && token.pos === 'NOUN' && /^[:“"]|^that$/u.test(next?.text ?? ''))
    return 'VERB';
  return token.pos;
}

/** The sentence as items: inside a quoted stretch no word stands for itself. */
export function itemsOf(text: string, sentence: Sentence, regions: readonly QuotedRegion[]): Item[] {
  const items: Item[] = [];
  sentence.tokens.forEach((token, at) => {
    const region = regions.find((one) => one.start <= token.start && token.end <= one.end);
    if (region === undefined) {
      const pos = repairedPos(token, at, sentence.tokens);
      items.push({ ...token, pos, lower: token.text.toLowerCase(), quote: null });
    } else if (items.at(-1)?.quote !== region) items.push(quoteItem(text, region));
  });
  return items;
}

export function isStop(item: Item | undefined): boolean {
  return item === undefined || stops.has(item.text);
}

export function isComma(item: Item | undefined): boolean {
  return (
    item !== undefined && (item.text === ',' || item.text === '—' || item.text === '–' || item.text === '--')
  );
}

const aux = new Set([
  'has',
  'have',
  'had',
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'should',
  'must',
  'does',
  'did',
  'do',
]);

export function isAux(item: Item | undefined): boolean {
  return item !== undefined && (item.pos === 'AUX' || aux.has(item.lower));
}

export function isVerb(item: Item | undefined): boolean {
  return item !== undefined && (item.pos === 'VERB' || isAux(item));
}
