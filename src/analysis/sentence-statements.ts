import type { Span } from '../common/span.ts';
import { restOf } from './content-rest.ts';
import { chooseExtent, runsForward } from './content.ts';
import { cueFeatures, headClass } from './cue-score.ts';
import type { Cue } from './cue.ts';
import { findCues } from './cues.ts';
import type { Item } from './items.ts';
import { cueFamilies } from './lexicon/cue-families.ts';
import { unspokenGovernors } from './lexicon/function-words.ts';
import { speechVerbs } from './lexicon/speech-verbs.ts';
import { carrierNouns } from './lexicon/source-nouns.ts';
import type { SourceMention } from './mentions.ts';
import { sourceMentions } from './mentions.ts';
import { isComma } from './items.ts';
import type { ItemRange } from './phrases.ts';
import { isFinite } from './phrases.ts';
import { speaks } from './saying-frames.ts';
import { quotationWeights } from './quotation-weights.ts';
import { scoreIn } from './weights.ts';
import { wholeQuotations } from './whole-quotations.ts';

/** What one sentence attributes, before sentences are joined and sources resolved. */
export interface SentenceStatement {
  readonly sentence: number;
  readonly cue: Cue;
  readonly ranges: readonly ItemRange[];
  readonly items: readonly Item[];
  readonly mentions: readonly SourceMention[];
  readonly score: number;
}

const threshold = -0.2;
const minWords = 3;

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

/** `diplomats expect Ash to come`: what a group expects it has said. */
function isExpectation(items: readonly Item[], { lemma, frame, subject }: Cue): boolean {
  return (
    lemma === 'expect' &&
    frame === 'object-to' &&
    !subject.passive &&
    headClass(items, subject.range) === 'people'
  );
}

const persons = new Set(['name', 'people', 'title', 'pronoun']);

/** `Ash left at noon, underscoring his support`: what a person stresses on the way. */
function isStressed(items: readonly Item[], { pattern, frame, lemma, subject }: Cue): boolean {
  const stresses = (cueFamilies[lemma] ?? lemma) === 'emphasize' && pattern === 'participle';
  return stresses && frame === 'object' && persons.has(headClass(items, subject.range));
}

/** `As talks go on, …`, `the talks continued`: without a quotation nothing is said. */
function isMereGoing(items: readonly Item[], { lemma, room }: Cue): boolean {
  return lemma === 'continue' && !items.slice(room.from).some(({ quote }) => quote !== null);
}

/** `according to X` and a clause broken by `she said` attribute whatever the weights say. */
function isCertain(items: readonly Item[], cue: Cue, rest: readonly ItemRange[]): boolean {
  if (
    cue.certain === true ||
    cue.pattern === 'according' ||
    cue.pattern === 'as' ||
    isExpectation(items, cue) ||
    isStressed(items, cue)
  )
    return true;
  return rest.length > 0 && speechVerbs.has(items[cue.at]?.lower ?? '');
}

/** Of a thing before a colon nothing makes sure: `One sign on its door: “…”`. */
const sureOfThing = { object: 1.5, colon: Infinity };

/** `Presence offers comfort`: a thing does not speak unless the rest is sure. */
function isThing(items: readonly Item[], cue: Cue, score: number): boolean {
  if (cue.certain === true) return false;
  if (cue.frame !== 'object' && cue.pattern !== 'colon') return false;
  const sure = cue.pattern === 'colon' ? sureOfThing.colon : sureOfThing.object;
  return score < sure && ['noun', 'other', 'it'].includes(headClass(items, cue.subject.range));
}

/** `an episode in which the port voiced doubts`: an event is told, nothing is passed on. */
function isTold(items: readonly Item[], { subject, frame }: Cue): boolean {
  const from = subject.range?.from ?? 0;
  return frame === 'object' && items[from - 1]?.lower === 'which' && items[from - 2]?.pos === 'ADP';
}

/** What someone will say, declines to say or means to say has not been said. */
function isUnspoken(items: readonly Item[], cue: Cue): boolean {
  const { modal, governor } = cue.subject;
  const quoted = items.slice(cue.room.from, cue.room.to).some((item) => item.quote !== null);
  if (cue.lemma === 'decline' || cue.lemma === 'refuse') return true;
  if (cue.lemma === 'expect' && cue.subject.passive) return true;
  if (governor !== null && unspokenGovernors.has(governor)) return true;
  return modal && !quoted && !['that', 'none'].includes(cue.frame);
}

