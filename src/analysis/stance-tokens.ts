import { alliedWords, otherPlaceWords } from './lexicon/places.ts';
import type { StanceGroup } from './lexicon/stance-groups.ts';
import type { Hit } from './stance-match.ts';
import { breaksAt, has } from './stance-scope.ts';
import type { StanceSentence } from './stance-words.ts';
import type { Token } from './tokenised.ts';

/** A word as the learned chooser sees it: names of people are no words of it. */
export interface StanceToken {
  /** The lemma, or a class in capitals: `US`, `ALLIANCE`, `ELSEWHERE`, `PLACE`, `NUMBER`. */
  readonly word: string;
  readonly source: Token;
  readonly negated: boolean;
  /** After the last `but` of its sentence, or in a sentence without one. */
  readonly stands: boolean;
  readonly content: boolean;
  readonly cue: boolean;
}

/** How far a negation reaches, in words. */
const REACH = 9;

const classes: readonly (readonly [StanceGroup, string])[] = [
  ['united-states', 'US'],
  ['alliance', 'ALLIANCE'],
  ['member', 'ALLY'],
];

const home = new Set(['europe', 'european', 'europeans']);
const number = /^\p{N}/u;
const wordShape = /[\p{L}\p{N}?]/u;

function placeClass(lower: string): string | null {
  if (home.has(lower)) return 'EUROPE';
  if (alliedWords.has(lower)) return 'PLACE';
  return otherPlaceWords.has(lower) ? 'ELSEWHERE' : null;
}

function wordOf(token: Token): string | null {
  const lower = token.text.toLowerCase();
  if (!wordShape.test(lower)) return null;
  if (number.test(lower)) return 'NUMBER';
  const place = placeClass(lower);
  if (place !== null) return place;
  const isName = token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text);
  return isName ? null : token.lemma.replace('’', "'");
}

function classAt(hits: readonly Hit[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const hit of hits) {
    const entry = classes.find(([group]) => has(hit, group));
    if (entry === undefined) continue;
    for (let at = hit.start; at < hit.end; at += 1) found.set(at, at === hit.start ? entry[1] : '');
  }
  return found;
}

/** Word for word: does an odd number of negations govern it? */
export function negatedWords(sentence: StanceSentence): readonly boolean[] {
  const negated = sentence.words.map(() => false);
  for (const hit of sentence.hits) {
    if (!has(hit, 'negate') && !has(hit, 'diminish')) continue;
    const limit = Math.min(sentence.words.length, hit.end + REACH);
    for (let at = hit.end; at < limit && !breaksAt(sentence, at); at += 1)
      negated[at] = !(negated[at] ?? false);
  }
  return negated;
}

export function stanceTokens(sentence: StanceSentence): readonly StanceToken[] {
  const named = classAt(sentence.hits);
  const negated = negatedWords(sentence);
  const turn = sentence.hits.findLast((hit) => has(hit, 'contrast'))?.end ?? 0;
  return sentence.words.flatMap((source, at) => {
    const word = named.get(at) ?? wordOf(source);
    if (word === null || word === '') return [];
    return {
      word,
      source,
      negated: negated[at] === true,
      stands: at >= turn,
      content: sentence.inContent[at] === true,
      cue: sentence.inCue[at] === true,
    };
  });
}
