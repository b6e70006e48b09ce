import type { Article } from '../../articles/article.ts';
import { sideBySideTexts as texts } from '../../catalogue/side-by-side.ts';
import { sliceOf } from '../../common/span.ts';
import type { Statement } from '../../corpus/corpus.ts';

const HOLDS_QUOTATION_MARK = /["“”«»„]/u;
/** Belongs to the sentence that retells, not to what was said. */
const AROUND = /^that\s+|[\s,;:]+$/gu;

/** What statements of one article attribute, in its words. */
export function wordsSaid(statements: readonly Statement[], { text }: Article): string {
  const pieces = statements.flatMap(({ content }) => content.map((piece) => sliceOf(text, piece)));
  return pieces.join(texts.pieces).replace(AROUND, '');
}

const OPENING = /^(?:\S+\s+){5}\S+(?=\s+\S+\s+\S)/u;

/** The first six words of more than seven; null where there are no more. */
export function openingOf(words: string): string | null {
  return OPENING.exec(words)?.[0] ?? null;
}

/** Whether they stand in quotation marks: retold words do not, nor do those that bring their own. */
export function isQuoted(statements: readonly Statement[], words: string): boolean {
  return statements.some(({ kind }) => kind !== 'indirect') && !HOLDS_QUOTATION_MARK.test(words);
}
