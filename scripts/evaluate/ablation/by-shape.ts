import { cueForms } from '../../../src/analysis/lexicon/cue-forms.ts';
import {
  auxiliaries,
  modals,
  personalPronouns,
  possessives,
  prepositions,
} from '../../../src/analysis/lexicon/function-words.ts';
import type { Token, TokenisedText } from '../../../src/analysis/tokenised.ts';

const inList = (pos: string, words: Iterable<string>) => [...words].map((word) => [word, pos] as const);

/** Words of the language that need no context; the first list that has one decides. */
const functionWords = new Map<string, string>(
  [
    ...inList('SCONJ', [
      'that',
      'if',
      'because',
      'while',
      'although',
      'though',
      'since',
      'unless',
      'whether',
    ]),
    ...inList('PRON', ['him', 'them', 'me', 'us', 'who', 'which', 'whom', 'this', 'these', 'those', 'there']),
    ...inList('ADP', ['after', 'before', 'against', 'between', 'over', 'into', 'during', 'without', 'than']),
    ...inList('CCONJ', ['and', 'but', 'or', 'nor']),
    ...inList('PART', ['not', "n't", 'n’t', "'s", '’s']),
    ...inList('DET', ['a', 'an', 'the', 'no', 'any', 'some', 'each', 'every', 'both', 'all']),
    ...inList('ADP', prepositions),
    ...inList('PRON', possessives),
    ...inList('PRON', personalPronouns),
    ...inList('AUX', auxiliaries),
    ...inList('AUX', modals),
  ].toReversed(),
);

function partOfSpeech(text: string): string {
  const lower = text.toLowerCase();
  const listed = functionWords.get(lower);
  if (listed !== undefined) return listed;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'PUNCT';
  if (/^\p{N}/u.test(text)) return 'NUM';
  if (/^\p{Lu}/u.test(text)) return 'PROPN';
  return cueForms.has(lower) ? 'VERB' : 'NOUN';
}

const byShape = (token: Token): Token => ({ ...token, pos: partOfSpeech(token.text) });

/** The text as if no tagger had read it: every word's part of speech by its shape and by lists alone. */
export function withoutTagger(tokenised: TokenisedText): TokenisedText {
  const sentences = tokenised.sentences.map((sentence) => ({
    ...sentence,
    tokens: sentence.tokens.map(byShape),
  }));
  return { ...tokenised, sentences };
}
