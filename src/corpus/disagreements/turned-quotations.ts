import type { Article } from '../../articles/article.ts';
import { contains, overlapping, sliceOf, type Span } from '../../common/span.ts';
import { sharedWords } from '../alike.ts';
import { bodySentences } from '../body-sentences.ts';
import { contentWords, meaningOf } from '../content-words.ts';
import type { Disagreement } from '../corpus.ts';
import { nearShared } from '../near.ts';
import { quotationsOf } from '../quotations-of.ts';
import { isNegative, quotedSentences, type QuotedSentence } from '../quoted-sentences.ts';

const LEAST_IN_MARKS = 2;
const LEAST_SHARED = 4;

/** A few words of a quotation inside the sentence that retells the rest. */
interface Retold {
  readonly article: string;
  readonly span: Span;
  readonly text: string;
  /** The part of it around the marks. */
  readonly clause: string;
  readonly inMarks: ReadonlySet<string>;
  readonly meanings: ReadonlySet<string>;
}

function meaningsOf(text: string): ReadonlySet<string> {
  return new Set(contentWords(text).map(({ stem }) => meaningOf(stem)));
}

const BOUND = /[,;:]\s|\s(?:and|but)\s(?:that\s)?/gu;

/** `said it was late, and that nobody minded`: two things are said. */
function clauseOf(text: string, sentence: Span, inner: Span): string {
  const before = text.slice(sentence.start, inner.start);
  const last = [...before.matchAll(BOUND)].at(-1);
  const after = text.slice(inner.end, sentence.end);
  const next = after.search(BOUND);
  const from = last === undefined ? 0 : last.index + last[0].length;
  return `${before.slice(from)}${sliceOf(text, inner)}${next === -1 ? after : after.slice(0, next)}`;
}

function retoldIn(article: Article): readonly Retold[] {
  const regions = quotationsOf(article);
  return bodySentences(article).flatMap((span) =>
    overlapping(regions, span)
      .filter(
        ({ inner, ...region }) =>
          contains(span, region) && inner.end - inner.start < (span.end - span.start) / 2,
      )
      .flatMap(({ inner }): Retold[] => {
        const inMarks = meaningsOf(sliceOf(article.text, inner));
        const text = sliceOf(article.text, span);
        const clause = clauseOf(article.text, span, inner);
        const found = { article: article.id, span, text, clause, inMarks, meanings: meaningsOf(text) };
        return inMarks.size >= LEAST_IN_MARKS ? [found] : [];
      }),
  );
}

/** The same words told as said and as not said. */
function isTurned(quoted: QuotedSentence, texts: readonly string[], retold: Retold): boolean {
  if (quoted.article === retold.article) return false;
  if (sharedWords(retold.inMarks, quoted.meanings) < retold.inMarks.size) return false;
  const shared = nearShared(quoted.meanings, retold.meanings);
  const isAlike =
    shared >= LEAST_SHARED && shared * 3 >= Math.min(quoted.meanings.size, retold.meanings.size) * 2;
  return isAlike && texts.every((text) => isNegative(text) !== isNegative(retold.clause));
}

/** Where the marks hold but a few words, what the sentence says around them. */
function toldBy({ spans, span }: QuotedSentence, article: Article): string {
  const sentences = overlapping(bodySentences(article), span);
  const length = sentences.reduce((sum, { start, end }) => sum + end - start, 0);
  const quoted = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  if (quoted >= length / 2) return sliceOf(article.text, span);
  return sentences.map((sentence) => sliceOf(article.text, sentence)).join(' ');
}

/** A sentence that one article quotes whole and another retells around a few of its words with the sense turned round. */
export function findTurnedQuotations(articles: readonly Article[]): readonly Disagreement[] {
  const byWord = new Map<
    string,
    { readonly quoted: QuotedSentence; readonly text: string; readonly told: string }[]
  >();
  for (const article of articles) {
    for (const quoted of quotedSentences(article)) {
      const entry = { quoted, text: sliceOf(article.text, quoted.span), told: toldBy(quoted, article) };
      for (const word of quoted.meanings) byWord.set(word, [...(byWord.get(word) ?? []), entry]);
    }
  }
  return articles.flatMap(retoldIn).flatMap((retold): Disagreement[] => {
    const [word = ''] = retold.inMarks;
    const found = (byWord.get(word) ?? []).filter(({ quoted, text, told }) =>
      isTurned(quoted, [text, told], retold),
    );
    if (found.length === 0) return [];
    const sides = [
      ...found.map(({ quoted: { article, span }, text }) => ({ article, span, text })),
      { article: retold.article, span: retold.span, text: retold.text },
    ].toSorted((a, b) =>
      a.article === b.article ? a.span.start - b.span.start : a.article < b.article ? -1 : 1,
    );
    const id = `altered-quotation:${retold.article}:${retold.span.start}-${retold.span.end}`;
    return [{ id, kind: 'altered-quotation', about: id, sides }];
  });
}
