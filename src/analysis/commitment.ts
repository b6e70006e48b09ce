import { alliedWords, otherPlaceWords } from './lexicon/places.ts';
import type { Hit } from './stance-match.ts';
import { has, reaches } from './stance-scope.ts';
import type { StanceSentence } from './stance-words.ts';

/** How far from a cue its object is looked for, in words. */
const RIGHT = 8;
const LEFT = 10;
/** How close another matter must stand to an asset to own it: `Moscow’s support`, `support for Moscow`. */
const OWNS = 3;
/** How far an event may stand from what is done about it: `responses to a deepening crisis`. */
const HANDLED = 3;

function isNamed(hit: Hit): boolean {
  return has(hit, 'united-states') || has(hit, 'alliance');
}

/** A statement on another matter alone: what stands around it is not said of the alliance either. */
export function isOfOtherMatter(pieces: readonly StanceSentence[]): boolean {
  const content = pieces.flatMap(({ hits, inContent }) =>
    hits.filter((hit) => inContent[hit.start] === true),
  );
  return (
    content.some((hit) => has(hit, 'elsewhere')) && !content.some((hit) => isNamed(hit) || has(hit, 'asset'))
  );
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

const topicWords = new Set(['over', 'about', 'on', 'around', 'regarding', 'concerning']);
/** Europe is the alliance’s own matter. */
const home = new Set(['europe', 'european', 'europeans']);

function isOtherPlace(word: string): boolean {
  return (alliedWords.has(word) || otherPlaceWords.has(word)) && !home.has(word);
}

/** `tensions over Greenland`: the words right behind a cue may name a place, and no `transatlantic` before it says more. */
function isOverPlace({ words, hits }: StanceSentence, first: Hit, last: Hit): boolean {
  const [preposition, ...next] = words.slice(last.end, last.end + 3).map(({ text }) => text.toLowerCase());
  if (preposition === undefined || !topicWords.has(preposition)) return false;
  const place = next[0] === 'the' ? next[1] : next[0];
  const before = hits.find(({ end }) => end === last.start || end === first.start);
  return place !== undefined && isOtherPlace(place) && (before === undefined || !isNamed(before));
}

/** `plans its response to a crisis`: an event that someone deals with, and none of the alliance’s own. */
function isHandled(sentence: StanceSentence, cue: readonly Hit[]): boolean {
  const own = sentence.hits.filter(isNamed);
  const handled = cue.filter((hit) => has(hit, 'event') && !own.some(({ end }) => end === hit.start));
  const handlers = sentence.hits.filter((hit) => has(hit, 'handle'));
  return handled.some((hit) => handlers.some((handler) => reaches(sentence, handler, hit, HANDLED)));
}

/** A cue is about what its clause names next after it, else last before it; where nothing is named it is about the story's own question. */
export function bearsOnAlliance(sentence: StanceSentence, cue: readonly Hit[]): boolean {
  const first = cue[0];
  const last = cue.at(-1);
  if (first === undefined || last === undefined) return false;
  if (cue.some((hit) => has(hit, 'gain'))) return sentence.hits.some((hit) => has(hit, 'elsewhere'));
  if (cue.some((hit) => has(hit, 'asset'))) return isOwnAsset(sentence, first, last);
  const after = sentence.hits.find((hit) => isObject(hit) && reaches(sentence, last, hit, RIGHT));
  if (after === undefined && isOverPlace(sentence, first, last)) return false;
  if ((after === undefined || !isNamed(after)) && isHandled(sentence, cue)) return false;
  const object =
    after ??
    sentence.hits.findLast(
      (hit) => isObject(hit) && !isPlace(sentence, hit) && reaches(sentence, hit, first, LEFT),
    );
  return object === undefined || !has(object, 'elsewhere');
}
