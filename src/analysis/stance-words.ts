import { onceFor } from '../common/once-for.ts';
import type { Span } from '../common/span.ts';
import { coverage } from '../common/coverage.ts';
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

/** No sentence needs more; a text without full stops must not cost more than its length. */
const LONGEST = 200;
const sentenceMarks = /^[.!?]$/u;

/** A quotation stands whole in one sentence of the article, however many sentences it holds. */
function cutPieces(words: readonly Token[]): readonly (readonly Token[])[] {
  const pieces: Token[][] = [[]];
  for (const word of words) {
    const piece = pieces.at(-1);
    piece?.push(word);
    if (sentenceMarks.test(word.text) || piece?.length === LONGEST) pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 0);
}

const targets = ['united-states', 'alliance', 'member', 'elsewhere'] as const;

function isNameWord(token: Token | undefined): boolean {
  return token !== undefined && token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text);
}

/** `United` of `United Kingdom` says nothing of unity: a cue beside other words of a name is a part of the name. */
function isInName(words: readonly Token[], hits: readonly Hit[], hit: Hit): boolean {
  if (targets.some((group) => hit.roles.has(group))) return false;
  if (!words.slice(hit.start, hit.end).every(isNameWord)) return false;
  return [hit.start - 1, hit.end].some(
    (at) => isNameWord(words[at]) && !hits.some(({ start, end }) => start <= at && at < end),
  );
}

function cuesIn(words: readonly Token[]): readonly Hit[] {
  const hits = matchPhrases(words);
  return hits.filter((hit) => !isInName(words, hits, hit));
}

/** Several statements, and the outlet's own voice, may ask for one sentence. */
const piecesOf = onceFor(({ tokens }: Sentence) =>
  cutPieces(tokens.flatMap(splitHyphens)).map((words) => ({ words, hits: cuesIn(words) })),
);

/** A sentence of the article as the sentences that a reader would count in it, each with its phrases found. */
export function readSentence(
  sentence: Sentence,
  content: readonly Span[],
  cue: Span | null,
): readonly StanceSentence[] {
  const isContent = coverage(content);
  return piecesOf(sentence).map(({ words, hits }) => ({
    words,
    hits,
    inContent: words.map(isContent),
    inCue: words.map((word) => cue !== null && overlaps(cue, word)),
  }));
}
