/** A whole number from 0, below the given one. */
export type Draw = (below: number) => number;

const COMMON =
  'the alliance minister said that a meeting in the autumn would show more commitment than doubt and Pål Åkesson was not so sure of it defence NATO secretary allies Brussels absence'.split(
    ' ',
  );
const ONSETS = 'b br c ch d dr f fl g gr h j k kl l m n p pr r s sh st t tr v w z þ ł ø'.split(' ');
const RHYMES = 'a an ar e el en er i in ing is o on or u un é ät ou ain ease ise ence ory al'.split(' ');
const WORDS = 12_000;

/** The same numbers in every run. */
export function numbersFrom(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export function pick<T>(items: readonly T[], at: number): T {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('pick: the list is empty; give at least one item');
  return item;
}

function inventWord(next: Draw): string {
  const syllable = () => pick(ONSETS, next(ONSETS.length)) + pick(RHYMES, next(RHYMES.length));
  return Array.from({ length: 1 + next(4) }, syllable).join('');
}

/** Some thousand words, of which the first come as much more often than the last as in any language. */
export function inventWords(next: Draw): () => string {
  const words = [...COMMON, ...Array.from({ length: WORDS }, () => inventWord(next))];
  const steps = 1_000_000;
  return () => pick(words, Math.floor(words.length ** (next(steps) / steps)) - 1);
}

export function inventName(next: Draw): string {
  const word = () => inventWord(next).replace(/^./u, (letter) => letter.toUpperCase());
  return `${word()} ${word()}`;
}
