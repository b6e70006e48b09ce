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

/** The lists that ask for each word, by their numbers. */
const asking = new Map<string, number[]>();
let lists = 0;

/** A list's number. What is made anew for every article is no list: all of them are remembered. */
export function numberOfList(words: Iterable<string>): number {
  const own = lists;
  lists += 1;
  for (const word of new Set(words)) {
    const known = asking.get(word);
    if (known === undefined) asking.set(word, [own]);
    else known.push(own);
  }
  return own;
}

interface Reading {
  held: ReadonlyMap<number, readonly HeldWord[]>;
  /** How many lists there were when the text was read. */
  outOf: number;
}

function read(text: string): Reading {
  const held = new Map<number, HeldWord[]>();
  for (const found of wordsOfText(text)) {
    for (const list of asking.get(found.word) ?? []) {
      const known = held.get(list);
      if (known === undefined) held.set(list, [found]);
      else known.push(found);
    }
  }
  return { held, outOf: lists };
}

/** Sentences are asked for all lists, article by article. */
const TEXTS_KNOWN = 20_000;
const readings = onceForText(read, TEXTS_KNOWN);
const none: readonly HeldWord[] = [];

/** Those words of a text that a list asks for, in order: read once for all lists. */
export function heldWords(text: string, list: number): readonly HeldWord[] {
  const known = readings(text);
  if (known.outOf !== lists) Object.assign(known, read(text));
  return known.held.get(list) ?? none;
}
