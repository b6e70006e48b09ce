import type { Item } from './items.ts';
import { isAux, isComma, isVerb } from './items.ts';
import { cueForms } from './lexicon/cue-forms.ts';
import { modals, personalPronouns, relativeWords } from './lexicon/function-words.ts';
import { unnamedNouns } from './lexicon/source-nouns.ts';
import { titleNouns } from './lexicon/titles.ts';
import { speechVerbs } from './lexicon/speech-verbs.ts';
import type { ItemRange } from './phrases.ts';
import { isFinite, isNominal, startOfPhrase } from './phrases.ts';

export type SubjectRoute = 'near' | 'apposition' | 'relative' | 'shared' | 'none';

/** Who does what a verb says, and how the words lead there. */
export interface Subject {
  readonly range: ItemRange | null;
  readonly route: SubjectRoute;
  readonly negated: boolean;
  readonly modal: boolean;
  readonly passive: boolean;
  /** The verb that governs an infinitive: `sought` in `sought to reassure`. */
  readonly governor: string | null;
}

interface Chain {
  readonly at: number;
  readonly negated: boolean;
  readonly modal: boolean;
  readonly passive: boolean;
  readonly governor: string | null;
}

const beForms = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", '’s']);
const negations = new Set(['not', "n't", 'n’t', 'never', 'no']);

/** Back over auxiliaries, adverbs and governing verbs to the item before the verb group. */
function backOverVerbGroup(items: readonly Item[], verb: number): Chain {
  let at = verb - 1;
  let [negated, modal, passive] = [false, false, false];
  let governor: string | null = null;
  for (; at >= 0; at -= 1) {
    const item = items[at];
    if (item === undefined) break;
    if (item.lower === 'to' && governor === null) {
      const governing = governorBefore(items, at);
      if (governing < 0) break;
      governor = items[governing]?.lemma ?? null;
      at = governing;
    } else if (negations.has(item.lower)) negated = true;
    else if (isAux(item)) {
      modal ||= modals.has(item.lower);
      passive ||= governor === null && beForms.has(item.lower);
    } else if (item.pos !== 'ADV' && !(item.pos === 'PART' && item.lower !== '’s' && item.lower !== "'s"))
      break;
  }
  return { at, negated, modal, passive, governor };
}

/** `used the platform to emphasize`: the verb before the infinitive, inside the clause. */
function governorBefore(items: readonly Item[], to: number): number {
  for (let at = to - 1; at >= 0 && to - at <= 8; at -= 1) {
    if (isComma(items[at]) || items[at]?.quote) return -1;
    if (items[at]?.pos === 'VERB') return at;
    if (isAux(items[at])) return at;
  }
  return -1;
}

/** `Someone from the Greek delegation` */
function fromSomeone(items: readonly Item[], from: number): number {
  const led = /^(?:from|in|at|close|on|inside|with)$/u.test(items[from - 1]?.lower ?? '');
  return led && /^(?:someone|somebody)$/u.test(items[from - 2]?.lower ?? '') ? from - 2 : from;
}

function rangeEndingAt(items: readonly Item[], last: number): ItemRange | null {
  if (personalPronouns.has(items[last]?.lower ?? '')) return { from: last, to: last + 1 };
  const from = fromSomeone(items, startOfPhrase(items, last));
  return from <= last ? { from, to: last + 1 } : null;
}

const longestNickname = 20;

function isCalling(item: Item | undefined): boolean {
  return item !== undefined && (titleNouns.has(item.lower) || unnamedNouns.has(item.lower));
}

/** `the chairman, Admiral Ash, announced`: the name stands in apposition to the office before it. */
function isNameBetween(items: readonly Item[], from: number, to: number): boolean {
  const between = items.slice(from, to);
  return between.length > 0 && between.length < 6 && between.every(({ pos }) => pos === 'PROPN');
}

/** `Ash, a former official and a fellow at the centre, noted`: over the commas to the name. */
function overApposition(items: readonly Item[], comma: number): ItemRange | null {
  let best: ItemRange | null = null;
  for (let at = comma - 1; at > 0; at -= 1) {
    const item = items[at];
    if (item?.quote && (!isNominal(item) || item.end - item.start > longestNickname)) break;
    const last = items[at - 1]?.pos === 'ADV' ? at - 2 : at - 1;
    if (!isComma(item) || !isNominal(items[last])) continue;
    const range = rangeEndingAt(items, last);
    if (range === null || items[range.from - 1]?.lower === 'of') continue;
    if (best === null && isCalling(items[last]) && isNameBetween(items, at + 1, comma)) return range;
    const named = items[range.to - 1]?.pos === 'PROPN';
    if (best === null || named) best = range;
    const before = items[range.from - 1];
    if (named && (before === undefined || !isComma(before) || items[range.from]?.pos === 'PROPN'))
      return range;
  }
  return best;
}

/** The nearest finite verb before `at` with a subject of its own lends it. */
function sharedSubject(items: readonly Item[], at: number): ItemRange | null {
  const next = items[at + 1];
  if (next !== undefined && (speechVerbs.has(next.lower) || isSaidOn(items, at))) {
    const speaker = nearestSubject(items, at, (verb) => cueForms.has(items[verb]?.lower ?? ''));
    if (speaker !== null) return speaker;
  }
  return nearestSubject(items, at, () => true);
}

/** `agreed that it was good but observed that it was late` */
function isSaidOn(items: readonly Item[], at: number): boolean {
  return cueForms.has(items[at + 1]?.lower ?? '') && items[at + 2]?.lower === 'that';
}

