import type { Span } from '../common/span.ts';
import type { Item } from './items.ts';
import { isComma, isVerb } from './items.ts';
import { personalPronouns, timeWords } from './lexicon/function-words.ts';
import { utteranceNouns } from './lexicon/source-nouns.ts';
import type { ItemRange } from './phrases.ts';

/** One source of a statement as it stands in the text. */
export interface SourceMention {
  readonly span: Span;
  readonly sentence: number;
}

const tails = new Set([
  'familiar',
  'briefed',
  'close',
  'speaking',
  'with',
  'knowledge',
  'involved',
  'working',
  'asked',
  'quoted',
  'based',
]);
const determiners = new Set(['a', 'an', 'the', 'another', 'one', 'two', 'several', 'some', 'other']);

function isNameEnd(items: readonly Item[], at: number): boolean {
  return items[at]?.pos === 'PROPN' && items[at + 1]?.pos !== 'NOUN' && items[at + 1]?.pos !== 'PROPN';
}

/** `an official and a diplomat`, `Ash and Birk` are two; `German and Dutch leaders` are one. */
function splitAt(items: readonly Item[], range: ItemRange): ItemRange[] {
  for (let at = range.from + 1; at < range.to - 1; at += 1) {
    if (items[at]?.lower !== 'and') continue;
    const next = items[at + 1];
    const apart = determiners.has(next?.lower ?? '') || personalPronouns.has(next?.lower ?? '');
    const named = isNameEnd(items, at - 1) && isNameEnd(items, range.to - 1) && next?.pos !== 'ADJ';
    if (!apart && !named) continue;
    return [{ from: range.from, to: at }, ...splitAt(items, { from: at + 1, to: range.to })];
  }
  return [range];
}

/** `statements by officials` are the officials'. */
function withoutUtterance(items: readonly Item[], range: ItemRange): ItemRange {
  for (let at = range.from + 1; at < range.to - 1; at += 1) {
    const by = items[at]?.lower === 'by' || items[at]?.lower === 'from';
    if (by && utteranceNouns.has(items[at - 1]?.lower ?? '')) return { from: at + 1, to: range.to };
  }
  return range;
}

function isTime(items: readonly Item[], at: number): boolean {
  const word = items[at]?.lower === 'the' ? items[at + 1]?.lower : items[at]?.lower;
  return word !== undefined && (timeWords.has(word) || word === 'time');
}

/** A description ends before how the source knows: `familiar with the plans`. */
function withoutTail(items: readonly Item[], range: ItemRange): ItemRange {
  for (let at = range.from + 1; at < range.to; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    if (item.pos === 'ADP' && item.lower !== 'of' && isTime(items, at + 1))
      return { from: range.from, to: at };
    // `a person with access to the line`: so little stands before that the tail tells who it is.
    const tells = at - range.from < 3 && items[at - 1]?.lower === 'person' && item.lower === 'with';
    const modifies = tells || (tails.has(item.lower) && ['ADJ', 'DET'].includes(items[at - 1]?.pos ?? ''));
    if ((tails.has(item.lower) && !modifies) || isComma(item) || (isVerb(item) && item.pos === 'VERB'))
      return { from: range.from, to: at };
  }
  return range;
}

function spanOf(items: readonly Item[], range: ItemRange): Span | null {
  const [first, last] = [items[range.from], items[range.to - 1]];
  return first === undefined || last === undefined || range.to <= range.from
    ? null
    : { start: first.start, end: last.end };
}

function withoutPossessive(items: readonly Item[], { from, to }: ItemRange): ItemRange {
  return to > from + 1 && /^['’]s?$/u.test(items[to - 1]?.text ?? '') ? { from, to: to - 1 } : { from, to };
}

/** The sources that a subject names, each where it stands. */
export function sourceMentions(items: readonly Item[], range: ItemRange, sentence: number): SourceMention[] {
  return splitAt(items, withoutUtterance(items, range)).flatMap((one) => {
    const span = spanOf(items, withoutPossessive(items, withoutTail(items, one)));
    return span === null ? [] : [{ span, sentence }];
  });
}
