import type { Span } from '../common/span.ts';
import { stateBodies } from './lexicon/organisations.ts';
import { documentNouns } from './lexicon/source-nouns.ts';
import type { SourceMention } from './mentions.ts';
import type { TokenisedText } from './tokenised.ts';

const nouns = [...documentNouns, ...stateBodies].join('|');
const phrases = new RegExp(
  `(?<![\\p{L}’'])(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|\\p{Lu}[\\p{L}-]+[’']s) (?:(?!(?:an?|the) )[\\p{L}’'-]+ ){0,4}?(?:${nouns})(?=[ ,.;:])`,
  'gu',
);

function phrasesIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(phrases)].map((found) => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
  }));
}

/** `The institute published a study. It says …`: the text or body of the sentence before that `it` means. */
export function thingMeant({ text, sentences }: TokenisedText, { sentence }: SourceMention): Span | null {
  const before = sentences[sentence - 1];
  if (before === undefined || before.paragraph !== sentences[sentence]?.paragraph) return null;
  const spoken = phrasesIn(text, before);
  return spoken.find(({ start }) => start === before.start) ?? spoken.at(-1) ?? null;
}
