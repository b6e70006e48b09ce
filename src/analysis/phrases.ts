import type { Item } from './items.ts';
import { isAux, isComma, isVerb } from './items.ts';
import { personalPronouns, possessives, prepositions, timeWords } from './lexicon/function-words.ts';

/** A run of items, `to` exclusive. */
export interface ItemRange {
  readonly from: number;
  readonly to: number;
}

const nominal = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM', 'X']);
const linkers = new Set([...prepositions, 'behind', 'close']);
const notNominal = new Set(['that', 'which', 'what', 'whatever', 'whether', 'how', 'why', 'when', 'where']);

/** Words that count people without naming them: `one of them`, `many in the room`. */
const counted = new Set([
  'one',
  'some',
  'many',
  'several',
  'most',
  'others',
  'none',
  'both',
  'few',
  'them',
  'another',
  'all',
]);
const maxShortQuote = 40;

export function isNominal(item: Item | undefined): boolean {
  if (item === undefined) return false;
  if (item.quote !== null) return item.end - item.start <= maxShortQuote && !/[.,!?]/u.test(item.text);
  if (notNominal.has(item.lower)) return false;
  if (counted.has(item.lower)) return true;
  return (
    nominal.has(item.pos) ||
    (item.pos === 'PART' && /^['’]s?$/u.test(item.text)) ||
    possessives.has(item.lower) ||
    item.text === '&'
  );
}

export function isNounLike(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (item.pos === 'NOUN' ||
      item.pos === 'PROPN' ||
      item.quote !== null ||
      item.pos === 'NUM' ||
      item.pos === 'ADJ')
  );
}

function isLink(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (isParticleOf(items, at)) return true;
  if (item.pos === 'ADP' && isLinkedParticiple(items, at - 1)) return true;
  if (item.pos === 'ADP' && linkers.has(item.lower))
    return isNominal(items[at - 1]) || isParticleOf(items, at - 1);
  if (item.pos === 'PART' && item.lower === 'to') return false;
  return item.lower === 'and' && isNominal(items[at - 1]) && isNominal(items[at + 1]);
}

/** `officials briefed on the plan`: the participle belongs to the phrase. */
function isLinkedParticiple(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.pos !== 'VERB' || !/(?:ed|ing|wn|en|ught|ade|eld)$/u.test(item.lower))
    return false;
  const next = items[at + 1];
  if (items[at - 1]?.pos === 'NOUN' && next?.pos === 'ADP') return true;
  const agent = next?.lower === 'by' || (particles.has(next?.lower ?? '') && items[at + 2]?.lower === 'by');
  return agent && isNounLike(items[at - 1]);
}

/** The `up` of `drawn up by`. */
function isParticleOf(items: readonly Item[], at: number): boolean {
  return (
    particles.has(items[at]?.lower ?? '') &&
    items[at + 1]?.lower === 'by' &&
    isLinkedParticiple(items, at - 1)
  );
}

/** `drawn up by`, `passed around by` */
const particles = new Set(['up', 'around', 'round', 'out', 'down', 'over', 'on', 'off', 'in', 'about']);

/** First item of the noun phrase whose last is `last`; `last + 1` where there is none. */
export function startOfPhrase(items: readonly Item[], last: number): number {
  let from = last + 1;
  while (from > 0) {
    const at = from - 1;
    if (!isNominal(items[at]) && !isLink(items, at) && !isLinkedParticiple(items, at)) break;
    from = at;
  }
  while (from <= last && (items[from]?.pos === 'ADP' || items[from]?.pos === 'CCONJ')) from += 1;
  return trimmedFront(items, from, last);
}

/** `On Thursday Birk said`: what stands before the name is time, not source. */
function trimmedFront(items: readonly Item[], from: number, last: number): number {
  const led = items[from - 1]?.pos === 'ADP';
  let at = from;
  while (at < last && timeWords.has(items[at]?.lower ?? '') && isNominal(items[at + 1])) at += 1;
  if (!led || at > from) return at;
  return lastChunk(items, from, last);
}

/** After a leading preposition the last chunk without one is the subject: `In Brussels officials said`. */
function lastChunk(items: readonly Item[], from: number, last: number): number {
  for (let at = last; at > from; at -= 1) {
    const item = items[at];
    if (item?.pos === 'DET' && items[at - 1]?.pos !== 'ADP') return at;
  }
  return from;
}

/** Past the last item of the noun phrase that starts at `from`; `from` where there is none. */
export function endOfPhrase(items: readonly Item[], from: number): number {
  const counts = items[from]?.lower === 'one' && items[from + 1]?.lower === 'of';
  if (personalPronouns.has(items[from]?.lower ?? '') && !counts && !isNounLike(items[from + 1]))
    return from + 1;
  let to = from;
  while (to < items.length) {
    const item = items[to];
    const linked =
      to > from &&
      item !== undefined &&
      (item.pos === 'ADP' || item.lower === 'and') &&
      continues(items, to + 1);
    if (!isNominal(item) && !linked && !isLinkedParticiple(items, to)) break;
    to += 1;
  }
  return to;
}

function continues(items: readonly Item[], at: number): boolean {
  const next = items[at];
  return (
    isNominal(next) || (next !== undefined && next.lower.endsWith('ing') && items[at - 1]?.pos === 'ADP')
  );
}

/** Where the phrase's core ends: before its first preposition, participle or relative. */
export function headOf(items: readonly Item[], range: ItemRange): number {
  let head = -1;
  for (let at = range.from; at < range.to; at += 1) {
    const item = items[at];
    if (item === undefined || item.pos === 'ADP' || isVerb(item) || isComma(item)) {
      if (head >= 0) break;
    } else if (isNounLike(item)) head = at;
  }
  return head < 0 ? range.to - 1 : head;
}

export function isFinite(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || !isVerb(item)) return false;
  if (isAux(item)) return !['be', 'been', 'being'].includes(item.lower);
  return !item.lower.endsWith('ing') && !(items[at - 1]?.lower === 'to');
}
