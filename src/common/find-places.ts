import { heldWords, numberOfList, wordsOfText } from './held-words.ts';

/** Finds the places of a pattern in a text, in order, none within another. */
export type PlaceFinder = (text: string) => readonly RegExpExecArray[];

/** One of the things that a pattern looks for. */
export interface Choice {
  /** The words with one of which it begins. */
  readonly firsts: readonly string[];
  readonly source: string;
}

export interface Bounds {
  readonly before: string;
  readonly after: string;
  readonly flags: '' | 'i' | 'u' | 'iu';
}

/** Choices by the word with which they begin, each list in their order. */
function byFirstWord(choices: readonly Choice[]): ReadonlyMap<string, readonly string[]> | null {
  const found = new Map<string, string[]>();
  for (const { firsts, source } of choices) {
    for (const first of new Set(firsts.map((phrase) => wordsOfText(phrase)[0]))) {
      if (first === undefined || first.start > 0) return null;
      const known = found.get(first.word);
      if (known === undefined) found.set(first.word, [source]);
      else if (known.at(-1) !== source) known.push(source);
    }
  }
  return found;
}

/** What `matchAll` finds of one pattern of all the choices, the first that fits at each place. */
export function findAnywhere(choices: readonly Choice[], { before, after, flags }: Bounds): PlaceFinder {
  const all = choices.map(({ source }) => source).join('|');
  const pattern = new RegExp(`${before}(?:${all})${after}`, `g${flags}`);
  return (text) => [...text.matchAll(pattern)];
}

/** The same, only looked for where a word stands with which one begins; for lists that all texts share. */
export function findPlaces(choices: readonly Choice[], bounds: Bounds): PlaceFinder {
  const sources = byFirstWord(choices);
  if (sources === null) return findAnywhere(choices, bounds);
  const { before, after, flags } = bounds;
  const patterns = new Map(
    [...sources].map(([word, own]) => [
      word,
      new RegExp(`${before}(?:${own.join('|')})${after}`, `y${flags}`),
    ]),
  );
  const list = numberOfList(patterns.keys());
  return (text) => {
    const found: RegExpExecArray[] = [];
    let free = 0;
    for (const { word, start } of heldWords(text, list)) {
      const pattern = start < free ? undefined : patterns.get(word);
      if (pattern === undefined) continue;
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (match === null) continue;
      found.push(match);
      free = pattern.lastIndex;
    }
    return found;
  };
}
