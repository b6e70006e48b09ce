import type { Hit } from './stance-match.ts';
import { reaches } from './stance-scope.ts';
import type { StanceSentence } from './stance-words.ts';

/** Words that speak for one side: weight above 0 reassures, below worries. */
export interface WeighedCue {
  readonly weight: number;
  /** Every phrase that makes it, the negation too. */
  readonly hits: readonly Hit[];
}

/** A place in a sentence, and the phrases that earlier cues have used up. */
export interface Place {
  readonly sentence: StanceSentence;
  readonly hit: Hit;
  /** Index of `hit` among the sentence's hits. */
  readonly at: number;
  readonly used: ReadonlySet<Hit>;
}

/** How far two phrases of one cue may stand apart: in words, and in phrases between. */
export const NEAR = 5;
const AFTER = 6;
const PHRASES_BETWEEN = 6;

export function lastBefore(place: Place, wanted: (hit: Hit) => boolean, limit = NEAR): Hit | undefined {
  const { sentence, hit, at, used } = place;
  const before = sentence.hits.slice(Math.max(0, at - PHRASES_BETWEEN), at);
  return before.findLast((each) => !used.has(each) && wanted(each) && reaches(sentence, each, hit, limit));
}

export function firstAfter(place: Place, wanted: (hit: Hit) => boolean): Hit | undefined {
  const { sentence, hit, at, used } = place;
  const after = sentence.hits.slice(at + 1, at + PHRASES_BETWEEN);
  return after.find((each) => !used.has(each) && wanted(each) && reaches(sentence, hit, each, AFTER));
}

export function inOrder(hits: readonly Hit[]): readonly Hit[] {
  return hits.toSorted((a, b) => a.start - b.start);
}
