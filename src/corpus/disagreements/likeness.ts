import { sharedWords } from '../alike.ts';
import { meaningOf } from '../content-words.ts';
import { nearShared } from '../near.ts';
import type { QuotedSentence } from '../quoted-sentences.ts';
import type { Kinship } from './voices.ts';
import { storyWords } from '../lexicon/story-words.ts';
import { topicWords } from '../lexicon/topic-words.ts';
import { weightyWords } from '../lexicon/weighty-words.ts';
import { align, commonWords, differInWords, differWithin, longestRun, unmatched } from './wordings.ts';

/** How far two quoted sentences are alike. */
export interface Likeness {
  /** Words in common, of those that say what it is about; and of those that stand in few sentences. */
  readonly words: number;
  readonly telling: number;
  readonly share: number;
  /** The part of all words that stands in both in one order, and how many of them follow each other. */
  readonly inRow: number;
  readonly run: number;
  /** Words of one in marks that the other has in marks or beside them. */
  readonly retold: number;
  /** Words in common that are the same, not merely of like use. */
  readonly exact: number;
}

type Least = Pick<Likeness, 'words' | 'telling' | 'share' | 'inRow'>;

/** What two quoted sentences must have in common to be one: the less is known of who speaks, the more. */
const needed: Readonly<Record<Kinship, Least>> = {
  one: { words: 2, telling: 2, share: 0.36, inRow: 0.55 },
  'of-one-kind': { words: 2, telling: 1, share: 0.5, inRow: 0.55 },
  'may-be-one': { words: 3, telling: 2, share: 0.5, inRow: 0.65 },
  two: { words: 4, telling: 3, share: 0.6, inRow: 0.75 },
};

export function likenessOf(a: QuotedSentence, b: QuotedSentence): Likeness {
  const words = nearShared(a.meanings, b.meanings);
  return {
    words,
    telling: nearShared(a.telling, b.telling),
    share: (2 * words) / Math.max(1, a.meanings.size + b.meanings.size),
    inRow: commonWords(a.words, b.words) / Math.max(a.words.length, b.words.length),
    run: longestRun(a.words, b.words),
    exact: sharedWords(a.meanings, b.meanings),
    retold: Math.max(nearShared(a.meanings, b.whole), nearShared(a.whole, b.meanings)),
  };
}

const LONG_RUN = 4;

function ownWords({ telling }: QuotedSentence): ReadonlySet<string> {
  return new Set([...telling].filter((word) => !storyWords.has(word)));
}

/** Half of a short saying, in words that few sentences of the story hold. */
function hasHalf(a: QuotedSentence, b: QuotedSentence): boolean {
  const short = Math.min(a.meanings.size, b.meanings.size);
  return short >= 2 && sharedWords(ownWords(a), ownWords(b)) * 2 >= short;
}

/** The same speaker: a telling word and much of the rest, a run of words, or the same thing told beside the marks. */
function isOfOneVoice(a: QuotedSentence, b: QuotedSentence, likeness: Likeness): boolean {
  const { words, telling, share, inRow, run, retold, exact } = likeness;
  if (run >= LONG_RUN && words >= 1 && inRow >= 0.4) return true;
  if (inRow >= 0.6 && words >= 1) return true;
  if (telling >= 1 && words >= 2 && share >= 0.36 && (exact >= 2 || inRow >= 0.25)) return true;
  if (telling >= 1 && share >= 0.4 && inRow >= 0.3) return true;
  if (hasHalf(a, b)) return true;
  return retold >= 3 && retold >= 0.6 * Math.min(a.meanings.size, b.meanings.size);
}

/** Unnamed, but described by one telling word: a run of words is enough. */
function isOfOneKind({ words, inRow, run }: Likeness): boolean {
  return run >= LONG_RUN && words >= 1 && inRow >= 0.4;
}

/** Without so many telling words in common two speakers never said one thing: to ask for that first spares most pairs the rest. */
function leastTelling(a: QuotedSentence, b: QuotedSentence): number {
  return Math.min(2, a.meanings.size - 1, b.meanings.size - 1);
}

/** Two names need more in common than what any two people may say. */
function isMostly(a: QuotedSentence, b: QuotedSentence, likeness: Likeness, kinship: Kinship): boolean {
  const { words, telling, share, inRow, run, exact } = likeness;
  const [short, long] = [a.meanings.size, b.meanings.size].toSorted((x, y) => x - y);
  if (telling < leastTelling(a, b)) return false;
  const least = needed[kinship];
  const isWithin = telling >= 3 && words === short;
  const isWhole = kinship !== 'two' && words >= 2 && words === long && inRow >= 0.4;
  const isExact = exact >= 2 || inRow >= 0.3;
  const isAlike = isExact && words >= least.words && telling >= least.telling && share >= least.share;
  const isRun = run >= LONG_RUN && words >= 3 && share >= 0.6;
  const isInRow = inRow >= least.inRow && (kinship !== 'two' || words >= 2);
  return isRun || isWithin || isWhole || isInRow || isAlike;
}

