import { countBelow } from '../common/sorted.ts';
import type { Span } from '../common/span.ts';

export interface Token extends Span {
  readonly text: string;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, ADP … */
  readonly pos: string;
  /** Lower case. */
  readonly lemma: string;
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** Index into `TokenisedText.paragraphs`. */
  readonly paragraph: number;
}

/** The body of an article as sentences and tokens; spans count in `Article.text`. Headings and the other parts are left out. */
export interface TokenisedText {
  readonly text: string;
  /** Body paragraphs in order. */
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
}

/** The sentences that a span touches; sentences stand in order and apart. */
export function sentencesOver({ sentences }: TokenisedText, span: Span): readonly Sentence[] {
  const from = countBelow(sentences, span.start + 1, ({ end }) => end);
  const to = countBelow(sentences, span.end, ({ start }) => start);
  return sentences.slice(from, Math.max(from, to));
}
