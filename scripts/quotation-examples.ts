import { candidateRanges, chooseExtent, extentFeatures } from '../src/analysis/content.ts';
import { restOf } from '../src/analysis/content-rest.ts';
import { cueFeatures } from '../src/analysis/cue-score.ts';
import type { Cue } from '../src/analysis/cue.ts';
import { findCues } from '../src/analysis/cues.ts';
import type { Item } from '../src/analysis/items.ts';
import { itemsOf } from '../src/analysis/items.ts';
import type { ItemRange } from '../src/analysis/phrases.ts';
import type { QuotedRegion } from '../src/analysis/quoted-regions.ts';
import type { Sentence } from '../src/analysis/tokenised.ts';
import type { WeightTable } from '../src/analysis/weights.ts';
import type { Choice, Verdict } from './learn-weights.ts';
import type { MarkedQuote } from './marked-articles.ts';

type Offsets = readonly (readonly [number, number])[];

/** A marked quotation's words inside one sentence, as indices into the article's words. */
interface LocalQuote {
  readonly quote: MarkedQuote;
  readonly words: ReadonlySet<number>;
}

/** A place that may attribute, with the marked quotations of its sentence. */
export interface Example {
  readonly items: readonly Item[];
  readonly cues: readonly Cue[];
  readonly cue: Cue;
  readonly words: Offsets;
  readonly gold: readonly LocalQuote[];
}

const covering = 0.8;

function spansOf(quote: MarkedQuote): [number, number][] {
  return quote.spans ?? [[quote.start, quote.end]];
}

/** First of the words that end behind `offset`. */
function firstBehind(words: Offsets, offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.[1] ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wordsIn(words: Offsets, spans: Offsets): Set<number> {
  const found = new Set<number>();
  for (const [from, to] of spans) {
    for (let i = firstBehind(words, from); (words[i]?.[0] ?? Infinity) < to; i += 1) found.add(i);
  }
  return found;
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count += 1;
  return count;
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return shared(a, b) / Math.max(1, a.size, b.size);
}

function contentWords({ items, words }: Example, ranges: readonly ItemRange[]): Set<number> {
  return wordsIn(
    words,
    ranges.map(({ from, to }) => [items[from]?.start ?? 0, items[to - 1]?.end ?? 0]),
  );
}

function withRest({ items, cue }: Example, range: ItemRange): ItemRange[] {
  return [range, ...restOf(items, cue, range)];
}

function localQuotes(quotes: readonly MarkedQuote[], words: Offsets, sentence: Sentence): LocalQuote[] {
  return quotes.flatMap((quote) => {
    const spans = spansOf(quote)
      .map(([from, to]): [number, number] => [Math.max(from, sentence.start), Math.min(to, sentence.end)])
      .filter(([from, to]) => from < to);
    return spans.length === 0 ? [] : [{ quote, words: wordsIn(words, spans) }];
  });
}

/** The places of one sentence that may attribute. */
export function examplesOf(
  text: string,
  sentence: Sentence,
  regions: readonly QuotedRegion[],
  words: Offsets,
  quotes: readonly MarkedQuote[],
): Example[] {
  const items = itemsOf(text, sentence, regions);
  const cues = findCues(items);
  const gold = localQuotes(quotes, words, sentence);
  return cues.filter(({ room }) => room.to > room.from).map((cue) => ({ items, cues, cue, words, gold }));
}

/** The marked quotations that name the cue's word as theirs and do not hold it. */
function quotesOfCue({ items, cue, gold }: Example): LocalQuote[] {
  const form = items[cue.at]?.lower ?? '';
  return gold.filter(
    ({ quote }) =>
      (cue.pattern === 'colon' ? ':' : (quote.verb ?? '')).toLowerCase().includes(form) &&
      !spansOf(quote).some(([from, to]) => from <= cue.span.start && cue.span.end <= to),
  );
}

const leastLike = 0.6;

/** Which candidate is the most like a quotation of this cue; none where none is like one. */
export function choiceOf(example: Example): Choice | null {
  const quotes = quotesOfCue(example);
  if (quotes.length === 0) return null;
  const ranges = candidateRanges(example.items, example.cue);
  const rates = ranges.map((range) => {
    const own = contentWords(example, withRest(example, range));
    return Math.max(...quotes.map(({ words }) => overlap(words, own)));
  });
  const best = Math.max(...rates);
  if (best < leastLike) return null;
  const features = ranges.map((range) => extentFeatures(example.items, example.cue, example.cues, range));
  return { features, right: rates.indexOf(best) };
}

/** Less than this is another extent; between the two is neither right nor wrong. */
const touching = 0.5;

/** Right where the extent covers a core quotation; none where it is half right or lies on one that does not count. */
function isRight(gold: readonly LocalQuote[], chosen: ReadonlySet<number>): boolean | null {
  if (gold.some(({ quote, words }) => quote.core && overlap(words, chosen) >= covering)) return true;
  const beside = gold.some(({ quote, words }) => {
    if (quote.core) return overlap(words, chosen) >= touching;
    return shared(chosen, words) >= touching * Math.min(chosen.size, words.size);
  });
  return beside ? null : false;
}

export function verdictOf(example: Example, extent: WeightTable): Verdict | null {
  const { items, cue, cues, gold } = example;
  const { range, share } = chooseExtent(items, cue, cues, extent);
  const ranges = withRest(example, range);
  const right = isRight(gold, contentWords(example, ranges));
  return right === null ? null : { features: cueFeatures(items, cue, cues, { ranges, share }), right };
}
