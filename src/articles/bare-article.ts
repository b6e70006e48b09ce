import type { Article } from './article.ts';
import { composeText } from './compose-text.ts';

/** A text of which nothing is known but its words. */
export function bareArticle(id: string, parts: Parameters<typeof composeText>[0]): Article {
  return {
    id,
    outlet: { id: 'unknown', name: '', basis: '' },
    headline: null,
    url: null,
    via: null,
    published: null,
    language: 'en',
    rights: null,
    ...composeText(parts),
  };
}
