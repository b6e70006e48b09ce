import type { Hit } from './stance-match.ts';
import { bearsOnAlliance } from './commitment.ts';
import { has, reaches, weightOf } from './stance-scope.ts';
import type { StanceSentence } from './stance-words.ts';

/** Words that speak for one side: weight above 0 reassures, below worries. */
export interface WeighedCue {
  readonly weight: number;
  /** Every phrase that makes it, the negation too. */
  readonly hits: readonly Hit[];
}

/** How many words may stand between a word and the asset that it qualifies. */
const NEAR = 5;
const AFTER = 6;
/** To deny even a slight worry is to reassure. */
const DENIED = 0.6;
/** To ask whether it holds is to doubt it a little. */
const ASKED = 0.5;

function lastBefore(
  sentence: StanceSentence,
  at: number,
  wanted: (hit: Hit) => boolean,
  limit: number,
): Hit | undefined {
  const target = sentence.hits[at];
  if (target === undefined) return undefined;
  for (let back = at - 1; back >= 0 && at - back <= NEAR + 1; back -= 1) {
    const hit = sentence.hits[back];
    if (hit !== undefined && wanted(hit) && reaches(sentence, hit, target, limit)) return hit;
  }
  return undefined;
}

function firstAfter(sentence: StanceSentence, at: number, wanted: (hit: Hit) => boolean): Hit | undefined {
  const target = sentence.hits[at];
  if (target === undefined) return undefined;
  const next = sentence.hits.slice(at + 1, at + NEAR);
  return next.find((hit) => wanted(hit) && reaches(sentence, target, hit, AFTER));
}

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

/** `continued support`, `the commitment is waning`, `weakened the alliance`: what is said of an asset. */
function assetCue(sentence: StanceSentence, at: number): WeighedCue | null {
  const hit = sentence.hits[at];
  if (hit === undefined) return null;
  const isAsset = has(hit, 'asset');
  if (!isAsset && !has(hit, 'alliance')) return null;
  const before = isAsset ? saidOfAsset : doneToAlliance;
  const front = lastBefore(sentence, at, (each) => before(each) !== 0, isAsset ? NEAR : 2);
  if (front !== undefined) return { weight: before(front), hits: [front, hit] };
  const after = isAsset ? saidAfterAsset : saidAfterAlliance;
  const back = firstAfter(sentence, at, (each) => after(each) !== 0 && !takesObject(sentence, each));
  if (back !== undefined) return { weight: after(back), hits: [hit, back] };
  return isAsset ? missingAsset(sentence, at) : null;
}

/** `without any involvement`: the negation itself is what is said of the asset. */
function missingAsset(sentence: StanceSentence, at: number): WeighedCue | null {
  const hit = sentence.hits[at];
  const none = lastBefore(sentence, at, (each) => has(each, 'negate'), 2);
  return hit === undefined || none === undefined ? null : { weight: -0.6, hits: [none, hit] };
}

/** `raises questions`, `deepen concerns`. */
function raisedCue(sentence: StanceSentence, at: number): WeighedCue | null {
  const hit = sentence.hits[at];
  if (hit === undefined) return null;
  const group = has(hit, 'concern') ? 'concern' : has(hit, 'question') ? 'question' : null;
  if (group === null) return null;
  const raiser =
    lastBefore(sentence, at, (each) => has(each, 'raise'), AFTER) ??
    firstAfter(sentence, at, (each) => has(each, 'raise'));
  if (raiser === undefined) return { weight: -weightOf(hit, group), hits: [hit] };
  return { weight: group === 'concern' ? -weightOf(hit, group) * 1.25 : -0.9, hits: inOrder([hit, raiser]) };
}

function plainCue(sentence: StanceSentence, at: number): WeighedCue | null {
  const hit = sentence.hits[at];
  if (hit === undefined) return null;
  const weight = Math.max(weightOf(hit, 'reassurance'), weightOf(hit, 'act'));
  return weight > 0 ? { weight, hits: [hit] } : null;
}

/** A wish cancels the reassurance that it asks for; asked for by name, it tells of a doubt. */
function wished(sentence: StanceSentence, cue: WeighedCue): WeighedCue | null {
  const [first] = cue.hits;
  if (first === undefined || cue.weight <= 0) return cue;
  const wish = sentence.hits.find(
    (hit) => has(hit, 'wish') && !has(hit, 'attempt') && reaches(sentence, hit, first),
  );
  if (wish === undefined) return cue;
  const asked = has(first, 'act') && sentence.words[first.start]?.pos === 'NOUN';
  return asked ? { weight: -0.5, hits: [wish, ...cue.hits] } : null;
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

/** Each negation turns the cue round once; two of them leave it as it was. */
function turned(sentence: StanceSentence, cue: WeighedCue): WeighedCue {
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
  const weight = cue.weight < 0 && sign < 0 ? Math.min(cue.weight, -DENIED) : cue.weight;
  return { weight: weight * sign, hits: inOrder([...shifters, ...cue.hits]) };
}

/** `downplayed` says enough where no worry is named. */
function lonelyDiminisher(hit: Hit, used: ReadonlySet<Hit>): WeighedCue | null {
  return has(hit, 'diminish') && !used.has(hit) ? { weight: weightOf(hit, 'diminish'), hits: [hit] } : null;
}

function inOrder(hits: readonly Hit[]): readonly Hit[] {
  return [...hits].sort((a, b) => a.start - b.start);
}

/** Every cue of a sentence that bears on the alliance, each phrase used once. */
export function findCues(sentence: StanceSentence): readonly WeighedCue[] {
  const used = new Set<Hit>();
  const cues: WeighedCue[] = [];
  const take = (cue: WeighedCue | null): void => {
    if (cue === null || cue.weight === 0) return;
    cue.hits.forEach((hit) => used.add(hit));
    if (bearsOnAlliance(sentence, cue.hits)) cues.push(cue);
  };
  for (const make of [raisedCue, assetCue, plainCue]) {
    sentence.hits.forEach((hit, at) => {
      if (used.has(hit)) return;
      const cue = make(sentence, at);
      const wanted = cue === null || cue.hits.some((each) => used.has(each)) ? null : wished(sentence, cue);
      take(wanted === null ? null : turned(sentence, wanted));
    });
  }
  for (const hit of sentence.hits) take(lonelyDiminisher(hit, used));
  return cues;
}
