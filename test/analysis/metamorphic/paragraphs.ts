import type { Article, Part } from '../../../src/articles/article.ts';
import { bodyOf } from '../../../src/articles/article.ts';
import { sliceOf } from '../../../src/common/span.ts';
import type { Rewritten } from './rewrite.ts';

const GAP = '\n\n';

/** The article with its parts in another order, or with new ones among them. */
function arranged(article: Article, parts: readonly (Part | string)[]): Rewritten {
  let text = '';
  const placed = parts.map((part) => {
    if (text !== '') text += GAP;
    const start = text.length;
    text += typeof part === 'string' ? part : sliceOf(article.text, part);
    return { part, start, end: text.length };
  });
  const newParts = placed.map(({ part, start, end }): Part => {
    return { kind: typeof part === 'string' ? 'paragraph' : part.kind, start, end };
  });
  const placeOf = (offset: number): number => {
    const own = placed.find(
      ({ part }) => typeof part !== 'string' && part.start <= offset && offset <= part.end,
    );
    return own === undefined || typeof own.part === 'string' ? offset : offset - own.part.start + own.start;
  };
  return {
    article: { ...article, text, parts: newParts },
    moved: ({ start, end }) => ({ start: placeOf(start), end: placeOf(end) }),
  };
}

/** Words that reach back over a paragraph: who or what they mean changes with what stands before them. */
const reachesBack =
  /\b(?:he|she|him|his|her|hers|they|them|their|it|its|this|that|these|those|both|one of|others?|another|too|also|colleague|counterpart|the (?:\p{Ll}+[- ]){0,2}(?:official|diplomat|officer|aide|source|minister|secretary|ambassador|envoy|general|spokes\p{L}+|meeting|session|talks|gathering|ministerial|analyst|report|paper|review|statement|chancellor|president|visit|trip|absence)s?)\b/iu;

/** It stands by itself: nothing in it reaches back over its front, and no quotation goes on there. */
function standsAlone(article: Article, part: Part | undefined): boolean {
  const text = part === undefined ? '' : sliceOf(article.text, part);
  return !reachesBack.test(text) && !/^[“‘"'„«]/u.test(text);
}

/** A paragraph put first, or where what follows does not reach back. */
export function withParagraph(
  article: Article,
  text: string,
  where: 'first' | 'last' | 'between',
): Rewritten {
  const body = bodyOf(article);
  const next = where === 'between' ? body.slice(1).find((part) => standsAlone(article, part)) : body[0];
  if (next === undefined || where === 'last') return arranged(article, [...article.parts, text]);
  return arranged(
    article,
    article.parts.flatMap((part) => (part === next ? [text, part] : [part])),
  );
}

/** The first paragraph that stands alone, and whose next one does, put last; null where there is none. */
export function withOneMovedLast(article: Article): Rewritten | null {
  const body = bodyOf(article);
  const at = body.findIndex(
    (part, i) => i < body.length - 1 && standsAlone(article, part) && standsAlone(article, body[i + 1]),
  );
  const part = body[at];
  if (part === undefined) return null;
  return arranged(article, [...article.parts.filter((each) => each !== part), part]);
}
