import { runsForward } from './content.ts';
import type { Cue } from './cue.ts';
import type { Item } from './items.ts';
import { isAux, isComma, isStop } from './items.ts';
import { questionWords, relativeWords } from './lexicon/function-words.ts';
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
  'nor',
  'not',
  'unless',
  'if',
  'even',
  'unlike',
  'rather',
  'whether',
  'whatever',
]);

/** `…, she said with a shrug`: how something is said is no part of it. */
const manners =
  /^with (?:an?|his|her|their|some|no|evident|visible|obvious) (?:\p{L}+ )?(?:shrug|smile|laugh|sigh|grin|nod|wink|wave|snort|chuckle|smirk|frown|groan|relief|irony|satisfaction|hint|trace|touch|glance|gesture|eyes?|hands?|voice|arms?)\b/u;

/** `With two towns flooded, he said, nobody would mind`: the clause itself stands behind the source. */
function leadsIn(items: readonly Item[], extent: ItemRange, next: number): boolean {
  const opens = items[extent.from]?.pos === 'ADP' || items[extent.from]?.lower === 'with';
  const subject = ['PRON', 'DET', 'PROPN'].includes(items[next]?.pos ?? '');
  return opens && subject && items.slice(next, next + 5).some((_, i) => isFinite(items, next + i));
}

function goesOnWith(items: readonly Item[], next: number): boolean {
  const words = items.slice(next, next + 5).map(({ lower }) => lower);
  return words[0] === 'with' && !manners.test(words.join(' '));
}
const conjunctions = new Set([
  ...['if', 'that', 'although', 'while', 'when', 'because', 'though', 'unless', 'until', 'once', 'since'],
  ...['as', 'whatever', 'whoever', 'wherever', 'after', 'before', 'whenever', 'however', 'given', 'so'],
]);

/** `Were the pattern to hold`, `Whether they come`: a clause that waits for another. */
function waits(items: readonly Item[], from: number): boolean {
  const first = items[from];
  if (first === undefined) return false;
  return (
    conjunctions.has(first.lower) ||
    questionWords.has(first.lower) ||
    ['were', 'had', 'should', 'nor'].includes(first.lower)
  );
}

/** A relative clause's own verb makes no clause whole: `the plan that fell`. */
function isWhole(items: readonly Item[], { from, to }: ItemRange): boolean {
  for (let at = from; at < to; at += 1) {
    if (!isFinite(items, at)) continue;
    const before = items[at - 1]?.lower ?? '';
    if (!relativeWords.has(before) && before !== 'that') return true;
  }
  return false;
}

/** `…, she said, “and it shows”`: a quotation that begins in the middle. */
export function goesOnQuoted(item: Item | undefined): boolean {
  return item?.quote != null && /^[“"'‘«„`]+\s*\p{Ll}/u.test(item.text);
}

function brokenOff(items: readonly Item[], extent: ItemRange, next: number): boolean {
  const item = items[next];
  if (item === undefined || (item.lower.endsWith('ing') && item.pos === 'VERB' && isWhole(items, extent)))
    return false;
  if (!isWhole(items, extent) || waits(items, extent.from) || isAux(items[extent.to - 1])) return true;
  if (leadsIn(items, extent, next) || goesOnWith(items, next)) return true;
  return goingOn.has(item.lower) || isFinite(items, next) || isAux(item) || goesOnQuoted(item);
}

/** `The soldiers, he pointed out, never stopped`: the clause goes on behind the source. */
function insertedRest(items: readonly Item[], cue: Cue, extent: ItemRange): ItemRange[] {
  const content = items.slice(extent.from, extent.to);
  const comma = commaBehind(items, cue);
  if (runsForward(cue) || comma < 0 || content.every((item) => item.quote !== null)) return [];
  if (!brokenOff(items, extent, comma + 1)) return [];
  const semicolon = items.findIndex((item, at) => at > comma && item.text === ';');
  let to = semicolon < 0 ? items.length : semicolon;
  while (isStop(items[to - 1]) && to > comma + 1) to -= 1;
  return to > comma + 1 ? [{ from: comma + 1, to }] : [];
}

const longestTail = 12;

/** The comma that closes `, he told parliament on Tuesday,`; -1 where none does. */
function commaBehind(items: readonly Item[], cue: Cue): number {
  let from = cue.pattern === 'after' ? cue.at + 1 : cue.own.to;
  if (isComma(items[from]) && items[from + 1]?.lower === 'who') from += 2;
  for (let at = from; at < items.length && at - from <= longestTail; at += 1) {
    if (isComma(items[at])) return at;
    if (isStop(items[at]) || items[at]?.quote != null || items[at]?.lower === 'that') return -1;
  }
  return -1;
}

/** What of the content stands behind the source, where it stands on both sides. */
export function restOf(items: readonly Item[], cue: Cue, extent: ItemRange): ItemRange[] {
  const inserted = insertedRest(items, cue, extent);
  return inserted.length > 0 ? inserted : laterQuotes(items, cue);
}
