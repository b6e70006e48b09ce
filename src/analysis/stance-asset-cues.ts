import { holdingVerbs } from './lexicon/stance-assets.ts';
import type { Hit } from './stance-match.ts';
import { firstAfter, lastBefore, NEAR } from './stance-neighbours.ts';
import type { Place, WeighedCue } from './stance-neighbours.ts';
import { has, weightOf } from './stance-scope.ts';
import type { StanceSentence } from './stance-words.ts';

type Said = (hit: Hit) => number;

const saidOfAsset: Said = (hit) =>
  has(hit, 'loss') || has(hit, 'question') ? -Math.max(0.8, weightOf(hit, 'loss')) : weightOf(hit, 'firm');
const saidAfterAsset: Said = (hit) => saidOfAsset(hit) || weightOf(hit, 'holds');
const saidAfterAlliance: Said = (hit) => weightOf(hit, 'holds');
const doneToAlliance: Said = (hit) => weightOf(hit, 'binds') - weightOf(hit, 'harms');

/** `unity holds` against `allies hold talks`. */
function takesObject({ words }: StanceSentence, hit: Hit): boolean {
  const next = words[hit.end]?.pos ?? '';
  return (
    has(hit, 'holds') &&
    words[hit.start]?.pos === 'VERB' &&
    ['DET', 'ADJ', 'NOUN', 'NUM', 'PRON'].includes(next)
  );
}

/** `without any involvement`: the negation itself is what is said of the asset. */
function missingAsset(place: Place): WeighedCue | null {
  const none = lastBefore(place, (each) => has(each, 'negate'), 2);
  return none === undefined ? null : { weight: -0.6, hits: [none, place.hit] };
}

function saidBefore(place: Place): WeighedCue | null {
  const isAsset = has(place.hit, 'asset');
  const worth = isAsset ? saidOfAsset : doneToAlliance;
  const front = lastBefore(place, (each) => worth(each) !== 0, isAsset ? NEAR : 2);
  return front === undefined ? null : { weight: worth(front), hits: [front, place.hit] };
}

/** `unity will last` against `unity was on show last week`. */
function isNoVerb({ words }: StanceSentence, hit: Hit): boolean {
  const word = words[hit.start];
  if (word === undefined || word.pos === 'VERB' || !holdingVerbs.has(word.lemma)) return false;
  return ['NOUN', 'PROPN', 'NUM'].includes(words[hit.end]?.pos ?? '');
}

/** What follows a doubt about an asset is said of the doubt. */
function saidAfter(place: Place): WeighedCue | null {
  const { sentence, hit } = place;
  const worth = has(hit, 'asset') ? saidAfterAsset : saidAfterAlliance;
  if (lastBefore({ ...place, used: new Set() }, (each) => has(each, 'concern')) !== undefined) return null;
  const back = firstAfter(
    place,
    (each) => worth(each) !== 0 && !takesObject(sentence, each) && !isNoVerb(sentence, each),
  );
  return back === undefined ? null : { weight: worth(back), hits: [hit, back] };
}

/** `continued support`, `the commitment is waning`, `weakened the alliance`: what is said of an asset. */
export function assetCue(place: Place): WeighedCue | null {
  const isAsset = has(place.hit, 'asset');
  if (!isAsset && !has(place.hit, 'alliance')) return null;
  return saidBefore(place) ?? saidAfter(place) ?? (isAsset ? missingAsset(place) : null);
}
