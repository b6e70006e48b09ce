import type { Ministerial } from './record.ts';

/** A figure in a sentence: what it reads, and the entries it counts. */
export interface Figure {
  readonly kind: 'figure';
  readonly text: string;
  /** What was counted, for whoever opens it. */
  readonly title: string;
  readonly entries: readonly Ministerial[];
}

export type Piece = { readonly kind: 'text'; readonly text: string } | Figure;

/** A sentence written from data, so that each of its figures can show what it counts. */
export type Sentence = readonly Piece[];

function piecesOf(value: string | Figure | Sentence): Sentence {
  if (typeof value === 'string') return value === '' ? [] : [{ kind: 'text', text: value }];
  return 'kind' in value ? [value] : value;
}

/** A template whose values are words, figures or whole sentences. */
export function say(strings: TemplateStringsArray, ...values: (string | Figure | Sentence)[]): Sentence {
  return strings.flatMap((text, index) => [...piecesOf(text), ...piecesOf(values[index] ?? '')]);
}

export function joinSentences(sentences: readonly Sentence[], between: string): Sentence {
  return sentences.flatMap((sentence, index) =>
    index === 0 ? sentence : [...piecesOf(between), ...sentence],
  );
}

export function textOf(sentence: Sentence): string {
  return sentence.map((piece) => piece.text).join('');
}
