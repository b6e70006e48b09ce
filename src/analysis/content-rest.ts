import { runsForward } from './content.ts';
import type { Cue } from './cue.ts';
import type { Item } from './items.ts';
import { isComma, isStop } from './items.ts';
import type { ItemRange } from './phrases.ts';
import { isFinite } from './phrases.ts';

/** `“A,” she said, “B.”`: the quotation goes on behind its cue. */
function laterQuotes(items: readonly Item[], cue: Cue): ItemRange[] {
  if (runsForward(cue)) return [];
  for (let at = cue.own.to; at < items.length; at += 1) {
    const item = items[at];
    if (item?.quote != null)
      return isComma(items[at - 1]) || isStop(items[at - 1]) ? [{ from: at, to: at + 1 }] : [];
    if (item?.pos === 'VERB' && at > cue.own.to + 6) return [];
  }
  return [];
}

/** With these a clause goes on that its source has broken off. */
const goingOn = new Set([
  'because',
  'and',
  'but',
  'though',
  'although',
  'while',
  'since',
  'so',
  'or',
  'especially',
  'which',
]);
const conjunctions = new Set(['if', 'that', 'although', 'while', 'when', 'because', 'though', 'unless']);

/** `The soldiers, he pointed out, never stopped`: the clause goes on behind the source. */
function insertedRest(items: readonly Item[], cue: Cue, extent: ItemRange): ItemRange[] {
  const content = items.slice(extent.from, extent.to);
  const comma = commaBehind(items, cue);
  if (runsForward(cue) || comma < 0 || content.some((item) => item.quote !== null)) return [];
  const opens = conjunctions.has(items[extent.from]?.lower ?? '');
  const whole = content.some((_, i) => isFinite(items, extent.from + i));
  const next = items[comma + 1];
  if (next === undefined || (whole && !opens && !goingOn.has(next.lower) && !isFinite(items, comma + 1)))
    return [];
  if (next.lower.endsWith('ing') && next.pos === 'VERB') return [];
  let to = items.length;
  while (isStop(items[to - 1]) && to > comma + 1) to -= 1;
  return to > comma + 2 ? [{ from: comma + 1, to }] : [];
}

const longestParticles = 3;

/** The comma that closes `, he pointed out,`; -1 where none does. */
function commaBehind(items: readonly Item[], cue: Cue): number {
  const from = cue.at + 1;
  const found = items.slice(from, from + longestParticles).findIndex(isComma);
  return found < 0 ? -1 : from + found;
}

/** What of the content stands behind the source, where it stands on both sides. */
export function restOf(items: readonly Item[], cue: Cue, extent: ItemRange): ItemRange[] {
  const inserted = insertedRest(items, cue, extent);
  return inserted.length > 0 ? inserted : laterQuotes(items, cue);
}
