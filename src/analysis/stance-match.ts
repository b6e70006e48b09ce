import type { Token } from './tokenised.ts';
import type { LexiconList, Phrases, StanceGroup, WeighedPhrases } from './lexicon/stance-groups.ts';
import { stanceLists } from './lexicon/stance-lists.ts';

/** A phrase of the lexicon found in a sentence; positions count tokens, `end` exclusive. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly roles: ReadonlyMap<StanceGroup, number>;
}

interface Entry {
  readonly words: readonly string[];
  readonly roles: Map<StanceGroup, number>;
}

export type PhraseIndex = ReadonlyMap<string, readonly Entry[]>;

function isPhrases(list: WeighedPhrases | Phrases): list is Phrases {
  return Array.isArray(list);
}

function weighed([, list, weight = 1]: LexiconList): readonly (readonly [string, number])[] {
  return isPhrases(list) ? list.map((phrase) => [phrase, weight] as const) : Object.entries(list);
}

/** One phrase may stand in several lists: it then does several things. */
function collectEntries(named: readonly LexiconList[]): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const list of named) {
    for (const [phrase, weight] of weighed(list)) {
      const entry = entries.get(phrase) ?? { words: phrase.split(' '), roles: new Map() };
      entry.roles.set(list[0], weight);
      entries.set(phrase, entry);
    }
  }
  return [...entries.values()];
}

/** Phrases by their first word, longest first. */
export function indexPhrases(named: readonly LexiconList[]): PhraseIndex {
  const index = new Map<string, Entry[]>();
  for (const entry of collectEntries(named)) {
    const first = entry.words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), entry]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

const stanceIndex = indexPhrases(stanceLists);

/** A stem shorter than this is as good as any word: `noted` is not `not`. */
const SHORTEST_STEM = 4;

function stemsOf(lower: string): readonly string[] {
  const stems: string[] = [];
  if (lower.endsWith('ed')) stems.push(lower.slice(0, -2), lower.slice(0, -1));
  if (lower.endsWith('ing')) stems.push(lower.slice(0, -3), `${lower.slice(0, -3)}e`);
  if (lower.endsWith('ies')) stems.push(`${lower.slice(0, -3)}y`);
  if (lower.endsWith('s')) stems.push(lower.slice(0, -1));
  return stems.filter((stem) => stem.length >= SHORTEST_STEM);
}

/** The shapes under which a word is looked up: a tagger leaves `worried` whole where it sees an adjective. */
export function formsOf(word: Token): readonly string[] {
  if (word.text === 'US') return ['US'];
  const lower = word.text.toLowerCase();
  const forms = [lower, ...stemsOf(lower)];
  if (word.text !== lower) forms.unshift(word.text);
  if (word.lemma !== lower) forms.push(word.lemma);
  return forms;
}

function fits(entry: Entry, forms: readonly (readonly string[])[], at: number): boolean {
  return entry.words.every((word, offset) => forms[at + offset]?.includes(word) ?? false);
}

function entryAt(index: PhraseIndex, forms: readonly (readonly string[])[], at: number): Entry | undefined {
  let best: Entry | undefined;
  for (const form of forms[at] ?? []) {
    const found = index.get(form)?.find((entry) => fits(entry, forms, at));
    if (found !== undefined && found.words.length > (best?.words.length ?? 0)) best = found;
  }
  return best;
}

/** Every lexicon phrase of a sentence, from the left, the longest at each place; none overlaps another. */
export function matchPhrases(tokens: readonly Token[], index: PhraseIndex = stanceIndex): readonly Hit[] {
  const forms = tokens.map(formsOf);
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const entry = entryAt(index, forms, at);
    if (entry === undefined) continue;
    hits.push({ start: at, end: at + entry.words.length, roles: entry.roles });
    at += entry.words.length - 1;
  }
  return hits;
}