function nearestSubject(
  items: readonly Item[],
  at: number,
  counts: (verb: number) => boolean,
): ItemRange | null {
  for (let verb = at - 1; verb > 0; verb -= 1) {
    if (!counts(verb) || !isFinite(items, verb)) continue;
    const chain = backOverVerbGroup(items, verb);
    const found = routeFrom(items, chain.at);
    if (found.range !== null) return found.range;
  }
  return null;
}

function routeFrom(items: readonly Item[], at: number): { range: ItemRange | null; route: SubjectRoute } {
  const item = items[at];
  if (item === undefined) return { range: null, route: 'none' };
  if (relativeWords.has(item.lower) || item.lower === 'that') {
    const last = isComma(items[at - 1]) ? at - 2 : at - 1;
    return { range: antecedentAt(items, last), route: 'relative' };
  }
  const described = objectPronouns.has(item.lower) ? describedBefore(items, at) : null;
  if (described !== null) return { range: described, route: 'relative' };
  if (
    personalPronouns.has(item.lower) ||
    isNominal(item) ||
    ['this', 'that', 'many', 'some', 'others'].includes(item.lower)
  )
    return nearRange(items, at);
  if (isComma(item)) return { range: overApposition(items, at), route: 'apposition' };
  return { range: describedBefore(items, at), route: 'relative' };
}

const objectPronouns = new Set(['him', 'her', 'them', 'it', 'us', 'me']);
const longestModifier = 9;

/** `An official traveling with him said`, `An envoy who helped to reschedule said`: over what tells more of someone. */
function describedBefore(items: readonly Item[], last: number): ItemRange | null {
  if (items[last]?.pos !== 'VERB' && !objectPronouns.has(items[last]?.lower ?? '')) return null;
  for (let at = last - 1; at >= 0 && last - at <= longestModifier; at -= 1) {
    const item = items[at];
    if (item === undefined || isComma(item) || item.quote !== null) return null;
    if (!unnamedNouns.has(item.lower)) continue;
    const next = items[at + 1];
    const modified = next?.lower === 'who' || /(?:ing|ed|en|close|familiar)$/u.test(next?.lower ?? '');
    return modified ? rangeEndingAt(items, at) : null;
  }
  return null;
}

/** `Ash, 59, of Bergen, Vestland said`: over the place to the name. */
function beforePlace(items: readonly Item[], { from }: ItemRange): ItemRange | null {
  const [town, led] = [items[from - 2], items[from - 3]];
  const placed = isComma(items[from - 1]) && town?.pos === 'PROPN' && led?.lower === 'of';
  return placed && isComma(items[from - 4]) ? overApposition(items, from - 4 + 1) : null;
}

const longestRelative = 8;

/** `An official who watched the exchange said`: the phrase before the verb belongs to the relative clause. */
function nearRange(items: readonly Item[], last: number): { range: ItemRange | null; route: SubjectRoute } {
  const range = rangeEndingAt(items, last);
  if (range === null || ['a', 'an', 'the'].includes(items[last]?.lower ?? ''))
    return { range: null, route: 'none' };
  const owner = beforePlace(items, range);
  if (owner !== null) return { range: owner, route: 'apposition' };
  let verbs = 0;
  for (let at = range.from - 1; at > 0 && range.from - at < longestRelative; at -= 1) {
    const item = items[at];
    if (item === undefined || isComma(item) || item.quote !== null) break;
    if (isVerb(item)) verbs += 1;
    if (item.lower === 'who' && verbs > 0) return { range: antecedentAt(items, at - 1), route: 'relative' };
  }
  return { range, route: 'near' };
}

/** `A British official already in the city, who …`: over where someone is to whoever it is. */
function whoIsThere(items: readonly Item[], range: ItemRange | null): ItemRange | null {
  if (range === null || items[range.from - 1]?.pos !== 'ADP' || items[range.to]?.text !== ',') return range;
  let last = range.from - 2;
  while (items[last]?.pos === 'ADV') last -= 1;
  return unnamedNouns.has(items[last]?.lower ?? '') ? rangeEndingAt(items, last) : range;
}

/** `downplayed by allies at the time, who …`: the phrase's agent, else its last noun. */
function antecedentAt(items: readonly Item[], last: number): ItemRange | null {
  const range = whoIsThere(items, rangeEndingAt(items, last));
  if (range === null) return null;
  const owner = beforePlace(items, range);
  if (owner !== null) return owner;
  for (let at = range.from; at < range.to; at += 1) {
    if (items[at]?.lower === 'by') return { from: at + 1, to: range.to };
  }
  return range;
}

/** `…, Ash said, going on to say`: a participle behind a comma has the subject of the verb before. */
function goesOn(items: readonly Item[], verb: number, { at, governor }: Chain): boolean {
  const next = items[at + 1];
  return governor !== null && at + 1 < verb && isComma(items[at]) && next?.lower.endsWith('ing') === true;
}

/** The subject of the verb at `verb`, with what stands in its verb group. */
export function findSubject(items: readonly Item[], verb: number): Subject {
  const chain = backOverVerbGroup(items, verb);
  const { negated, modal, passive, governor } = chain;
  const joins = items[chain.at]?.pos === 'CCONJ';
  if (joins)
    return { range: sharedSubject(items, chain.at), route: 'shared', negated, modal, passive, governor };
  if (goesOn(items, verb, chain))
    return { range: sharedSubject(items, chain.at), route: 'shared', negated, modal, passive, governor };
  return { ...routeFrom(items, chain.at), negated, modal, passive, governor };
}

/** The subject of the sentence's main clause, for a participle that has none: `…, saying that …`. */
export function mainSubject(items: readonly Item[], before: number): ItemRange | null {
  for (let verb = 1; verb < before; verb += 1) {
    if (!isFinite(items, verb)) continue;
    const { range, route } = findSubject(items, verb);
    if (range !== null && route !== 'relative') return range;
  }
  return null;
}
