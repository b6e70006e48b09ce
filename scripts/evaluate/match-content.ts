import type { StatementLabel } from './labels.ts';
import { common, findPhrase, rangeSet, shareOf, withoutThat, type Word, type WordSet } from './words.ts';

/** The least share of a label's words that a find must cover. */
export const COVERAGE = 0.8;

/** A label in the article's words: null where its passage is not in the text as parsed. */
export interface PlacedLabel {
  readonly label: StatementLabel;
  readonly passage: WordSet;
  /** Every content that counts. */
  readonly contents: readonly WordSet[];
}

/** The pieces' words, each sought after the one before it; null where one does not stand in the passage. */
function placeContent(
  words: readonly Word[],
  pieces: readonly string[],
  passage: readonly [number, number],
): WordSet | null {
  const placed = new Set<number>();
  let from = passage[0];
  for (const piece of pieces) {
    const range = findPhrase(words, piece, [from, passage[1]]);
    if (range === null) return null;
    for (const index of rangeSet(range)) placed.add(index);
    from = range[1];
  }
  return withoutThat(words, placed);
}

export function placeLabel(words: readonly Word[], label: StatementLabel): PlacedLabel | null {
  const passage = findPhrase(words, label.passage);
  if (passage === null) return null;
  const contents = [label.content, ...label.contentAlso].flatMap((pieces) => {
    const placed = placeContent(words, pieces, passage);
    return placed === null ? [] : [placed];
  });
  return { label, passage: rangeSet(passage), contents };
}

/** How well a find covers one content: 0 where it covers too little, or where more lies outside than the content is long. */
function fitOf(content: WordSet, found: WordSet): number {
  const covered = common(content, found);
  const outside = found.size - covered;
  if (content.size === 0 || covered / content.size < COVERAGE || outside > content.size) return 0;
  return covered / (content.size + outside);
}

/** The best fit over all contents that count. */
export function bestFit(words: readonly Word[], placed: PlacedLabel, found: WordSet): number {
  const bare = withoutThat(words, found);
  return Math.max(0, ...placed.contents.map((content) => fitOf(content, bare)));
}

/** True where (nearly) all of `inner` lies in `outer`. */
export function liesIn(inner: WordSet, outer: WordSet): boolean {
  return shareOf(inner, outer) >= COVERAGE;
}
