import { onceFor } from '../common/once-for.ts';
import { onceForText } from '../common/once-for-text.ts';
import { meaningOf, stemOf } from './content-words.ts';
import { nearWords } from './lexicon/near-words.ts';

const groupsOf: ReadonlyMap<string, readonly number[]> = nearWords.reduce((found, words, group) => {
  for (const word of words) {
    const meaning = meaningOf(stemOf(word));
    found.set(meaning, [...(found.get(meaning) ?? []), group]);
  }
  return found;
}, new Map<string, readonly number[]>());

const keysOf = onceForText((meaning: string): readonly string[] => [
  meaning,
  ...(groupsOf.get(meaning) ?? []).map((group) => `~${group}`),
]);

/** The keys of each word of a text, and of all together. */
interface Near {
  readonly ofEach: readonly (readonly string[])[];
  readonly ofAll: ReadonlySet<string>;
}

const nearOf = onceFor((words: ReadonlySet<string>): Near => {
  const ofEach = [...words].map(keysOf);
  return { ofEach, ofAll: new Set(ofEach.flat()) };
});

/** What two texts have in common, with the words of like use as one: for finding which are worth a look. */
export function nearKeys(words: ReadonlySet<string>): ReadonlySet<string> {
  return nearOf(words).ofAll;
}

/** How many words of `a` stand in `b`, or one that a desk puts for them. */
function standingIn(a: Near, b: Near): number {
  let found = 0;
  for (const keys of a.ofEach) if (keys.some((key) => b.ofAll.has(key))) found += 1;
  return found;
}

/** How many words two texts have in common, words of like use among them. */
export function nearShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [left, right] = [nearOf(a), nearOf(b)];
  return Math.min(standingIn(left, right), standingIn(right, left));
}
