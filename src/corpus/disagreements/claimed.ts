import { sliceOf } from '../../common/span.ts';
import { meaningOf, stemOf, wordSpans } from '../content-words.ts';
import { plainWords } from '../lexicon/plain-words.ts';
import { negativeWords } from '../lexicon/negative-words.ts';
import { openWords, sureWords } from '../lexicon/weighty-words.ts';

/** How a text claims what it is about: which of its words it denies, holds open or is sure of. */
export interface Claimed {
  readonly words: ReadonlySet<string>;
  readonly denied: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
  readonly sure: ReadonlySet<string>;
}

/** As far as `not` or `might` reaches, in words that say what a sentence is about. */
const REACH = 2;
const BOUND = /[,;:.!?—–]\s|\s[–-]\s|\b(?:but|because|while|although)\b/u;

/** What denies without a word for it: folded. */
const DENYING =
  /\b(?:rather than|instead of|in place of|far from|anything but|short of|lack(?:s|ed|ing)? of|fail(?:s|ed)? to|refus(?:es|ed|ing) to|den(?:ies|ied|ying)|unable to|dismiss(?:es|ed|ing)?|rul(?:es|ed|ing) out|reject(?:s|ed|ing)?|struggl(?:es|ed|ing)? to|free of|few|little|least)\b/gu;

/** How a text claims it, its contractions written out as `plainly` leaves them. */
export function claimedIn(plain: string): Claimed {
  const found = { words: new Set<string>(), denied: new Set<string>() };
  const strength = { open: new Set<string>(), sure: new Set<string>() };
  for (const clause of plain.replace(DENYING, ' not ').split(BOUND)) {
    const left = { denied: 0, open: 0, sure: 0 };
    for (const span of wordSpans(clause)) {
      const word = sliceOf(clause, span);
      if (negativeWords.has(word)) left.denied = REACH;
      if (openWords.has(word)) left.open = REACH;
      if (sureWords.has(word)) left.sure = REACH;
      if (plainWords.has(word) || openWords.has(word) || sureWords.has(word)) continue;
      const meaning = meaningOf(stemOf(word));
      found.words.add(meaning);
      if (left.denied-- > 0) found.denied.add(meaning);
      if (left.open-- > 0) strength.open.add(meaning);
      if (left.sure-- > 0) strength.sure.add(meaning);
    }
  }
  return { ...found, ...strength };
}

function meet(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  against: (word: string) => boolean = () => true,
): boolean {
  return [...a].some((word) => b.has(word) && against(word));
}

/** One denies the very word that the other, which denies nothing, claims. */
function areOpposed(a: Claimed, b: Claimed): boolean {
  return (b.denied.size === 0 && meet(a.denied, b.words)) || (a.denied.size === 0 && meet(b.denied, a.words));
}

/** One is sure of the very word that the other holds open. */
function areOfTwoStrengths(a: Claimed, b: Claimed): boolean {
  return meet(a.sure, b.open) || meet(b.sure, a.open);
}

export function claimOtherwise(a: Claimed, b: Claimed): boolean {
  return areOpposed(a, b) || areOfTwoStrengths(a, b);
}
