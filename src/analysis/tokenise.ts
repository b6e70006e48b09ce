import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { ItsFunction, Tokens } from 'wink-nlp';
import type { Article } from '../articles/article.ts';
import { bodyOf } from '../articles/article.ts';
import { cutLong } from '../common/cut-long.ts';
import type { Span } from '../common/span.ts';
import type { QuotedRegion } from './quoted-regions.ts';
import { findQuotedRegions } from './quoted-regions.ts';
import { findSentenceEnds } from './sentence-ends.ts';
import { LONGEST_WORD, wordsForTagger } from './tagger-pieces.ts';
import type { Sentence, Token, TokenisedText } from './tokenised.ts';

type Nlp = ReturnType<typeof winkNLP>;
let loaded: Nlp | null = null;

/** The model takes a tenth of a second to load: once, and only where text is analysed. */
function nlp(): Nlp {
  loaded ??= winkNLP(model, ['sbd', 'pos']);
  return loaded;
}

/** wink-nlp's own types leave its lemma helper out of the functions that `out` takes. */
function isItsFunction(helper: unknown): helper is ItsFunction<string> {
  return typeof helper === 'function';
}

/** The index of a sentence’s last token. */
function lastOf(span: string | readonly number[]): number {
  return Number(span[1]);
}

/** Undefined where the tagger knows no lemma: it has none for the `cannot` that ends a clause. */
function lemmasOf(tokens: Tokens): readonly (string | undefined)[] {
  const helper: unknown = nlp().its.lemma;
  return isItsFunction(helper) ? tokens.out(helper) : [];
}

interface TaggedParagraph {
  readonly tokens: readonly Token[];
  /** Indices of the tokens with which the tagger ends a sentence. */
  readonly ends: ReadonlySet<number>;
}

const hyphen = /^[-‐‑]$/u;
const word = /^[\p{L}\p{N}.]+$/u;
const rareLetter = /[^\p{ASCII}’‘“”–—‐‑…]/u;

/** The tagger cuts a name at a letter that it does not know. */
function isCutWord(front: Token | undefined, back: Token): boolean {
  if (front === undefined || front.end !== back.start) return false;
  const [last, first] = [front.text.at(-1) ?? '', back.text.at(0) ?? ''];
  return /^\p{L}$/u.test(last) && /^\p{L}$/u.test(first) && (rareLetter.test(last) || rareLetter.test(first));
}

/** `burden-sharing` is one word: the tagger cuts it in three. */
export function joinHyphenated(tagged: TaggedParagraph): TaggedParagraph {
  const tokens: Token[] = [];
  const ends = new Set<number>();
  tagged.tokens.forEach((token, i) => {
    const last = tokens.at(-1);
    const mark = tagged.tokens[i - 1];
    const joins =
      last !== undefined && mark !== undefined && i > 1 && hyphen.test(mark.text) && word.test(token.text);
    if (last !== undefined && last.text.length > LONGEST_WORD) {
      tokens.push(token);
    } else if (last !== undefined && isCutWord(last, token)) {
      tokens[tokens.length - 1] = { ...joined(last, token), pos: 'PROPN' };
    } else if (joins && last.end === token.start && last.text.endsWith(mark.text) && last.text.length > 1) {
      tokens[tokens.length - 1] = joined(last, token);
    } else if (hyphen.test(token.text) && last?.end === token.start && /[\p{L}\p{N}]$/u.test(last.text)) {
      tokens[tokens.length - 1] = { ...last, text: last.text + token.text, end: token.end };
    } else tokens.push(token);
    if (tagged.ends.has(i)) ends.add(tokens.length - 1);
  });
  return { tokens, ends };
}

function joined(front: Token, back: Token): Token {
  const text = front.text + back.text;
  const pos = back.pos === 'VERB' && front.pos !== 'VERB' ? 'ADJ' : back.pos === 'ADP' ? 'NOUN' : back.pos;
  return { text, start: front.start, end: back.end, pos, lemma: text.toLowerCase() };
}

/** Adds what the tagger finds in one piece; offsets count in the text. */
function tagPiece(text: string, piece: Span, tokens: Token[], ends: Set<number>): void {
  const { readDoc, its } = nlp();
  const own = text.slice(piece.start, piece.end);
  let from = 0;
  const doc = readDoc(wordsForTagger(own));
  const [tags, lemmas] = [doc.tokens().out(its.pos), lemmasOf(doc.tokens())];
  const lasts = new Set(doc.sentences().out(its.span).map(lastOf));
  doc
    .tokens()
    .out()
    .forEach((word, i) => {
      const at = own.indexOf(word, from);
      if (at >= 0 && word.trim() !== '') {
        from = at + word.length;
        const [start, end] = [piece.start + at, piece.start + from];
        const lemma = (lemmas[i] ?? word).toLowerCase();
        tokens.push({ text: word, start, end, pos: tags[i] ?? '', lemma });
      }
      if (lasts.has(i)) ends.add(tokens.length - 1);
    });
}

function tagParagraph(text: string, paragraph: Span): TaggedParagraph {
  const tokens: Token[] = [];
  const ends = new Set<number>();
  for (const piece of cutLong(text, paragraph)) tagPiece(text, piece, tokens, ends);
  return joinHyphenated({ tokens, ends });
}

function sentencesOf(
  tagged: TaggedParagraph,
  regions: readonly QuotedRegion[],
  paragraph: number,
): Sentence[] {
  let from = 0;
  return findSentenceEnds(tagged.tokens, tagged.ends, regions).flatMap((last) => {
    const tokens = tagged.tokens.slice(from, last + 1);
    from = last + 1;
    const [first] = tokens;
    const end = tokens.at(-1)?.end;
    return first === undefined || end === undefined ? [] : [{ start: first.start, end, tokens, paragraph }];
  });
}

/** The text as sentences and tokens, with `paragraphs` as its body. */
export function tokeniseText(text: string, paragraphs: readonly Span[]): TokenisedText {
  const regions = findQuotedRegions(text, paragraphs);
  const sentences = paragraphs.flatMap((paragraph, index) =>
    sentencesOf(tagParagraph(text, paragraph), regions, index),
  );
  return { text, paragraphs, sentences };
}

/** The article's body as sentences and tokens: every other part is left out. */
export function tokenise(article: Article): TokenisedText {
  return tokeniseText(
    article.text,
    bodyOf(article).map(({ start, end }) => ({ start, end })),
  );
}
