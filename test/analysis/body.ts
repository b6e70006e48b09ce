import type { Article } from '../../src/articles/article.ts';
import type { Span } from '../../src/common/span.ts';

/** Paragraph spans of a text whose paragraphs are parted by line breaks. */
export function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** An article that is nothing but body. */
export function bodyArticle(text: string): Article {
  return {
    id: 'test-article',
    outlet: { id: 'the-lantern', name: 'The Lantern', basis: 'test' },
    headline: null,
    url: null,
    via: null,
    published: null,
    language: 'en',
    rights: null,
    text,
    parts: paragraphsOf(text).map((span) => ({ ...span, kind: 'paragraph' as const })),
  };
}
