import type { Token } from './tokenised.ts';
import type { Hit } from './stance-match.ts';
import type { StanceGroup } from './lexicon/stance-groups.ts';
import type { StanceSentence } from './stance-words.ts';

/** How far a negation reaches, in words. */
const REACH = 9;
const LOOK_AHEAD = 10;

const clauseMarks = /^[;:—–()…]$/u;
const coordinating = new Set([',', 'and', 'or']);
const repeatedNegations = new Set(['no', 'not', 'never', 'nothing', 'nobody', 'without']);
const verbal = new Set(['VERB', 'AUX']);

export function has(hit: Hit, group: StanceGroup): boolean {
  return hit.roles.has(group);
}

export function weightOf(hit: Hit, group: StanceGroup): number {
  return hit.roles.get(group) ?? 0;
}

function isFinite(word: Token | undefined): boolean {
  if (word === undefined) return false;
  return (
    word.pos === 'AUX' ||
    word.pos === 'PRON' ||
    (word.pos === 'VERB' && word.text.toLowerCase() !== word.lemma)
  );
}

/** A comma inside a list leaves a negation standing; one before a clause of its own ends it. Words put in by the narrator do not count. */
function opensClause({ words, inContent }: StanceSentence, comma: number): boolean {
  for (let at = comma + 1; at < Math.min(words.length, comma + LOOK_AHEAD); at += 1) {
    const word = words[at];
    if (word === undefined || inContent[at] !== inContent[comma]) continue;
    if (word.text === ',' || clauseMarks.test(word.text)) return false;
    if (verbal.has(word.pos)) return true;
  }
  return false;
}

export function breaksAt(sentence: StanceSentence, at: number): boolean {
  const word = sentence.words[at];
  if (word === undefined || clauseMarks.test(word.text)) return true;
  const lower = word.text.toLowerCase();
  if (lower === 'but' || lower === 'while' || lower === 'because') return true;
  if (lower === 'nor') return true;
  if (coordinating.has(lower) && repeatedNegations.has(sentence.words[at + 1]?.lemma ?? '')) return true;
  if (lower === 'and') return isFinite(sentence.words[at + 1]);
  return word.text === ',' && opensClause(sentence, at);
}

/** True where nothing between the two ends the clause that `from` governs. Words outside the content do not part words within it. */
export function reaches(sentence: StanceSentence, from: Hit, to: Hit, limit = REACH): boolean {
  if (to.start < from.end) return false;
  const bothWithin = sentence.inContent[from.start] === true && sentence.inContent[to.start] === true;
  let steps = 0;
  for (let at = from.end; at < to.start; at += 1) {
    if (bothWithin && sentence.inContent[at] === false) continue;
    if (breaksAt(sentence, at)) return false;
    steps += 1;
    if (steps > limit) return false;
  }
  return true;
}

/** What a word's clause is worth: granted, conditional and hedged clauses weigh less, what follows `but` more. */
export function clauseWeights(sentence: StanceSentence): readonly number[] {
  const { words, hits } = sentence;
  const weights = words.map(() => 1);
  for (const hit of hits) {
    const tail = clauseEnd(words, hit.end);
    if (has(hit, 'concede')) scale(weights, hit.end, tail, 0.35);
    if (has(hit, 'condition')) scale(weights, hit.end, tail, 0.35);
    if (has(hit, 'hedge')) scale(weights, hit.end, tail, 0.75);
    if (has(hit, 'contrast')) {
      scale(weights, 0, hit.start, 0.6);
      scale(weights, hit.end, words.length, 1.3);
    }
  }
  return weights;
}

/** Words that a concession governs: outside the content they are the narrator's aside. */
export function concededWords({ words, hits }: StanceSentence): readonly boolean[] {
  const conceded = words.map(() => false);
  for (const hit of hits.filter((each) => has(each, 'concede'))) {
    conceded.fill(true, hit.end, clauseEnd(words, hit.end));
  }
  return conceded;
}

function clauseEnd(words: readonly Token[], from: number): number {
  const end = words.findIndex(
    ({ text }, at) => at >= from && (text === ',' || text.toLowerCase() === 'but' || clauseMarks.test(text)),
  );
  return end < 0 ? words.length : end;
}

function scale(weights: number[], from: number, to: number, factor: number): void {
  for (let at = from; at < to; at += 1) weights[at] = (weights[at] ?? 1) * factor;
}
