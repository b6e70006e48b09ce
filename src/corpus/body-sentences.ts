import { abbreviations } from '../analysis/lexicon/abbreviations.ts';
import { bodyOf, type Article } from '../articles/article.ts';
import { cutLong } from '../common/cut-long.ts';
import { onceFor } from '../common/once-for.ts';
import type { Span } from '../common/span.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const INITIAL = /(?:^|[\s.("“‘])\p{Lu}\.$/u;
const LAST_WORD = /([\p{L}.-]+)\.$/u;
/** No abbreviation is longer. */
const LONGEST_STOP = 20;

/** `U.S.` and `Gen.` end no sentence, though a capital follows. */
function isCutShort(piece: string): boolean {
  const text = piece.trimEnd().slice(-LONGEST_STOP);
  if (!text.endsWith('.')) return false;
  const word = LAST_WORD.exec(text)?.[1]?.toLowerCase();
  return INITIAL.test(text) || (word !== undefined && abbreviations.has(word));
}

function segmentsOf(text: string, { start, end }: Span): readonly { segment: string; index: number }[] {
  return [...segmenter.segment(text.slice(start, end))].map(({ segment, index }) => ({
    segment,
    index: start + index,
  }));
}

/** The sentences of one stretch of a text, without the white space between them. */
export function sentencesOf(text: string, part: Span): readonly Span[] {
  const found: Span[] = [];
  let start = part.start;
  for (const { segment, index } of cutLong(text, part).flatMap((piece) => segmentsOf(text, piece))) {
    const end = index + segment.length;
    if (isCutShort(segment) && end < part.end) continue;
    const trimmed = text.slice(start, end);
    const from = start + trimmed.length - trimmed.trimStart().length;
    found.push({ start: from, end: from + trimmed.trim().length });
    start = end;
  }
  return found.filter(({ start, end }) => end > start);
}

/** The body’s sentences without a tagger: enough to show one, and cheap enough for the page. */
export const bodySentences = onceFor((article: Article): readonly Span[] =>
  bodyOf(article).flatMap((part) => sentencesOf(article.text, part)),
);
