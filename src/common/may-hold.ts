import { onceForText } from './once-for-text.ts';

const wordsIn = (text: string): Iterable<string> => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every word that any list asks for. */
const asked = new Set<string>();

/** A text's words that any list asks for: the rest need not be kept. Read once for all lists. */
interface Held {
  readonly words: readonly string[];
  /** How many words were asked for when the text was read. */
  readonly outOf: number;
}

function read(text: string): Held {
  return { words: [...new Set(wordsIn(text))].filter((word) => asked.has(word)), outOf: asked.size };
}

const readings = onceForText((text): { held: Held } => ({ held: read(text) }));

function heldIn(text: string): readonly string[] {
  const known = readings(text);
  if (known.held.outOf !== asked.size) known.held = read(text);
  return known.held.words;
}

/** Finds a pattern that stands nowhere without any of `phrases`: it is tried only where one may be. */
export function placesOf(phrases: Iterable<string>, pattern: RegExp): (text: string) => RegExpExecArray[] {
  const isWorthIt = mayHold(phrases);
  return (text) => (isWorthIt(text) ? [...text.matchAll(pattern)] : []);
}

/** Tells where it is worth looking for any of `phrases` as whole words: without the longest word of one there is none. */
export function mayHold(phrases: Iterable<string>): (text: string) => boolean {
  const longest = [...phrases].map(
    (phrase) => [...wordsIn(phrase)].toSorted((a, b) => b.length - a.length)[0],
  );
  const words = new Set(longest.filter((word) => word !== undefined));
  if (longest.includes(undefined)) return () => true;
  for (const word of words) asked.add(word);
  return (text) => {
    for (const word of heldIn(text)) if (words.has(word)) return true;
    return false;
  };
}
