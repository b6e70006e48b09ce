import type { Hit } from './stance-match.ts';
import { has, reaches } from './stance-scope.ts';
import type { StanceSentence } from './stance-words.ts';

/** How far from a cue its object is looked for, in words. */
const RIGHT = 8;
const LEFT = 10;
/** How close another matter must stand to an asset to own it: `Moscow’s support`, `support for Moscow`. */
const OWNS = 3;

function isNamed(hit: Hit): boolean {
  return has(hit, 'united-states') || has(hit, 'alliance');
}

function isObject(hit: Hit): boolean {
  return isNamed(hit) || has(hit, 'asset') || has(hit, 'elsewhere');
}

/** An asset is the alliance's own unless another matter stands beside it and nothing of the alliance does. */
function isOwnAsset({ hits }: StanceSentence, first: Hit, last: Hit): boolean {
  const beside = hits.filter((hit) => hit.end >= first.start - OWNS && hit.start <= last.end + OWNS);
  return beside.some(isNamed) || !beside.some((hit) => has(hit, 'elsewhere'));
}

/** `read in Moscow as a retreat`: there it is only where someone looks from. */
function isPlace({ words }: StanceSentence, hit: Hit): boolean {
  return has(hit, 'elsewhere') && words[hit.start - 1]?.text === 'in';
}

/** A cue is about what its clause names next after it, else last before it; where nothing is named it is about the story's own question. */
export function bearsOnAlliance(sentence: StanceSentence, cue: readonly Hit[]): boolean {
  const first = cue[0];
  const last = cue.at(-1);
  if (first === undefined || last === undefined) return false;
  if (cue.some((hit) => has(hit, 'gain'))) return sentence.hits.some((hit) => has(hit, 'elsewhere'));
  if (cue.some((hit) => has(hit, 'asset'))) return isOwnAsset(sentence, first, last);
  const object =
    sentence.hits.find((hit) => isObject(hit) && reaches(sentence, last, hit, RIGHT)) ??
    sentence.hits.findLast(
      (hit) => isObject(hit) && !isPlace(sentence, hit) && reaches(sentence, hit, first, LEFT),
    );
  return object === undefined || !has(object, 'elsewhere');
}
