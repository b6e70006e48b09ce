import { fold } from '../common/fold.ts';
import { onceForText } from '../common/once-for-text.ts';
import { sliceOf, type Span } from '../common/span.ts';
import { americanSpellings } from './lexicon/house-style.ts';
import { irregularForms } from './lexicon/irregular-forms.ts';
import { plainWords, sameWords } from './lexicon/plain-words.ts';

export interface ContentWord extends Span {
  /** Folded and without its ending. */
  readonly stem: string;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}]|[-‑'’.](?=[\p{L}\p{N}])|,(?=\d))*/gu;

function withoutEnding(word: string): string {
  if (word.length <= 3) return word;
  if (/(?:ies|ied)$/u.test(word)) return `${word.slice(0, -3)}y`;
  const singular = /(?:[sxz]|ch|sh)es$/u.test(word) ? word.slice(0, -2) : word.replace(/(?<=[^s])s$/u, '');
  const cut = singular.replace(/(?<=\p{L}{3})(?:ing|ed)$/u, '').replace(/(?<=\p{L}{3})e$/u, '');
  return cut.replace(/(?<letter>[b-df-hj-np-tv-z])\k<letter>$/u, '$<letter>');
}

const regular: ReadonlyMap<string, string> = new Map(
  irregularForms.flatMap(([word, forms]) => forms.map((form) => [form, word] as const)),
);

/** As an American desk prints it. */
function inOneStyle(word: string): string {
  const own = americanSpellings.get(word) ?? americanSpellings.get(word.replace(/s$/u, ''));
  return own ?? word.replace(/(?<=\p{L}{4})is(?=(?:e[sd]?|ing|ations?)$)/u, 'iz');
}

function stemFrom(word: string): string {
  const folded = fold(word)
    .replace(/['.]s?$/u, '')
    .replaceAll('.', '');
  return withoutEnding(regular.get(folded) ?? inOneStyle(folded));
}

/** A word as it is compared: folded, in one house’s style, its ending cut lightly, dots of `U.S.` dropped. */
export const stemOf = onceForText(stemFrom);

const isPlain = onceForText((word) => plainWords.has(fold(word)));

const same: ReadonlyMap<string, string> = new Map(
  [...sameWords].map(([word, as]) => [stemOf(word), stemOf(as)]),
);

/** Words of one meaning as one: `ally` and `allied`, `NATO` and `the alliance`. */
export function meaningOf(stem: string): string {
  return same.get(stem) ?? stem;
}

/** Every word of `text`, in order. */
export function wordSpans(text: string): readonly Span[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words of `text` that say what it is about, in order; spans count in `text`. */
export function contentWords(text: string): readonly ContentWord[] {
  return wordSpans(text).flatMap((span) => {
    const word = sliceOf(text, span);
    return isPlain(word) ? [] : [{ ...span, stem: stemOf(word) }];
  });
}
