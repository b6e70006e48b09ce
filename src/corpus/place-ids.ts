import type { Span } from '../common/span.ts';
import { hull } from '../common/span.ts';

/** A finding’s id by its article and place: corpus.json may leave it out wherever nothing else has the same. */
export const placeIds = {
  statements: ({ article, content }: { readonly article: string; readonly content: readonly Span[] }) => {
    const { start, end } = hull(content);
    return `${article}:s${start}-${end}`;
  },
  ownVoice: ({ article, passage }: { readonly article: string; readonly passage: Span }) =>
    `${article}:v${passage.start}-${passage.end}`,
  points: ({ article, point }: { readonly article: string; readonly point: string }) => `${point}@${article}`,
} as const;
