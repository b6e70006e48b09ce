// Learns the weights of cues and of content extents from marked articles kept outside the repository:
//   npx tsx scripts/train-quotations.ts ../shared/data/quotations/polnear-train.jsonl
import { existsSync, writeFileSync } from 'node:fs';
import { candidateRanges, chooseExtent, extentFeatures } from '../src/analysis/content.ts';
import { restOf } from '../src/analysis/content-rest.ts';
import { cueFeatures } from '../src/analysis/cue-score.ts';
import type { Cue } from '../src/analysis/cue.ts';
import type { ItemRange } from '../src/analysis/phrases.ts';
import { findCues } from '../src/analysis/cues.ts';
import { itemsOf } from '../src/analysis/items.ts';
import { findQuotedRegions } from '../src/analysis/quoted-regions.ts';
import { tokeniseText } from '../src/analysis/tokenise.ts';
import type { MarkedQuote } from './marked-articles.ts';
import { paragraphsOf, readMarked, wordOffsets } from './marked-articles.ts';

const output = new URL('../src/analysis/lexicon/quotation-weights.json', import.meta.url);

type Items = ReturnType<typeof itemsOf>;

interface Choice {
  readonly features: readonly (readonly string[])[];
  readonly right: number;
}
interface Verdict {
  readonly features: readonly string[];
  readonly right: boolean;
}

function spansOf(quote: MarkedQuote): [number, number][] {
  return quote.spans ?? [[quote.start, quote.end]];
}

function wordsOf(
  words: readonly (readonly [number, number])[],
  spans: readonly (readonly [number, number])[],
): Set<number> {
  const found = new Set<number>();
  words.forEach(([start, end], i) => {
    if (spans.some(([from, to]) => start < to && from < end)) found.add(i);
  });
  return found;
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const one of a) if (b.has(one)) shared += 1;
  return shared / Math.max(1, a.size, b.size);
}

/** Softmax over the candidates of each choice, plain stochastic gradient. */
function trainChoices(choices: readonly Choice[], epochs: number): Record<string, number> {
  const weights = new Map<string, number>();
  const score = (features: readonly string[]): number =>
    features.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const rate = 0.1 / (1 + epoch * 0.5);
    for (const { features, right } of choices) {
      const scores = features.map(score);
      const top = Math.max(...scores);
      const exps = scores.map((one) => Math.exp(one - top));
      const total = exps.reduce((a, b) => a + b, 0);
      features.forEach((list, i) => {
        const step = rate * ((i === right ? 1 : 0) - (exps[i] ?? 0) / total);
        for (const f of list) weights.set(f, (weights.get(f) ?? 0) * (1 - 1e-6) + step);
      });
    }
  }
  return pruned(weights);
}

function trainVerdicts(verdicts: readonly Verdict[], epochs: number): Record<string, number> {
  const weights = new Map<string, number>();
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const rate = 0.1 / (1 + epoch * 0.5);
    for (const { features, right } of verdicts) {
      const sum = features.reduce((total, f) => total + (weights.get(f) ?? 0), 0);
      const step = rate * ((right ? 1 : 0) - 1 / (1 + Math.exp(-sum)));
      for (const f of features) weights.set(f, (weights.get(f) ?? 0) * (1 - 2e-5) + step);
    }
  }
  return pruned(weights);
}

const leastSeen = 5;

/** What was seen too seldom says more of the marked articles than of the language. */
function seenOften(lists: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const feature of lists.flat()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= leastSeen).map(([feature]) => feature));
}

function pruned(weights: ReadonlyMap<string, number>): Record<string, number> {
  const kept = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= 0.08)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(kept.map(([feature, weight]) => [feature, Math.round(weight * 100) / 100]));
}

