import type { Item } from './items.ts';
import { isComma, isStop } from './items.ts';
import {
  hearerVerbs,
  personalPronouns,
  questionWords,
  speechPlaces,
  timeWords,
} from './lexicon/function-words.ts';
import { endOfPhrase, isFinite, isNominal } from './phrases.ts';

export const frameNames = [
  ...(['that', 'quote', 'colon', 'wh', 'to', 'clause', 'object', 'object-to', 'object-quote'] as const),
  ...(['gerund', 'as', 'preposition', 'gap', 'none'] as const),
] as const;
/** What stands after a cue. */
export type FrameName = (typeof frameNames)[number];

export interface Frame {
  readonly name: FrameName;
  /** Where the content would begin. */
  readonly from: number;
  /** True where nothing but the hearer, the time and the place follow. */
  readonly closes: boolean;
}

const maxReach = 14;

function afterHearer(items: readonly Item[], at: number): number {
  if (['me', 'us', 'him', 'her', 'them', 'you'].includes(items[at]?.lower ?? '')) return at + 1;
  let to = at;
  while (
    to - at < maxReach &&
    (isNominal(items[to]) || items[to]?.pos === 'ADP' || items[to]?.lower === 'and') &&
    !questionWords.has(items[to]?.lower ?? '')
  ) {
    if (to > at && items[to]?.pos === 'DET' && isNominal(items[to - 1])) break;
    to += 1;
  }
  return to;
}

/** Over adverbs, times and places: `said on Monday in a statement`. */
export function afterAdjuncts(items: readonly Item[], from: number): number {
  let at = from;
  for (;;) {
    const item = items[at];
    if (item === undefined) return at;
    if ((item.pos === 'ADV' && !questionWords.has(item.lower)) || timeWords.has(item.lower)) at += 1;
    else if (item.pos === 'ADP') {
      const end = endOfPhrase(items, at + 1);
      const phrase = items.slice(at + 1, end);
      const skipped =
        phrase.some((one) => speechPlaces.has(one.lower) || timeWords.has(one.lower)) || item.lower === 'to';
      if (!skipped || end === at + 1) return at;
      at = end;
    } else return at;
  }
}

/** True where only adjuncts stand between `at` and the next stop or comma. */
function closesAt(items: readonly Item[], at: number): boolean {
  let to = at;
  while (to < items.length && !isStop(items[to]) && !isComma(items[to])) {
    const item = items[to];
    if (item === undefined || item.quote !== null || isFinite(items, to) || item.lower === 'that')
      return false;
    if (item.pos === 'VERB' || (to === at && isNominal(item) && !timeWords.has(item.lower))) return false;
    to += 1;
  }
  return true;
}

const clauseOpeners = new Set(['he', 'she', 'they', 'we', 'i']);

/** Over the comma of an insertion to a complementiser or a quotation: `said, however, that`. */
function thatWithin(items: readonly Item[], from: number): number | null {
  if (clauseOpeners.has(items[from]?.lower ?? '')) return null;
  for (let at = from; at < items.length && at - from < maxReach; at += 1) {
    const item = items[at];
    if (item === undefined || isStop(item) || item.quote !== null) return null;
    if (item.lower === 'that' && at > from && item.pos !== 'PRON')
      return startsClause(items, at + 1) ? at : null;
    if (isFinite(items, at) || (isComma(items[at - 1]) && item.lower.endsWith('ing'))) return null;
  }
  return null;
}

function startsClause(items: readonly Item[], at: number): boolean {
  return items[at] !== undefined && !isStop(items[at]) && !isComma(items[at]);
}

function objectFrame(items: readonly Item[], from: number): Frame {
  let quoted = false;
  for (let at = from; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined || isStop(item) || isComma(item)) break;
    quoted ||= item.quote !== null;
    if (item.lower === 'to' && items[at + 1]?.pos === 'VERB' && at > from)
      return { name: 'object-to', from, closes: false };
    if (['that', 'who', 'which', 'because', 'while', 'after', 'when', 'if'].includes(item.lower) && at > from)
      break;
    if (isFinite(items, at)) return { name: 'clause', from, closes: false };
  }
  return { name: quoted ? 'object-quote' : 'object', from, closes: false };
}

/** `pointed to the envoy as the likeliest choice`: a name as something, no infinitive. */
function namesSomebody(items: readonly Item[], to: number): boolean {
  return (
    items[to]?.lower === 'to' &&
    items[to - 1]?.lemma === 'point' &&
    items.slice(to + 1).some(({ lower }) => lower === 'as')
  );
}

function frameOf(items: readonly Item[], from: number): Frame {
  const item = items[from];
  const closes = closesAt(items, from);
  if (item === undefined || (isStop(item) && item.text !== ':')) return { name: 'none', from, closes: true };
  if (item.text === ':') return { name: 'colon', from: from + 1, closes: false };
  if (isComma(item)) {
    const quoted = items[from + 1]?.quote != null;
    return { name: quoted ? 'quote' : 'none', from: from + 1, closes: !quoted };
  }
  if (item.quote !== null) return { name: 'quote', from, closes: false };
  if (item.lower === 'that' && startsClause(items, from + 1)) return { name: 'that', from, closes: false };
  if (questionWords.has(item.lower)) return { name: 'wh', from, closes: false };
  if (item.lower === 'to') return { name: 'to', from, closes };
  if (item.lower === 'as') return { name: 'as', from, closes };
  if (item.pos === 'ADP' || item.pos === 'SCONJ') return { name: 'preposition', from, closes };
  if (item.lower.endsWith('ing') && item.pos === 'VERB') return { name: 'gerund', from, closes };
  if (personalPronouns.has(item.lower) || isNominal(item) || item.pos === 'PRON')
    return { ...objectFrame(items, from), closes };
  return { name: isFinite(items, from) ? 'gap' : 'none', from, closes };
}

/** `rejected the idea that …`: the noun that the clause belongs to is part of the content. */
function thatFrame(items: readonly Item[], from: number, that: number, lemma: string): Frame {
  const noun = afterAdjuncts(items, from);
  const owned =
    noun < that && items[noun]?.pos === 'DET' && items[that - 1]?.pos === 'NOUN' && !hearerVerbs.has(lemma);
  return { name: 'that', from: owned ? noun : that, closes: false };
}

/** What follows the cue at `verb`: the kind of complement and where it begins. */
export function frameAfter(items: readonly Item[], verb: number): Frame {
  const lemma = items[verb]?.lemma ?? '';
  if (namesSomebody(items, verb + 1)) return objectFrame(items, verb + 2);
  const hearer = hearerVerbs.has(lemma) ? afterHearer(items, verb + 1) : verb + 1;
  const that = thatWithin(items, hearer);
  if (that !== null) return thatFrame(items, hearer, that, lemma);
  const at = afterAdjuncts(items, hearer);
  const frame = frameOf(items, at);
  const lost = ['none', 'preposition', 'as', 'gerund'].includes(frame.name);
  if (hearer > verb + 1 && lemma !== 'tell' && lost) return frameOf(items, verb + 1);
  return frame;
}
