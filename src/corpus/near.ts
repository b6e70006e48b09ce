import { meaningOf, stemOf } from './content-words.ts';
import { nearWords } from './lexicon/near-words.ts';

const groupsOf: ReadonlyMap<string, readonly number[]> = nearWords.reduce((found, words, group) => {
  for (const word of words) {
    const meaning = meaningOf(stemOf(word));
    found.set(meaning, [...(found.get(meaning) ?? []), group]);
  }
  return found;
}, new Map<string, readonly number[]>());

function keysOf(meaning: string): readonly string[] {
  return [meaning, ...(groupsOf.get(meaning) ?? []).map((group) => `~${group}`)];
}

/** How many words of `a` stand in `b`, or one that a desk puts for them. */
function standingIn(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const keys = new Set([...b].flatMap(keysOf));
  return [...a].filter((word) => keysOf(word).some((key) => keys.has(key))).length;
}

/** How many words two texts have in common, words of like use among them. */
export function nearShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return Math.min(standingIn(a, b), standingIn(b, a));
}

/** What two texts have in common, with the words of like use as one: for finding which are worth a look. */
export function nearKeys(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].flatMap(keysOf));
}
