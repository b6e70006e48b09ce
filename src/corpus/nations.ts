import { fold } from '../common/fold.ts';
import { nations, nationsOfEveryStory } from './lexicon/nations.ts';

const byWord: ReadonlyMap<string, string> = new Map(
  nations.flatMap(([nation, words]) => words.map((word) => [word, nation] as const)),
);

const everywhere: ReadonlySet<string> = new Set(nationsOfEveryStory);

/** The country that a folded word means: `Polish`, `Poland’s` and `Warsaw` are one; null where it means none. */
export function nationOf(word: string): string | null {
  return byWord.get(word) ?? byWord.get(word.replace(/'s?$/u, '')) ?? null;
}

/** The countries that a text names, but for those that every such story names; `us` in small letters is none. */
export function nationsIn(text: string): ReadonlySet<string> {
  const plain = text.replace(/\bU\.?S\.?(?:A\.?)?(?=\W|$)|\bUnited States\b/gu, 'usa');
  const words = fold(plain).match(/[\p{L}'-]+/gu) ?? [];
  return new Set(
    words
      .flatMap((word) => (word === 'us' ? [] : (nationOf(word) ?? [])))
      .filter((nation) => !everywhere.has(nation)),
  );
}
