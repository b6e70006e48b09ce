import { differsTexts } from '../../../catalogue/why.ts';
import { fold } from '../../../common/fold.ts';
import { overlaps, type Span } from '../../../common/span.ts';
import type { Disagreement } from '../../../corpus/corpus.ts';

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** The share of words that the two likest sides have in common, of the shorter one’s. */
function percentAlike({ sides }: Disagreement): number {
  const bags = sides.map(({ text }) => wordsOf(text));
  const shares = bags.flatMap((bag, index) =>
    bags.slice(index + 1).map((other) => {
      const common = [...bag].filter((word) => other.has(word)).length;
      return common / Math.max(1, Math.min(bag.size, other.size));
    }),
  );
  return Math.round(100 * Math.max(0, ...shares));
}

/** By which rules a place of an article is part of what differs. */
export function whyDiffers(
  disagreements: readonly Disagreement[],
  article: string,
  place: Span,
): readonly string[] {
  return disagreements
    .filter(({ sides }) => sides.some((side) => side.article === article && overlaps(side.span, place)))
    .map((disagreement) => differsTexts[disagreement.kind](percentAlike(disagreement)));
}
