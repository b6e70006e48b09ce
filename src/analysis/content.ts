import { softmax } from '../common/softmax.ts';
import type { Cue } from './cue.ts';
import { backwardFeatures, forwardFeatures } from './extent-features.ts';
import type { Item } from './items.ts';
import { isComma } from './items.ts';
import { cueForms } from './lexicon/cue-forms.ts';
import type { ItemRange } from './phrases.ts';
import type { WeightTable } from './weights.ts';
import { scoreIn } from './weights.ts';

const breaks = new Set([
  ...[
    'while',
    'as',
    'after',
    'because',
    'when',
    'before',
    'since',
    'although',
    'though',
    'even',
    'despite',
    'amid',
  ],
  ...[
    'following',
    'during',
    'and',
    'but',
    'or',
    'whereas',
    'if',
    'so',
    'who',
    'which',
    'according',
    'in',
    'on',
    'at',
    'during',
    'unless',
    'until',
  ],
]);
const markers = new Set([';', ':', '(', '...', '…']);
const maxCandidates = 24;
const maxOfOthers = 8;

/** True where the content lies behind the cue and its end is open. */
export function runsForward(cue: Cue): boolean {
  if (cue.pattern === 'after' || cue.pattern === 'inverted') return false;
  return !(cue.pattern === 'according' || cue.pattern === 'as') || cue.room.from > cue.at;
}

function isBreak(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return true;
  return isComma(item) || markers.has(item.text) || breaks.has(item.lower) || items[at - 1]?.quote != null;
}

function endsFrom(items: readonly Item[], { room }: Cue, from: number, most: number): ItemRange[] {
  const found: ItemRange[] = [];
  for (let at = from + 1; at < room.to && found.length < most; at += 1) {
    if (isBreak(items, at) && !isComma(items[at - 1]) && items[at - 1]?.pos !== 'CCONJ')
      found.push({ from, to: at });
  }
  return from < room.to ? [...found, { from, to: room.to }] : [];
}

/** Where the content may end, or begin where it stands before its cue; nearest to the cue first. */
export function candidateRanges(items: readonly Item[], cue: Cue): ItemRange[] {
  const { from, to } = cue.room;
  if (runsForward(cue)) {
    const others = cue.starts ?? [];
    return [
      ...endsFrom(items, cue, from, maxCandidates),
      ...others.flatMap((start) => endsFrom(items, cue, start, maxOfOthers)),
    ];
  }
  const found: ItemRange[] = [];
  for (let at = to - 1; at > from && found.length < maxCandidates; at -= 1) {
    if (isBreak(items, at - 1) || items[at]?.quote != null) found.push({ from: at, to });
  }
  return [...found, { from, to }];
}

export function extentFeatures(
  items: readonly Item[],
  cue: Cue,
  cues: readonly Cue[],
  range: ItemRange,
): string[] {
  return runsForward(cue)
    ? forwardFeatures(items, cue, cues, range)
    : backwardFeatures(items, cue, cues, range);
}

const narratorTurn = 2;
const nextTurn = 4;

/** `…, even as the fleet leaves` is the narrator's clause, `… while urging them` the next cue's. */
function narratorBonus(items: readonly Item[], cue: Cue, { to }: ItemRange): number {
  if (!runsForward(cue)) return 0;
  const turned = isComma(items[to]) && items[to + 1]?.lower === 'even';
  if (turnsToNext(items, to)) return nextTurn;
  return turned ? narratorTurn : 0;
}

function turnsToNext(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.pos === 'ADV' ? items[at + 2] : items[at + 1];
  return (
    items[at]?.lower === 'while' &&
    next !== undefined &&
    next.lower.endsWith('ing') &&
    cueForms.has(next.lower)
  );
}

export interface ChosenExtent {
  readonly range: ItemRange;
  /** How likely it is among the candidates, 0 to 1. */
  readonly share: number;
}

/** The most likely extent of what the cue attributes. */
export function chooseExtent(
  items: readonly Item[],
  cue: Cue,
  cues: readonly Cue[],
  weights: WeightTable,
): ChosenExtent {
  const ranges = candidateRanges(items, cue);
  const [only, ...others] = ranges;
  if (only !== undefined && others.length === 0) return { range: only, share: 1 };
  const scores = ranges.map(
    (range) => narratorBonus(items, cue, range) + scoreIn(weights, extentFeatures(items, cue, cues, range)),
  );
  const best = scores.indexOf(Math.max(...scores));
  return { range: ranges[best] ?? cue.room, share: softmax(scores)[best] ?? 1 };
}
