import { meaningOf, stemOf } from './content-words.ts';
import { nearWords } from './lexicon/near-words.ts';

const groupsOf: ReadonlyMap<string, readonly number[]> = nearWords.reduce((found, words, group) => {
  for (const word of words) {
    const meaning = meaningOf(stemOf(word));
    found.set(meaning, [...(found.get(meaning) ?? []), group]);
  }
  return found;
}, new Map<string, readonly number[]>());

const keysByMeaning = new Map<string, readonly string[]>();

function keysOf(meaning: string): readonly string[] {
  const known = keysByMeaning.get(meaning);
  if (known !== undefined) return known;
  const keys = [meaning, ...(groupsOf.get(meaning) ?? []).map((group) => `~${group}`)];
  keysByMeaning.set(meaning, keys);
  return keys;
}

const keysBySet = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** What two texts have in common, with the words of like use as one: for finding which are worth a look. */
export function nearKeys(words: ReadonlySet<string>): ReadonlySet<string> {
  const known = keysBySet.get(words);
  if (known !== undefined) return known;
  const keys = new Set([...words].flatMap(keysOf));
  keysBySet.set(words, keys);
  return keys;
}

/** How many words of `a` stand in `b`, or one that a desk puts for them. */
function standingIn(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const keys = nearKeys(b);
  let found = 0;
  for (const word of a) if (keysOf(word).some((key) => keys.has(key))) found += 1;
  return found;
}

/** How many words two texts have in common, words of like use among them. */
export function nearShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return Math.min(standingIn(a, b), standingIn(b, a));
}
