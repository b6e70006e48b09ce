import { onceForText } from './once-for-text.ts';
import { letterAt } from './word-letters.ts';

/** A word of a text in small letters, and where it stands. */
export interface HeldWord {
  readonly word: string;
  readonly start: number;
}

/** Every word of a text: letters and digits in a row. */
export function wordsOfText(text: string): readonly HeldWord[] {
  const found: HeldWord[] = [];
  for (let start = 0; start < text.length;) {
    let end = start;
    for (let more = letterAt(text, end); more > 0; more = letterAt(text, end)) end += more;
    if (end > start) found.push({ word: text.slice(start, end).toLowerCase(), start });
    start = end + 1;
  }
  return found;
}

/** Every word that any list of phrases asks for. */
const asked = new Set<string>();

/** A list that is made anew for every article has no place here: all words asked for are remembered. */
export function askFor(words: Iterable<string>): void {
  for (const word of words) asked.add(word);
}

interface Reading {
  held: readonly HeldWord[];
  /** How many words were asked for when the text was read. */
  outOf: number;
}

function read(text: string): Reading {
  return { held: wordsOfText(text).filter(({ word }) => asked.has(word)), outOf: asked.size };
}

const readings = onceForText(read);

/** Those words of a text that any list asks for, in order: read once for all lists. */
export function heldWords(text: string): readonly HeldWord[] {
  const known = readings(text);
  if (known.outOf !== asked.size) Object.assign(known, read(text));
  return known.held;
}
