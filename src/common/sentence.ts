import { inWords } from './words.ts';

/** A figure in a sentence: what it reads, and the items it counts. */
export interface Figure<Item> {
  readonly kind: 'figure';
  readonly text: string;
  /** What was counted, for whoever opens it. */
  readonly title: string;
  readonly entries: readonly Item[];
}

export type Piece<Item> = { readonly kind: 'text'; readonly text: string } | Figure<Item>;

/** A sentence written from data, so that each of its figures can show what it counts. */
export type Sentence<Item> = readonly Piece<Item>[];

type Part<Item> = string | Figure<Item> | Sentence<Item>;

function piecesOf<Item>(value: Part<Item>): Sentence<Item> {
  if (typeof value === 'string') return value === '' ? [] : [{ kind: 'text', text: value }];
  return 'kind' in value ? [value] : value;
}

/** A template whose values are words, figures or whole sentences. */
export function say<Item>(strings: TemplateStringsArray, ...values: Part<Item>[]): Sentence<Item> {
  return strings.flatMap((text, index) => [...piecesOf<Item>(text), ...piecesOf(values[index] ?? '')]);
}

export function joinSentences<Item>(sentences: readonly Sentence<Item>[], between: string): Sentence<Item> {
  return sentences.flatMap((sentence, index) =>
    index === 0 ? sentence : [...piecesOf<Item>(between), ...sentence],
  );
}

export function textOf(sentence: Sentence<unknown>): string {
  return sentence.map((piece) => piece.text).join('');
}

export function figure<Item>(text: string, title: string, entries: readonly Item[]): Figure<Item> {
  return { kind: 'figure', text, title, entries };
}

export function wordFigure<Item>(title: string, entries: readonly Item[]): Figure<Item> {
  return figure(inWords(entries.length), title, entries);
}

export function digitFigure<Item>(title: string, entries: readonly Item[]): Figure<Item> {
  return figure(String(entries.length), title, entries);
}
