import type { Cue } from './cue.ts';
import { noSubject, spanOf } from './cue.ts';
import { headClass } from './cue-score.ts';
import type { Item } from './items.ts';
import { isComma, isStop } from './items.ts';
import { possessives } from './lexicon/function-words.ts';
import { replyNouns, statementNouns } from './lexicon/statement-nouns.ts';
import type { ItemRange } from './phrases.ts';
import { endOfPhrase, isFinite, isNominal } from './phrases.ts';
import { mainSubject } from './subjects.ts';

const speakers = new Set(['name', 'people', 'title', 'pronoun', 'document']);
const longestTail = 10;
const leastWords = 4;

/** A quotation that says something whole, no turn of phrase: closed by its own stop, or long. */
function isWhole(items: readonly Item[], at: number): boolean {
  const text = items[at]?.quote == null ? '' : (items[at]?.text ?? '');
  const words = text.split(/\s+/u).length;
  const capital = /^[“"'‘«„`]+\s*\p{Lu}/u.test(text);
  return capital && (/[,.!?…][”"“’'»]?$/u.test(text) || (words >= leastWords && isComma(items[at + 1])));
}

function isSpeaker(items: readonly Item[], range: ItemRange | null): range is ItemRange {
  return range !== null && speakers.has(headClass(items, range));
}

/** `is his counsel`: what is someone's word is theirs. */
function ownerAt(items: readonly Item[], at: number): ItemRange | null {
  const noun = items[at + 1]?.lower ?? '';
  const owned = possessives.has(items[at]?.lower ?? '');
  return owned && (statementNouns.has(noun) || replyNouns.has(noun)) ? { from: at, to: at + 1 } : null;
}

/** The first who can speak behind the quotation: `“…,” was how Ash put it`. */
function speakerBehind(items: readonly Item[], quote: number): ItemRange | null {
  const end = Math.min(items.length, quote + longestTail);
  let at = isComma(items[quote + 1]) ? quote + 2 : quote + 1;
  for (; at < end; at += 1) {
    if (isStop(items[at]) || items[at]?.quote != null) return null;
    const owner = ownerAt(items, at);
    if (owner !== null) return owner;
    const to = endOfPhrase(items, at);
    const speaker = speakerIn(items, { from: at, to });
    if (speaker !== null) return speaker;
    if (to > at) at = to - 1;
  }
  return null;
}

/** The phrase, or as much of it as ends with a name: the tagger takes `shot back` for more of it. */
function speakerIn(items: readonly Item[], { from, to }: ItemRange): ItemRange | null {
  if (to > from && isSpeaker(items, { from, to })) return { from, to };
  const name = items.findLastIndex(({ pos }, at) => at >= from && at < to && pos === 'PROPN');
  const named = { from, to: name + 1 };
  return name > from && isSpeaker(items, named) ? named : null;
}

/** The first who can speak before the colon: `Ash, not related, heard it otherwise: “…”`. */
function speakerBefore(items: readonly Item[], quote: number): ItemRange | null {
  const front = { from: 0, to: endOfPhrase(items, 0) };
  if (front.to > 0 && isSpeaker(items, front)) return front;
  const main = mainSubject(items, quote);
  if (isSpeaker(items, main)) return main;
  for (let at = 0; at < quote - 1; at += 1) {
    if (isFinite(items, at)) return null;
    const to = isNominal(items[at]) || items[at]?.pos === 'PRON' ? endOfPhrase(items, at) : at;
    if (to > at && isSpeaker(items, { from: at, to })) return { from: at, to };
    if (to > at) at = to - 1;
  }
  return null;
}

function cueAt(items: readonly Item[], quote: number, range: ItemRange, leads: boolean): Cue {
  const mark = leads ? quote - 1 : quote + 1;
  return {
    pattern: leads ? 'colon' : 'after',
    frame: 'quote',
    at: mark,
    lemma: ':',
    span: spanOf(items, mark, mark + 1),
    subject: { ...noSubject, range, route: 'near' },
    room: { from: quote, to: quote + 1 },
    own: leads ? { from: range.from, to: quote } : { from: quote + 1, to: range.to },
  };
}

/** Who says a whole quotation that no verb of saying claims; null where nobody beside it can. */
function cueOf(items: readonly Item[], quote: number): Cue | null {
  if (!isWhole(items, quote)) return null;
  if (items[quote - 1]?.text === ':') {
    const before = speakerBefore(items, quote);
    return before === null ? null : cueAt(items, quote, before, true);
  }
  const opens = quote === 0 || isStop(items[quote - 1]);
  const behind = opens ? speakerBehind(items, quote) : null;
  return behind === null ? null : cueAt(items, quote, behind, false);
}

/** Whole quotations outside `covered` with whoever stands beside them: `“No,” he fumed`. */
export function wholeQuotations(items: readonly Item[], covered: readonly ItemRange[]): Cue[] {
  return items.flatMap((item, at) => {
    const free = item.quote !== null && !covered.some(({ from, to }) => from <= at && at < to);
    return free ? (cueOf(items, at) ?? []) : [];
  });
}
