import type { PlaceFinder } from './find-places.ts';
import { heldWords, numberOfList, wordsOfText } from './held-words.ts';

function longestWord(phrase: string): string | undefined {
  return wordsOfText(phrase).toSorted((a, b) => b.word.length - a.word.length)[0]?.word;
}

/** Tells where it is worth looking for any of `phrases` as whole words: without the longest word of one there is none. */
export function mayHold(phrases: Iterable<string>): (text: string) => boolean {
  const longest = [...phrases].map(longestWord);
  const words = new Set(longest.filter((word) => word !== undefined));
  if (longest.includes(undefined)) return () => true;
  const list = numberOfList(words);
  return (text) => heldWords(text, list).length > 0;
}

/** Finds a pattern that stands nowhere without one of `phrases`: it is tried only where one may be. */
export function findWith(phrases: Iterable<string>, pattern: RegExp): PlaceFinder {
  const isWorthIt = mayHold(phrases);
  return (text) => (isWorthIt(text) ? [...text.matchAll(pattern)] : []);
}
