import type { Span } from '../common/span.ts';
import { chooseExtent, runsForward } from './content.ts';
import { cueFeatures } from './cue-score.ts';
import type { Cue } from './cues.ts';
import { findCues } from './cues.ts';
import type { Item } from './items.ts';
import { isComma, isStop } from './items.ts';
import weights from './lexicon/quotation-weights.json' with { type: 'json' };
import type { SourceMention } from './mentions.ts';
import { sourceMentions } from './mentions.ts';
import type { ItemRange } from './phrases.ts';
import { isFinite } from './phrases.ts';
import { scoreOf } from './weights.ts';

/** What one sentence attributes, before sentences are joined and sources resolved. */
export interface SentenceStatement {
  readonly sentence: number;
  readonly cue: Cue;
  readonly ranges: readonly ItemRange[];
  readonly items: readonly Item[];
  readonly mentions: readonly SourceMention[];
  readonly score: number;
}

const threshold = -0.3;
const minWords = 3;

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

const conjunctions = new Set(['if', 'that', 'although', 'while', 'when', 'because', 'though', 'unless']);

/** `The soldiers, he pointed out, never stopped`: the clause goes on behind the source. */
function insertedRest(items: readonly Item[], cue: Cue, extent: ItemRange): ItemRange[] | null {
  if (
    runsForward(cue) ||
    !isComma(items[cue.own.to]) ||
    items.slice(extent.from, extent.to).some((item) => item.quote !== null)
  )
    return null;
  const opens = conjunctions.has(items[extent.from]?.lower ?? '');
  const whole = items.slice(extent.from, extent.to).some((_, i) => isFinite(items, extent.from + i));
  if (whole && !opens) return null;
  let to = items.length;
  while (isStop(items[to - 1]) && to > cue.own.to + 1) to -= 1;
  return to > cue.own.to + 2 ? [{ from: cue.own.to + 1, to }] : null;
}

function wordCount(items: readonly Item[], ranges: readonly ItemRange[]): number {
  const all = ranges.flatMap((range) => items.slice(range.from, range.to));
  return all.reduce(
    (sum, item) => sum + (/[\p{L}\p{N}]/u.test(item.text) ? item.text.split(/\s+/u).length : 0),
    0,
  );
}

function spanOfRange(items: readonly Item[], range: ItemRange): Span {
  return { start: items[range.from]?.start ?? 0, end: items[range.to - 1]?.end ?? 0 };
}

export function spansOf(statement: SentenceStatement): Span[] {
  return statement.ranges.map((range) => spanOfRange(statement.items, range));
}

/** `according to X` attributes whatever stands beside it. */
function isCertain(cue: Cue): boolean {
  return cue.pattern === 'according' || cue.pattern === 'as';
}

/** A whole quotation beside its cue counts however short it is. */
function leastWords(items: readonly Item[], cue: Cue, extent: ItemRange): number {
  const whole = items.slice(extent.from, extent.to).every((item) => item.quote !== null);
  return whole && !runsForward(cue) ? 1 : minWords;
}

function judge(
  items: readonly Item[],
  cue: Cue,
  cues: readonly Cue[],
  sentence: number,
): SentenceStatement | null {
  if (cue.subject.range === null || cue.room.to <= cue.room.from) return null;
  const extent = chooseExtent(items, cue, cues, weights.extent);
  const score = scoreOf(weights.cue, cueFeatures(items, cue, cues, extent));
  const ranges = [extent, ...(insertedRest(items, cue, extent) ?? laterQuotes(items, cue))];
  if ((score < threshold && !isCertain(cue)) || wordCount(items, ranges) < leastWords(items, cue, extent))
    return null;
  return {
    sentence,
    cue,
    ranges,
    items,
    mentions: sourceMentions(items, cue.subject.range, sentence),
    score,
  };
}

function covers(a: SentenceStatement, b: SentenceStatement): boolean {
  return a.ranges.some((x) => b.ranges.some((y) => x.from <= y.from && y.to <= x.to));
}

/** Of two finds on the same words the likelier stands; what is attributed inside a quotation is the quotation's. */
function withoutDoubles(found: readonly SentenceStatement[]): SentenceStatement[] {
  return found.filter(
    (one) =>
      !found.some(
        (other) => other !== one && covers(other, one) && (other.score > one.score || !covers(one, other)),
      ),
  );
}

/** The statements that one sentence holds whole. */
export function findInSentence(items: readonly Item[], sentence: number): SentenceStatement[] {
  const cues = findCues(items);
  const found = cues.flatMap((cue) => judge(items, cue, cues, sentence) ?? []);
  return withoutDoubles(found);
}
