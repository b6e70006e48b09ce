import type { Hit } from './stance-match.ts';
import { has } from './stance-scope.ts';
import type { StanceSentence } from './stance-words.ts';

/** How far from a cue its object is looked for, in words. */
const RIGHT = 8;
const LEFT = 10;

function isOnTarget(hit: Hit): boolean {
  return has(hit, 'united-states') || has(hit, 'alliance') || has(hit, 'asset');
}

function isObject(hit: Hit): boolean {
  return isOnTarget(hit) || has(hit, 'elsewhere');
}

/** A cue is about what is named next after it, else last before it; where nothing is named it is about the story's own question. */
export function bearsOnAlliance({ hits }: StanceSentence, cue: readonly Hit[]): boolean {
  const first = cue[0];
  const last = cue.at(-1);
  if (first === undefined || last === undefined) return false;
  const right = hits.find((hit) => isObject(hit) && hit.start >= last.end && hit.start - last.end <= RIGHT);
  const left = hits.findLast(
    (hit) => isObject(hit) && hit.end <= first.start && first.start - hit.end <= LEFT,
  );
  const within = cue.find(isOnTarget);
  if (within !== undefined)
    return !(right !== undefined && has(right, 'elsewhere') && right.start - last.end <= 3);
  const object = right ?? left;
  return object === undefined || isOnTarget(object);
}