/** Whether it is worth asking how far two quoted sentences are alike. */
export function mayBeOneSaying(a: QuotedSentence, b: QuotedSentence, kinship: Kinship): boolean {
  if (a.isCatchword || b.isCatchword) return kinship !== 'two';
  if (kinship === 'one' || kinship === 'of-one-kind') return true;
  return nearShared(a.telling, b.telling) >= leastTelling(a, b) || mayBeWordForWord(a, b);
}

/** Of nearly one length, with one beginning or one end. */
function mayBeWordForWord({ words: a }: QuotedSentence, { words: b }: QuotedSentence): boolean {
  return Math.abs(a.length - b.length) <= 2 && (a[0] === b[0] || a.at(-1) === b.at(-1));
}

/** `called the absence “regrettable”` and `“deplorable”`: one speaker’s few words in one frame. */
function areInOneFrame(a: QuotedSentence, b: QuotedSentence): boolean {
  return a.isCatchword && b.isCatchword && nearShared(a.around, b.around) >= 2;
}

/** A few words in marks: of one speaker by a word, of another by what is said beside them too. */
function areOneCatchword(a: QuotedSentence, b: QuotedSentence, kinship: Kinship): boolean {
  if (kinship === 'one' && areInOneFrame(a, b)) return true;
  if (kinship === 'two' || nearShared(ownWords(a), ownWords(b)) < 1) return false;
  if (kinship === 'one') return true;
  return a.isCatchword && b.isCatchword && nearShared(a.around, b.around) >= 1;
}

/** How many of two articles quote nothing else of the speaker. */
export type Alone = 0 | 1 | 2;

/** Where an article has but one sentence of a speaker, it is that one which another words in its own way. */
function isTheOnlyOne(a: QuotedSentence, b: QuotedSentence, likeness: Likeness, alone: Alone): boolean {
  const [left, right] = [a, b].map(
    (each) => new Set([...ownWords(each)].filter((word) => !topicWords.has(word))),
  );
  if (alone > 0 && left !== undefined && right !== undefined && nearShared(left, right) > 0) return true;
  if (alone > 0 && likeness.words >= 1 && likeness.inRow >= 0.5) return true;
  const isOneFrame = likeness.inRow >= 0.5 || (likeness.words >= 1 && likeness.inRow >= 0.25);
  return alone === 2 && isOneFrame && a.words[0] === b.words[0];
}

/** Nearly word for word, though no word of it tells much; or half of it, with a word that does. */
function isWordForWord(a: QuotedSentence, b: QuotedSentence, { words, inRow, share }: Likeness): boolean {
  const exact = sharedWords(ownWords(a), ownWords(b));
  if (inRow >= 0.8 && Math.min(a.words.length, b.words.length) >= LONG_RUN + 1) return true;
  return (exact >= 1 && words >= 3 && inRow >= 0.5) || (exact >= 2 && share >= 0.6);
}

/** Whether two quoted sentences are what was said once; `alone` counts for one speaker only. */
export function areOneSaying(
  a: QuotedSentence,
  b: QuotedSentence,
  likeness: Likeness,
  kinship: Kinship,
  alone: Alone = 0,
): boolean {
  if (a.isCatchword || b.isCatchword) return areOneCatchword(a, b, kinship);
  if (kinship !== 'two' && isWordForWord(a, b, likeness)) return true;
  if (kinship === 'one' && isOfOneVoice(a, b, likeness)) return true;
  if (kinship === 'one' && isTheOnlyOne(a, b, likeness, alone)) return true;
  if (kinship === 'of-one-kind' && isOfOneKind(likeness)) return true;
  return isMostly(a, b, likeness, kinship);
}

/** Each has words at another end, and there are words of like use among them: the order was turned round. */
function isTurnedRound(a: QuotedSentence, b: QuotedSentence): boolean {
  const [left, right] = unmatched(a.stems, b.stems);
  if (a.isCatchword && b.isCatchword && left.length > 0 && right.length > 0) return true;
  return nearShared(new Set(left.map(meaningOf)), new Set(right.map(meaningOf))) > 0;
}

/** Whether one saying stands in other words in the two, and not merely cut shorter. */
export function areAltered(a: QuotedSentence, b: QuotedSentence): boolean {
  if (longestRun(a.words, b.words) === Math.min(a.words.length, b.words.length)) return false;
  return (
    differInWords(a.stems, b.stems) ||
    align(a.words, b.words).replaced > 0 ||
    differWithin(a.words, b.words, (word) => weightyWords.has(word)) ||
    isTurnedRound(a, b)
  );
}
