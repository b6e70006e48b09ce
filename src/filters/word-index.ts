const SPACE = /\s+/u;
const MARK = '\n';

/** The texts, by their numbers, that hold each different word; a word is what stands between white space. */
export interface WordIndex {
  /** One text more, by the next number. */
  readonly add: (texts: readonly string[]) => void;
  /** Sets the flag of every text that holds `part` within a word. */
  readonly mark: (part: string, flags: Uint8Array) => void;
  readonly size: () => number;
}

/** Where in `all`, in which every word follows a mark, the words begin. */
function startsOf(words: readonly string[]): Int32Array {
  const starts = new Int32Array(words.length + 1);
  let start = 1;
  words.forEach((word, at) => {
    starts[at] = start;
    start += word.length + 1;
  });
  starts[words.length] = start;
  return starts;
}

/**
 * An index in which each word of a language is folded and looked at once, however often the texts use it: what a letter
 * costs grows with the different words and with what is found, not with the length of the texts. `form` must work on a
 * word as it does on a text that holds it.
 */
export function wordIndex(form: (word: string) => string): WordIndex {
  const numbers = new Map<string, number>();
  const spelled = new Map<string, number>();
  const words: string[] = [];
  const held: number[][] = [];
  let size = 0;
  let joined: { readonly all: string; readonly starts: Int32Array } | null = null;

  const numberOf = (word: string): number => {
    const known = spelled.get(word);
    if (known !== undefined) return known;
    const formed = form(word);
    const number = numbers.get(formed) ?? words.length;
    if (number === words.length) {
      numbers.set(formed, number);
      words.push(formed);
      held.push([]);
      joined = null;
    }
    spelled.set(word, number);
    return number;
  };

  const add = (texts: readonly string[]): void => {
    for (const text of texts)
      for (const word of text.split(SPACE)) {
        const holding = word === '' ? undefined : held[numberOf(word)];
        if (holding !== undefined && holding.at(-1) !== size) holding.push(size);
      }
    size += 1;
  };

  const mark = (part: string, flags: Uint8Array): void => {
    joined ??= { all: MARK + words.join(MARK) + MARK, starts: startsOf(words) };
    const { all, starts } = joined;
    let word = 0;
    for (let found = all.indexOf(part); found !== -1; found = all.indexOf(part, starts[word] ?? all.length)) {
      while ((starts[word] ?? all.length) <= found) word += 1;
      for (const text of held[word - 1] ?? []) flags[text] = 1;
    }
  };

  return { add, mark, size: () => size };
}
