import { onceForText } from './once-for-text.ts';

/** Sentences are asked for one list of phrases after the other, article by article. */
const SENTENCES_KNOWN = 2_000;

const wordsOf = onceForText((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)), SENTENCES_KNOWN);

/** Tells where it is worth looking for any of `phrases` as whole words: without the longest word of one there is none. */
export function mayHold(phrases: Iterable<string>): (text: string) => boolean {
  const longest = [...phrases].map(
    (phrase) => [...wordsOf(phrase)].toSorted((a, b) => b.length - a.length)[0],
  );
  const words = new Set(longest);
  if (words.has(undefined)) return () => true;
  return (text) => {
    for (const word of wordsOf(text)) if (words.has(word)) return true;
    return false;
  };
}