/** A whole quotation beside its cue counts however short it is. */
function leastWords(items: readonly Item[], cue: Cue, extent: ItemRange): number {
  const whole = items.slice(extent.from, extent.to).every((item) => item.quote !== null);
  if (whole && !runsForward(cue)) return 1;
  return cue.frame === 'to' ? minWords + 1 : minWords;
}

/** `“Eight hours,” Ash told his guests, according to two people in the room`: who was there passes on what another said. */
function isWitness(items: readonly Item[], range: ItemRange, cues: readonly Cue[]): boolean {
  if (headClass(items, range) !== 'people') return false;
  return cues.some(
    ({ pattern, lemma, subject, room, own }) =>
      subject.range !== null &&
      subject.range.from !== range.from &&
      own.from < range.from &&
      lemma === 'tell' &&
      (pattern === 'after' || pattern === 'inverted') &&
      items[room.from]?.quote != null &&
      ['name', 'title', 'pronoun'].includes(headClass(items, subject.range)),
  );
}

/** `Ash said, according to remarks released by his office`: what carries the words is not who said them. */
function isCarrier(items: readonly Item[], { pattern, subject }: Cue, cues: readonly Cue[]): boolean {
  if (subject.range === null) return false;
  if (isWitness(items, subject.range, cues)) return true;
  if (pattern !== 'according') return false;
  const { from, to } = subject.range;
  const head = items.slice(from, to).find(({ pos }) => pos !== 'DET' && pos !== 'ADJ');
  const speakers = cues.filter((cue) => cue.pattern !== 'according' && cue.subject.range !== null);
  return (
    carrierNouns.has(head?.lower ?? '') &&
    speakers.some((cue) => persons.has(headClass(items, cue.subject.range)))
  );
}

function judge(
  items: readonly Item[],
  cue: Cue,
  cues: readonly Cue[],
  sentence: number,
): SentenceStatement | null {
  if (cue.subject.range === null || cue.room.to <= cue.room.from) return null;
  if (isCarrier(items, cue, cues) || isMereGoing(items, cue) || isTold(items, cue) || isUnspoken(items, cue))
    return null;
  const { range: extent, share } = chooseExtent(items, cue, cues, quotationWeights.extent);
  const rest = restOf(items, cue, extent);
  const ranges = [extent, ...rest];
  const score = scoreIn(quotationWeights.cue, cueFeatures(items, cue, cues, { ranges, share }));
  if (isThing(items, cue, score)) return null;
  const least = leastWords(items, cue, extent);
  const sure = isCertain(items, cue, rest) || closesSentence(items, cue, extent, score);
  if ((score < threshold && !sure) || wordCount(items, ranges) < least) return null;
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

const leastOfClosing = -2;

/** `Twice the line failed, diplomats recalled.`: a whole clause, and who says it behind the comma. */
function closesSentence(items: readonly Item[], cue: Cue, { from, to }: ItemRange, score: number): boolean {
  if (cue.pattern !== 'after' && cue.pattern !== 'inverted') return false;
  const clause = items.slice(from, to).some((_, i) => isFinite(items, from + i));
  const { negated, modal, passive, range } = cue.subject;
  const plain = !negated && !modal && !passive && speaks(items, range);
  return clause && plain && isComma(items[to]) && score > leastOfClosing;
}

const sureOfQuotation = 2;

function quotedBeside(items: readonly Item[], cue: Cue, sentence: number): SentenceStatement {
  const { room, subject } = cue;
  const mentions = subject.range === null ? [] : sourceMentions(items, subject.range, sentence);
  return { sentence, cue, ranges: [room], items, mentions, score: sureOfQuotation };
}

/** The statements that one sentence holds whole. */
export function findInSentence(items: readonly Item[], sentence: number): SentenceStatement[] {
  const cues = findCues(items);
  const found = withoutDoubles(cues.flatMap((cue) => judge(items, cue, cues, sentence) ?? []));
  const covered = found.flatMap(({ ranges }) => ranges);
  return [...found, ...wholeQuotations(items, covered).map((cue) => quotedBeside(items, cue, sentence))];
}
