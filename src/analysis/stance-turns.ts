import type { Hit } from './stance-match.ts';
import { inOrder, NEAR } from './stance-neighbours.ts';
import type { WeighedCue } from './stance-neighbours.ts';
import { has, reaches } from './stance-scope.ts';
import type { StanceSentence } from './stance-words.ts';

/** To deny even a slight worry is to reassure. */
const DENIED = 0.6;
/** To ask whether it holds is to doubt it a little. */
const ASKED = 0.5;

/** A wish cancels the reassurance that it asks for; asked for by name, it tells of a doubt. */
export function wished(sentence: StanceSentence, cue: WeighedCue): WeighedCue | null {
  const [first] = cue.hits;
  if (first === undefined || cue.weight <= 0) return cue;
  const wish = sentence.hits.find(
    (hit) => has(hit, 'wish') && !has(hit, 'attempt') && reaches(sentence, hit, first),
  );
  if (wish === undefined) return cue;
  const asked = has(first, 'act') && sentence.words[first.start]?.pos === 'NOUN';
  return asked ? { weight: -0.5, hits: [wish, ...cue.hits] } : null;
}

/** `would usually be close`, `used to be ironclad`: what was, or might have been, reassures nobody now. */
export function isUnreal(sentence: StanceSentence, cue: WeighedCue): boolean {
  if (cue.weight <= 0) return false;
  const unreal = sentence.hits.filter((hit) => has(hit, 'unreal'));
  return unreal.some(
    (hit) => governs(sentence, hit, cue) || cue.hits.some((part) => reaches(sentence, part, hit)),
  );
}

function governs(sentence: StanceSentence, shifter: Hit, cue: WeighedCue): boolean {
  return cue.hits.some((part) => reaches(sentence, shifter, part));
}

/** `the worries have faded`; and the `not` of `have not faded`. */
function subsiding(sentence: StanceSentence, cue: WeighedCue): readonly Hit[] {
  const last = cue.hits.at(-1);
  if (last === undefined || cue.weight > 0) return [];
  const after = sentence.hits.find((hit) => has(hit, 'subside') && reaches(sentence, last, hit, NEAR));
  if (after === undefined) return [];
  const between = sentence.hits.filter(
    (hit) => has(hit, 'negate') && hit.start >= last.end && hit.end <= after.start,
  );
  return [...between, after];
}

/** `dismissed the question` makes little of it; `did not answer the question` does not. */
function isDeniable(cue: WeighedCue, shifters: readonly Hit[]): boolean {
  return cue.hits.some((hit) => !has(hit, 'question')) || shifters.some((hit) => has(hit, 'diminish'));
}

/** Each negation turns the cue round once; two of them leave it as it was. */
export function turned(sentence: StanceSentence, cue: WeighedCue): WeighedCue {
  const turns = (hit: Hit): boolean =>
    has(hit, 'negate') || has(hit, 'diminish') || (has(hit, 'whether') && cue.weight > 0);
  const before = sentence.hits.filter(
    (hit) => turns(hit) && !cue.hits.includes(hit) && governs(sentence, hit, cue),
  );
  const shifters = [...before, ...subsiding(sentence, cue)];
  if (shifters.length === 0) return cue;
  const sign = shifters.length % 2 === 0 ? 1 : -1;
  if (shifters.every((hit) => has(hit, 'whether'))) {
    return { weight: -cue.weight * ASKED, hits: inOrder([...shifters, ...cue.hits]) };
  }
  const denied = sign < 0 && cue.weight < 0 && isDeniable(cue, shifters);
  const weight = denied ? Math.min(cue.weight, -DENIED) : cue.weight;
  return { weight: weight * sign, hits: inOrder([...shifters, ...cue.hits]) };
}
