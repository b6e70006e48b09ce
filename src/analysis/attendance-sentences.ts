import type { Article } from '../articles/article.ts';
import { bodyOf } from '../articles/article.ts';
import { onceFor } from '../common/once-for.ts';
import type { Span } from '../common/span.ts';
import { plainMarks } from './attendance-words.ts';

/** A sentence with its marks made plain; `start` and `end` count in the article. */
export interface PlainSentence extends Span {
  readonly text: string;
}

/** Longer is no sentence but a list or a broken page. */
const LONGEST_SENTENCE = 2000;

const SENTENCE_END =
  /(?<!\b(?:[A-Z]|Mr|Ms|Mrs|Dr|Gen|Sen|Gov|St|Jan|Feb|Aug|Sept|Oct|Nov|Dec))[.!?]["”')\]]*\s+(?=["“'(]?\p{Lu})/gu;

function cutParagraph(text: string, paragraph: Span): Span[] {
  const own = text.slice(paragraph.start, paragraph.end);
  const cuts = [...own.matchAll(SENTENCE_END)].map((match) => ({
    end: match.index + match[0].trimEnd().length,
    next: match.index + match[0].length,
  }));
  const starts = [0, ...cuts.map(({ next }) => next)];
  const ends = [...cuts.map(({ end }) => end), own.length];
  return starts.map((start, i) => ({
    start: paragraph.start + start,
    end: paragraph.start + (ends[i] ?? own.length),
  }));
}

/** “the Dec. 3 gathering” has one stop, at its end. */
const SHORT_MONTH = /(?<=\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\.(?=\s\d)/gu;

export function plainSentence(text: string, { start, end }: Span): PlainSentence {
  return { start, end, text: plainMarks(text.slice(start, end)).replace(SHORT_MONTH, ' ') };
}

/** The body's sentences by their stops alone: enough for the days, before the article is tagged. */
export const cutSentences = onceFor((article: Article): readonly PlainSentence[] =>
  bodyOf(article)
    .flatMap((part) => cutParagraph(article.text, part))
    .map((span) => plainSentence(article.text, span))
    .filter(({ text }) => text.length <= LONGEST_SENTENCE),
);
