import type { Frame } from './frames.ts';
import type { Item } from './items.ts';
import { isComma, isStop } from './items.ts';
import { voicingVerbs } from './lexicon/function-words.ts';
import { isFinite, isNominal } from './phrases.ts';

const inner = new Set(['of', 'as', 'for', 'about', 'to', 'that', 'on', 'with']);
const longestObject = 9;
const mostStarts = 3;

/** Behind the prepositions of the object: `accused the port of | losing ships`, `asked them | to wait`. */
function startsWithin(items: readonly Item[], from: number): number[] {
  const starts: number[] = [];
  for (let at = from; at < Math.min(items.length, from + longestObject); at += 1) {
    const item = items[at];
    if (item === undefined || isStop(item) || isComma(item) || isFinite(items, at)) break;
    if (!inner.has(item.lower)) continue;
    const opens = item.lower === 'that' || (item.lower === 'to' && items[at + 1]?.pos === 'VERB');
    starts.push(opens ? at : at + 1);
  }
  return starts;
}

function behindAdverbs(items: readonly Item[], from: number): number {
  let at = from;
  while (items[at]?.pos === 'ADV') at += 1;
  return at;
}

/** Where what the verb attributes may begin as well: with its object, or behind a preposition. */
export function otherStarts(items: readonly Item[], verb: number, frame: Frame): number[] {
  const object = behindAdverbs(items, verb + 1);
  const first = isNominal(items[object]) || items[object]?.pos === 'PRON' ? [object] : [];
  const voices = voicingVerbs.has(items[verb]?.lemma ?? '');
  const starts = voices ? first : [...first, ...startsWithin(items, object)];
  return [...new Set(starts)]
    .filter((at) => at !== frame.from && at < items.length && !isStop(items[at]))
    .slice(0, mostStarts);
}
