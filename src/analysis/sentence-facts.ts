import type { Item } from './items.ts';
import { isAux, isComma, isVerb } from './items.ts';
import { cueForms } from './lexicon/cue-forms.ts';
import { modals } from './lexicon/function-words.ts';
import { isFinite } from './phrases.ts';

const closedClasses = new Set(['ADP', 'CCONJ', 'SCONJ', 'PRON', 'DET', 'PART', 'PUNCT', 'AUX']);
const turningAdverbs = new Set([
  ...[
    'when',
    'where',
    'why',
    'how',
    'even',
    'not',
    'then',
    'also',
    'so',
    'however',
    'now',
    'just',
    'instead',
  ],
]);

function verbShape(item: Item): string {
  if (item.lower.endsWith('ing')) return 'VERBing';
  if (cueForms.has(item.lower)) return 'CUE';
  return item.lower === item.lemma ? 'VERB' : 'VERBed';
}

export function quoteKind(item: Item | undefined): string {
  if (item?.quote == null) return 'n';
  return /[,.!?][”’"'»]?$/u.test(item.text) ? 'full' : 'part';
}

/** A function word stands for itself, any other for its part of speech. */
export function wordClass(item: Item | undefined): string {
  if (item === undefined) return 'end';
  if (item.quote !== null) return quoteKind(item) === 'full' ? 'quoted' : 'quote';
  if (isAux(item) || closedClasses.has(item.pos) || turningAdverbs.has(item.lower)) return item.lower;
  return item.pos === 'VERB' ? verbShape(item) : item.pos;
}

const pastAuxiliaries = new Set(['was', 'were', 'had', 'did', 'would', 'could']);

function tenseAt(items: readonly Item[], at: number): string | null {
  const item = items[at];
  if (item === undefined || !isFinite(items, at)) return null;
  if (pastAuxiliaries.has(item.lower)) return 'past';
  if (modals.has(item.lower)) return 'modal';
  return isAux(item) || item.lower === item.lemma || item.lower.endsWith('s') ? 'present' : 'past';
}

/** What the features ask of every word, worked out once for its sentence. */
export interface SentenceFacts {
  /** Per item, its word class. */
  readonly classes: readonly string[];
  /** Per item, the tense where it is a finite verb. */
  readonly tenses: readonly (string | null)[];
  /** How many of them stand before the item. */
  readonly finite: readonly number[];
  readonly commas: readonly number[];
  readonly quotes: readonly number[];
  /** Per item, the next finite verb from it on, and the next verb of any kind. */
  readonly nextFinite: readonly number[];
  readonly nextVerb: readonly number[];
}

function countsBefore(items: readonly Item[], counts: (item: Item, at: number) => boolean): number[] {
  let sum = 0;
  return [0, ...items.map((item, at) => (sum += counts(item, at) ? 1 : 0))];
}

function nextOnes(items: readonly Item[], is: (at: number) => boolean): number[] {
  const next = Array.from({ length: items.length + 1 }, () => items.length);
  for (let at = items.length - 1; at >= 0; at -= 1) next[at] = is(at) ? at : (next[at + 1] ?? items.length);
  return next;
}

const known = new WeakMap<readonly Item[], SentenceFacts>();

function readFacts(items: readonly Item[]): SentenceFacts {
  const tenses = items.map((_, at) => tenseAt(items, at));
  return {
    classes: items.map(wordClass),
    tenses,
    finite: countsBefore(items, (_, at) => tenses[at] !== null),
    commas: countsBefore(items, isComma),
    quotes: countsBefore(items, ({ quote }) => quote !== null),
    nextFinite: nextOnes(items, (at) => tenses[at] !== null),
    nextVerb: nextOnes(items, (at) => isVerb(items[at])),
  };
}

export function factsOf(items: readonly Item[]): SentenceFacts {
  const before = known.get(items);
  if (before !== undefined) return before;
  const facts = readFacts(items);
  known.set(items, facts);
  return facts;
}

/** How many of what `counts` counts stand in the run. */
export function countIn(counts: readonly number[], from: number, to: number): number {
  return (counts[to] ?? 0) - (counts[from] ?? 0);
}
