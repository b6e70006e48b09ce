import type { Origin } from '../../../src/corpus/corpus.ts';

type Pair = readonly [string, string];

export interface OriginScore {
  readonly labels: readonly { readonly pair: Pair; readonly found: boolean }[];
  readonly finds: readonly { readonly pair: Pair; readonly right: boolean }[];
}

const inOrder = ([a, b]: Pair): Pair => (a < b ? [a, b] : [b, a]);

/** Every two of the articles. */
export function pairsOf(articles: readonly string[]): readonly Pair[] {
  return articles.flatMap((one, at) => articles.slice(at + 1).map((other) => inOrder([one, other])));
}

const keyOf = (pair: Pair) => inOrder(pair).join(' ');

/** Pair by pair: articles of one origin, as labelled and as found. */
export function scoreOrigins(
  origins: readonly Pick<Origin, 'articles'>[],
  labels: readonly (readonly string[])[],
): OriginScore {
  const found = origins.flatMap(({ articles }) => pairsOf(articles.map(({ article }) => article)));
  const wanted = labels.flatMap(pairsOf);
  const foundKeys = new Set(found.map(keyOf));
  const wantedKeys = new Set(wanted.map(keyOf));
  return {
    labels: wanted.map((pair) => ({ pair, found: foundKeys.has(keyOf(pair)) })),
    finds: found.map((pair) => ({ pair, right: wantedKeys.has(keyOf(pair)) })),
  };
}