const path = process.argv[2] ?? '../shared/data/quotations/polnear-train.jsonl';
if (!existsSync(path)) {
  console.log(`train-quotations: no marked articles at ${path}; nothing learnt`);
  process.exit(0);
}
const choices: Choice[] = [];
const later: {
  items: ReturnType<typeof itemsOf>;
  cues: ReturnType<typeof findCues>;
  cue: ReturnType<typeof findCues>[number];
  right: boolean;
}[] = [];
let goldCore = 0;
let reached = 0;
for (const article of readMarked(path)) {
  const paragraphs = paragraphsOf(article.text);
  const tokenised = tokeniseText(article.text, paragraphs);
  const regions = findQuotedRegions(article.text, paragraphs);
  const words = wordOffsets(article.text);
  const gold = article.quotes.map((quote) => ({ quote, words: wordsOf(words, spansOf(quote)) }));
  goldCore += gold.filter(({ quote }) => quote.core).length;
  const seen = new Set<MarkedQuote>();
  for (const sentence of tokenised.sentences) {
    const items = itemsOf(article.text, sentence, regions);
    const cues = findCues(items);
    for (const cue of cues) {
      if (cue.room.to <= cue.room.from) continue;
      const form = items[cue.at]?.lower ?? '';
      const near = gold.filter(
        ({ quote }) =>
          (cue.pattern === 'colon' ? ':' : (quote.verb ?? '')).toLowerCase().includes(form) &&
          !spansOf(quote).some(([s, e]) => s <= cue.span.start && cue.span.end <= e),
      );
      const rated = candidateRanges(items, cue).map((range) => {
        const spans = [range, ...restOf(items, cue, range)].map(({ from, to }): [number, number] => [
          items[from]?.start ?? 0,
          items[to - 1]?.end ?? 0,
        ]);
        return wordsOf(words, spans);
      });
      let best = { rate: 0, index: 0, core: false, quote: null as MarkedQuote | null };
      for (const { quote, words: own } of near) {
        const local = new Set(
          [...own].filter((i) => {
            const w = words[i];
            return w !== undefined && w[0] >= sentence.start && w[1] <= sentence.end;
          }),
        );
        rated.forEach((set, index) => {
          const rate = overlap(local, set);
          if (rate > best.rate) best = { rate, index, core: quote.core, quote };
        });
      }
      const any = best.rate >= 0.5;
      if (any && best.quote !== null && best.core) seen.add(best.quote);
      if (any && best.rate >= 0.6)
        choices.push({
          features: candidateRanges(items, cue).map((range) => extentFeatures(items, cue, cues, range)),
          right: best.index,
        });
      if (!any || best.core || ['that', 'clause', 'object-to', 'wh'].includes(cue.frame))
        later.push({ items, cues, cue, right: any });
    }
  }
  reached += seen.size;
}
const known = seenOften(choices.flatMap((choice) => choice.features));
const extent = trainChoices(
  choices.map(({ features, right }) => ({
    features: features.map((list) => list.filter((one) => known.has(one))),
    right,
  })),
  6,
);
const rangesOf = (items: Items, cue: Cue, cues: readonly Cue[]): ItemRange[] => {
  const chosen = chooseExtent(items, cue, cues, extent);
  return [chosen, ...restOf(items, cue, chosen)];
};
const verdicts = later.map(({ items, cues, cue, right }) => ({
  features: cueFeatures(items, cue, cues, rangesOf(items, cue, cues)),
  right,
}));
const often = seenOften(verdicts.map((verdict) => verdict.features));
const cue = trainVerdicts(
  verdicts.map(({ features, right }) => ({ features: features.filter((one) => often.has(one)), right })),
  8,
);
writeFileSync(output, `${JSON.stringify({ cue, extent }, null, 1)}\n`);
console.log(
  `core ${goldCore}, reached by a cue ${reached}; ${choices.length} extents, ${verdicts.length} verdicts (${verdicts.filter((v) => v.right).length} right)`,
);
console.log(`weights: cue ${Object.keys(cue).length}, extent ${Object.keys(extent).length}`);
