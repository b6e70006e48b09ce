import type { Span } from '../common/span.ts';
import { slugOf } from '../common/slug.ts';
import { hull } from '../common/span.ts';
import type { AttendanceReport } from './corpus.ts';

/** A finding’s id by its article and place: corpus.json may leave it out wherever nothing else has the same. */
export const placeIds = {
  statements: ({ article, content }: { readonly article: string; readonly content: readonly Span[] }) => {
    const { start, end } = hull(content);
    return `${article}:s${start}-${end}`;
  },
  ownVoice: ({ article, passage }: { readonly article: string; readonly passage: Span }) =>
    `${article}:v${passage.start}-${passage.end}`,
  reports: ({ article, passage, official }: Pick<AttendanceReport, 'article' | 'passage' | 'official'>) =>
    `${article}:r${passage.start}-${passage.end}-${slugOf(official)}`,
  points: ({ article, point }: { readonly article: string; readonly point: string }) => `${point}@${article}`,
} as const;
