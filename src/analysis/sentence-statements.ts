import type { Span } from '../common/span.ts';
import { chooseExtent, runsForward } from './content.ts';
import { cueFeatures } from './cue-score.ts';
import type { Cue } from './cues.ts';
import { findCues } from './cues.ts';
import type { Item } from './items.ts';
import { isComma, isStop } from './items.ts';
import weights from './lexicon/quotation-weights.json' with { type: 'json' };
import { unspokenGovernors } from './lexicon/function-words.ts';
import { cueForms } from './lexicon/cue-forms.ts';
import { speechVerbs } from './lexicon/speech-verbs.ts';
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
  const content = items.slice(extent.from, extent.to);
  const comma = commaBehind(items, cue);
  if (runsForward(cue) || comma < 0 || content.some((item) => item.quote !== null)) return null;
  const opens = conjunctions.has(items[extent.from]?.lower ?? '');
  const whole = content.some((_, i) => isFinite(items, extent.from + i));
  if (whole && !opens) return null;
  let to = items.length;
  while (isStop(items[to - 1]) && to > comma + 1) to -= 1;
  return to > comma + 2 ? [{ from: comma + 1, to }] : null;
}

const longestParticles = 3;

/** The comma that closes `, he pointed out,`; -1 where none does. */
function commaBehind(items: readonly Item[], cue: Cue): number {
  const from = cue.at + 1;
  const found = items.slice(from, from + longestParticles).findIndex(isComma);
  return found < 0 ? -1 : from + found;
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

/** `according to X` and a clause broken by `she said` attribute whatever the weights say. */
function isCertain(items: readonly Item[], cue: Cue, inserted: boolean): boolean {
  if (cue.pattern === 'according' || cue.pattern === 'as') return true;
  return (
    inserted && (speechVerbs.has(items[cue.at]?.lower ?? '') || cueForms.has(items[cue.at]?.lower ?? ''))
  );
}

/** What someone will say, declines to say or means to say has not been said. */
function isUnspoken(items: readonly Item[], cue: Cue): boolean {
  const { modal, governor } = cue.subject;
  const quoted = items.slice(cue.room.from, cue.room.to).some((item) => item.quote !== null);
  if (cue.lemma === 'decline' || cue.lemma === 'refuse') return true;
  if (governor !== null && unspokenGovernors.has(governor)) return true;
  return modal && !quoted && !['that', 'none'].includes(cue.frame);
}

/** A whole quotation beside its cue counts however short it is. */
function leastWords(items: readonly Item[], cue: Cue, extent: ItemRange): number {
  const whole = items.slice(extent.from, extent.to).every((item) => item.quote !== null);
  if (whole && !runsForward(cue)) return 1;
  return cue.frame === 'to' ? minWords + 1 : minWords;
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
  const rest = insertedRest(items, cue, extent);
  const ranges = [extent, ...(rest ?? laterQuotes(items, cue))];
  if (isUnspoken(items, cue)) return null;
  const least = leastWords(items, cue, extent);
  if ((score < threshold && !isCertain(items, cue, rest !== null)) || wordCount(items, ranges) < least)
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
