import type { Span } from '../common/span.ts';
import { overlaps } from '../common/span.ts';
import type { Sentence, Token } from './tokenised.ts';
import type { Hit } from './stance-match.ts';
import { matchPhrases } from './stance-match.ts';

/** One sentence ready to be judged. */
export interface StanceSentence {
  readonly words: readonly Token[];
  readonly hits: readonly Hit[];
  /** Word for word: does it belong to what is attributed? */
  readonly inContent: readonly boolean[];
  /** Word for word: does it belong to the words that attribute? */
  readonly inCue: readonly boolean[];
}

const hyphens = /[-‐‑]/u;

/** `war-weary` is looked up as two words. */
function splitHyphens(token: Token): readonly Token[] {
  if (!hyphens.test(token.text)) return [token];
  let from = token.start;
  return token.text.split(hyphens).flatMap((text) => {
    const start = from;
    from += text.length + 1;
    return text === ''
      ? []
      : [{ text, start, end: start + text.length, pos: token.pos, lemma: text.toLowerCase() }];
  });
}

export function readSentence(sentence: Sentence, content: readonly Span[], cue: Span | null): StanceSentence {
  const words = sentence.tokens.flatMap(splitHyphens);
  return {
    words,
    hits: matchPhrases(words),
    inContent: words.map((word) => content.some((span) => overlaps(span, word))),
    inCue: words.map((word) => cue !== null && overlaps(cue, word)),
  };
}
