import { fold } from '../common/fold.ts';
import { onceForText } from '../common/once-for-text.ts';
import type { Span } from '../common/span.ts';
import { letterAt } from '../common/word-letters.ts';
import { americanSpellings } from './lexicon/house-style.ts';
import { irregularForms } from './lexicon/irregular-forms.ts';
import { plainWords, sameWords } from './lexicon/plain-words.ts';

export interface ContentWord extends Span {
  /** Folded and without its ending. */
  readonly stem: string;
}

/** Between two letters these part no words: `no-show`, `U.S`. */
const joiners = new Set("-‑'’.");
const DIGIT = /\d/u;

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

function stemFrom(folded: string): string {
  const bare = folded.replace(/['.]s?$/u, '').replaceAll('.', '');
  return withoutEnding(regular.get(bare) ?? inOneStyle(bare));
}

const known = onceForText((word) => {
  const folded = fold(word);
  return { folded, stem: stemFrom(folded), isPlain: plainWords.has(folded) };
});

/** A word as `fold` leaves it. */
export function foldedWord(word: string): string {
  return known(word).folded;
}

/** A word as it is compared: folded, in one house’s style, its ending cut lightly, dots of `U.S.` dropped. */
export function stemOf(word: string): string {
  return known(word).stem;
}

const same: ReadonlyMap<string, string> = new Map(
  [...sameWords].map(([word, as]) => [stemOf(word), stemOf(as)]),
);

/** Words of one meaning as one: `ally` and `allied`, `NATO` and `the alliance`. */
export function meaningOf(stem: string): string {
  return same.get(stem) ?? stem;
}

/** Where the word ends of which a letter ends at `from`. */
function endOfWord(text: string, from: number): number {
  let end = from;
  for (;;) {
    const joins = joiners.has(text.charAt(end)) ? 1 : 0;
    const more = letterAt(text, end + joins);
    if (more > 0) end += joins + more;
    else if (text.charAt(end) === ',' && DIGIT.test(text.charAt(end + 1))) end += 2;
    else return end;
  }
}

/** Every word of `text`, in order. */
export function wordSpans(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let start = 0; start < text.length;) {
    const first = letterAt(text, start);
    const end = first === 0 ? start + 1 : endOfWord(text, start + first);
    if (first > 0) found.push({ start, end });
    start = end;
  }
  return found;
}

/** The words of `text` that say what it is about, in order; spans count in `text`. */
export function contentWords(text: string): readonly ContentWord[] {
  const found: ContentWord[] = [];
  for (const { start, end } of wordSpans(text)) {
    const { stem, isPlain } = known(text.slice(start, end));
    if (!isPlain) found.push({ start, end, stem });
  }
  return found;
}
