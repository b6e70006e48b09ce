import { sliceOf } from '../common/span.ts';
import { abbreviations } from './lexicon/abbreviations.ts';
import { cueForms } from './lexicon/cue-forms.ts';
import { auxiliaries, modals, possessives, relativeWords } from './lexicon/function-words.ts';
import { collectiveNouns, unnamedNouns } from './lexicon/source-nouns.ts';
import { speechVerbs } from './lexicon/speech-verbs.ts';
import { isPlace } from './names.ts';
import type { QuotedRegion } from './quoted-regions.ts';
import { regionOver } from './quoted-regions.ts';
import type { Sentence, Token } from './tokenised.ts';

/** A token of a sentence, or a whole quoted stretch as one. */
export interface Item extends Token {
  readonly lower: string;
  readonly quote: QuotedRegion | null;
}

const commas = new Set([',', '—', '–', '―', '--']);
const stops = new Set(['.', '!', '?', ';', ':', '…', '...']);

function quoteItem(text: string, region: QuotedRegion): Item {
  const { start, end } = region;
  return { start, end, text: sliceOf(text, region), lower: '"', pos: 'QUOTE', lemma: '"', quote: region };
}

/** Written out: to spread the token takes ten times as long. */
function wordItem({ text, start, end, lemma }: Token, pos: string): Item {
  return { text, start, end, pos, lemma, lower: text.toLowerCase(), quote: null };
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

/** `the minister’s stated wish`, `a planned visit`: no verb. */
function isAttributive(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || token === undefined || !/(?:ed|ing)$/u.test(token.text)) return false;
  if (before.pos === 'VERB' && before.text.endsWith('ing'))
    return ['NOUN', 'PROPN', 'ADJ'].includes(next?.pos ?? '');
  if (next?.pos !== 'NOUN') return false;
  return (
    before.pos === 'DET' || before.pos === 'ADJ' || (/^['’]s?$/u.test(before.text) && before.pos !== 'PUNCT')
  );
}

/** Base forms that the tagger takes for nouns: `Observers note the delay`. */
const bareForms = new Set([
  'note',
  'claim',
  'report',
  'fear',
  'hope',
  'doubt',
  'worry',
  'argue',
  'warn',
  'stress',
  'state',
  'caution',
  'counter',
  'point',
  'praise',
]);

function isPlural(token: Token | undefined): boolean {
  return token !== undefined && /[^s]s$/u.test(token.text) && (token.pos === 'NOUN' || token.pos === 'PROPN');
}

function isModified(before: Token | undefined): boolean {
  return (
    before === undefined ||
    ['DET', 'ADJ', 'ADP', 'VERB', 'NUM', 'PART'].includes(before.pos) ||
    possessives.has(before.text)
  );
}

/** `a south European envoy`, `a large western member` */
function isQualifier({ pos }: Token, before: Token | undefined, next: Token | undefined): boolean {
  return pos === 'ADV' && before?.pos === 'DET' && ['ADJ', 'NOUN', 'PROPN', 'ADP'].includes(next?.pos ?? '');
}

/** `Beat Ash, who …`: a first name that the tagger takes for a verb. */
function isMisreadName({ text, pos }: Token, next: Token | undefined, after: Token | undefined): boolean {
  if (pos !== 'VERB' || /(?:ed|ing|s)$/u.test(text) || !isCapitalised(text)) return false;
  return next?.pos === 'PROPN' && (after?.text === ',' || after?.text === 'who');
}

const reflexives = new Set(['himself', 'herself', 'themselves', 'itself']);

/** `he fumed`, `Ash fretted aloud that`, `Birk doubts whether`: verbs that the tagger takes for something else. */
function isMisreadVerb({ text, pos }: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (!['NOUN', 'ADJ'].includes(pos) || !cueForms.has(text)) return false;
  const follows = before !== undefined && ['PROPN', 'PRON', 'PUNCT'].includes(before.pos);
  if (!follows || possessives.has(before.text.toLowerCase())) return false;
  if (next?.text === 'whether') return true;
  return text.endsWith('ed') && before.text !== ',' && !['NOUN', 'PROPN', 'ADJ'].includes(next?.pos ?? '');
}

/** The tagger takes a surname for a verb now and then: a capital inside a sentence is a name. */
function repairedPos(token: Token, at: number, tokens: readonly Token[]): string {
  if (isPossessiveMark(token, tokens[at - 1])) return 'PART';
  const lower = token.text.toLowerCase();
  const next = tokens[at + 1];
  if (relativeWords.has(lower)) return 'PRON';
  if (lower === 'allied' || isQualifier(token, tokens[at - 1], next)) return 'ADJ';
  if (token.pos === 'VERB' && (unnamedNouns.has(lower) || collectiveNouns.has(lower))) return 'NOUN';
  if (isCapitalised(token.text) && ['VERB', 'ADJ', 'ADV', 'NOUN', 'INTJ', 'X'].includes(token.pos)) {
    if (at > 0 && token.pos === 'VERB') return 'PROPN';
    if (at === 0 && isPlace(lower)) return 'ADJ';
    if (at === 0 && token.pos === 'VERB' && next !== undefined && speechVerbs.has(next.text)) return 'PROPN';
  }
  if (reflexives.has(lower)) return 'ADV';
  if (at === 0 && isMisreadName(token, next, tokens[at + 2])) return 'PROPN';
  if (isMisreadVerb(token, tokens[at - 1], next)) return 'VERB';
  if (token.pos === 'VERB' && isAttributive(tokens, at)) return 'ADJ';
  if (
    token.pos === 'NOUN' &&
    next?.text === 'that' &&
    cueForms.has(token.text) &&
    !isModified(tokens[at - 1])
  )
    return 'VERB';
  if (token.pos === 'NOUN' && bareForms.has(token.text) && isPlural(tokens[at - 1])) return 'VERB';
  if (speechVerbs.has(token.text) && token.pos === 'NOUN' && /^[:“"]|^that$/u.test(next?.text ?? ''))
    return 'VERB';
  return token.pos;
}

const longestAside = 8;

/** Short asides in brackets: `(NATO)`, `(D-Ohio)`. */
function asides(tokens: readonly Token[]): Set<number> {
  const inside = new Set<number>();
  tokens.forEach((token, from) => {
    if (token.text !== '(') return;
    const reach = tokens.slice(from, from + longestAside + 2);
    const length = reach.findIndex((one) => one.text === ')');
    reach.slice(0, length + 1).forEach((_, i) => inside.add(from + i));
  });
  return inside;
}

/** `the Rev. Birk`: the stop belongs to the word before it. */
function isAbbreviationStop(tokens: readonly Token[], at: number): boolean {
  const [before, stop, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (stop?.text !== '.' || before?.end !== stop.start || next === undefined) return false;
  return isCapitalised(before.text) && abbreviations.has(before.text.toLowerCase());
}

/** The sentence as items: inside a quoted stretch no word stands for itself, and short asides are left out. */
export function itemsOf(text: string, sentence: Sentence, regions: readonly QuotedRegion[]): Item[] {
  const items: Item[] = [];
  const skipped = asides(sentence.tokens);
  sentence.tokens.forEach((token, at) => {
    const region = regionOver(regions, token);
    if (region === undefined) {
      if (skipped.has(at) || isAbbreviationStop(sentence.tokens, at)) return;
      const pos = repairedPos(token, at, sentence.tokens);
      items.push(wordItem(token, pos));
    } else if (items.at(-1)?.quote !== region) items.push(quoteItem(text, region));
  });
  return items;
}

export function isStop(item: Item | undefined): boolean {
  return item === undefined || stops.has(item.text);
}

export function isComma(item: Item | undefined): boolean {
  return item !== undefined && commas.has(item.text);
}

/** `Theresa May said`, `George Will wrote` */
function isSurname({ text, pos }: Item): boolean {
  return isCapitalised(text) && (pos === 'NOUN' || pos === 'PROPN');
}

export function isAux(item: Item | undefined): boolean {
  if (item === undefined || isSurname(item)) return false;
  return item.pos === 'AUX' || auxiliaries.has(item.lower) || modals.has(item.lower);
}

export function isVerb(item: Item | undefined): boolean {
  return item !== undefined && (item.pos === 'VERB' || isAux(item));
}
