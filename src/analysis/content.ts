import type { Cue } from './cue.ts';
import type { Item } from './items.ts';
import { isComma } from './items.ts';
import type { ItemRange } from './phrases.ts';
import { isFinite } from './phrases.ts';
import type { Weights } from './weights.ts';
import { scoreOf } from './weights.ts';

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

/** Where the content may end, or begin where it stands before its cue; nearest to the cue first. */
export function candidateRanges(items: readonly Item[], cue: Cue): ItemRange[] {
  const { from, to } = cue.room;
  const found: ItemRange[] = [];
  if (runsForward(cue)) {
    for (let at = from + 1; at < to && found.length < maxCandidates; at += 1) {
      if (isBreak(items, at) && !isComma(items[at - 1]) && items[at - 1]?.pos !== 'CCONJ')
        found.push({ from, to: at });
    }
    return [...found, { from, to }];
  }
  for (let at = to - 1; at > from && found.length < maxCandidates; at -= 1) {
    if (isBreak(items, at - 1) || items[at]?.quote != null) found.push({ from: at, to });
  }
  return [...found, { from, to }];
}

function bucket(count: number): string {
  if (count < 3) return '0';
  if (count < 6) return '3';
  return count < 11 ? '6' : '11';
}

function kindOf(item: Item | undefined): string {
  if (item === undefined) return 'end';
  if (item.quote !== null) return 'quote';
  if (breaks.has(item.lower) || isComma(item) || markers.has(item.text)) return item.lower;
  return item.pos === 'VERB' && item.lower.endsWith('ing') ? 'VERBing' : item.pos;
}

function quoteKind(item: Item | undefined): string {
  if (item?.quote == null) return 'n';
  return /[,.!?][”’"'»]?$/u.test(item.text) ? 'full' : 'part';
}

function cueNear(cues: readonly Cue[], self: Cue, at: number): string {
  const next = cues.find(
    (cue) => cue !== self && cue.own.from >= at && cue.own.from <= at + 2 && cue.own.from > self.at,
  );
  return next === undefined ? 'n' : next.pattern;
}

function forwardFeatures(items: readonly Item[], cue: Cue, cues: readonly Cue[], range: ItemRange): string[] {
  const { from, to } = range;
  const atEnd = to === cue.room.to;
  const marker = atEnd ? 'end' : kindOf(items[to]);
  const next = atEnd ? 'end' : kindOf(items[to + 1]);
  const content = items.slice(from, to);
  const clause = content.some((_, i) => isFinite(items, from + i));
  const after = !atEnd && items.slice(to, cue.room.to).some((_, i) => isFinite(items, to + i));
  const quote = quoteKind(items[to - 1]);
  const lead = quoteKind(items[from]);
  const near = cueNear(cues, cue, to);
  const anyQuote = !atEnd && items.slice(to, cue.room.to).some((item) => item.quote !== null);
  return [
    `m:${marker}`,
    `mn:${marker}|${next}`,
    `f:${cue.frame}|${marker}`,
    `fc:${cue.frame}|${clause}|${atEnd}`,
    `q:${quote}|${atEnd}`,
    `l:${lead}|${quote}|${content.length === 1}`,
    `c:${near}`,
    `cm:${near}|${marker}`,
    `w:${bucket(content.length)}|${cue.frame}`,
    `wl:${bucket(cue.room.to - to)}|${atEnd}`,
    `p:${cue.pattern}|${marker}`,
    `v:${clause}|${after}|${marker}`,
    `x:${anyQuote}`,
    `k:${cue.lemma}|${atEnd}`,
  ];
}

function backwardFeatures(items: readonly Item[], cue: Cue, range: ItemRange): string[] {
  const atStart = range.from === cue.room.from;
  const before = atStart ? 'start' : kindOf(items[range.from - 1]);
  const first = kindOf(items[range.from]);
  const content = items.slice(range.from, range.to);
  const clause = content.some((_, i) => isFinite(items, range.from + i));
  const lone = content.length === 1;
  return [
    `bm:${before}`,
    `bmf:${before}|${first}`,
    `bq:${quoteKind(items[range.from])}|${lone}|${atStart}`,
    `bc:${clause}|${atStart}`,
    `bw:${bucket(content.length)}|${atStart}`,
    `bl:${quoteKind(items[range.to - 1])}|${lone}|${atStart}`,
    `bp:${cue.pattern}|${before}`,
    `br:${bucket(range.from)}|${atStart}`,
  ];
}

export function extentFeatures(
  items: readonly Item[],
  cue: Cue,
  cues: readonly Cue[],
  range: ItemRange,
): string[] {
  return runsForward(cue) ? forwardFeatures(items, cue, cues, range) : backwardFeatures(items, cue, range);
}

const narratorTurn = 2;

/** `…, even as the fleet leaves` is the narrator's clause. */
function narratorBonus(items: readonly Item[], cue: Cue, { to }: ItemRange): number {
  return runsForward(cue) && isComma(items[to]) && items[to + 1]?.lower === 'even' ? narratorTurn : 0;
}

/** The most likely extent of what the cue attributes. */
export function chooseExtent(
  items: readonly Item[],
  cue: Cue,
  cues: readonly Cue[],
  weights: Weights,
): ItemRange {
  let best = cue.room;
  let bestScore = -Infinity;
  for (const range of candidateRanges(items, cue)) {
    const turned = narratorBonus(items, cue, range);
    const score = turned + scoreOf(weights, extentFeatures(items, cue, cues, range));
    if (score > bestScore) [best, bestScore] = [range, score];
  }
  return best;
}
