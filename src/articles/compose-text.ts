import { partKinds, type Part, type PartKind } from './article.ts';

/** One part before it has a place in the article's text. */
export interface TextPart {
  readonly kind: PartKind;
  readonly text: string;
}

const GAP = '\n\n';
const FIRST: readonly PartKind[] = ['headline', 'summary', 'takeaway'];

/** Headline, summary and takeaways lead; the rest keeps its order. */
function rankOf(kind: PartKind): number {
  return FIRST.includes(kind) ? FIRST.indexOf(kind) : partKinds.length;
}

/** The article's text with each part's place in it: a slice of the text is the part. */
export function composeText(parts: readonly TextPart[]): { text: string; parts: readonly Part[] } {
  const ordered = parts.toSorted((a, b) => rankOf(a.kind) - rankOf(b.kind));
  let end = -GAP.length;
  const placed = ordered.map(({ kind, text }) => {
    const start = end + GAP.length;
    end = start + text.length;
    return { kind, start, end };
  });
  return { text: ordered.map(({ text }) => text).join(GAP), parts: placed };
}
