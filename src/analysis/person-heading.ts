import { contains, overlaps } from '../common/span.ts';
import type { SourceMention } from './mentions.ts';
import type { Person } from './people.ts';
import type { Token, TokenisedText } from './tokenised.ts';

const away = new Set(['for', 'with', 'from', 'by', 'at', 'in', 'near', 'under', 'against', 'about']);

function tokensIn(tokenised: TokenisedText, mention: SourceMention): Token[] {
  const sentence = tokenised.sentences[mention.sentence];
  return sentence?.tokens.filter((token) => contains(mention.span, token)) ?? [];
}

/** `Birk aides` and `a spokesman for Ash` name someone who does not speak. */
function heads(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokens[to];
  if (after !== undefined && (['NOUN', 'PROPN', 'ADJ'].includes(after.pos) || /^['’]s?$/u.test(after.text)))
    return false;
  const before = tokens.slice(0, from);
  if (before.some((token) => away.has(token.text.toLowerCase()))) return false;
  return tokens[from - 1]?.text.toLowerCase() !== 'of';
}

/** The person whose name is the head of the mention. */
export function personHeading(
  tokenised: TokenisedText,
  people: readonly Person[],
  mention: SourceMention,
): Person | null {
  const tokens = tokensIn(tokenised, mention);
  for (const person of people) {
    for (const name of person.mentions) {
      if (!contains(mention.span, name)) continue;
      const from = tokens.findIndex((token) => overlaps(token, name));
      const to = tokens.findLastIndex((token) => overlaps(token, name)) + 1;
      if (from >= 0 && heads(tokens, from, to)) return person;
    }
  }
  return null;
}

const longestApposition = 60;

/** `the host, Foreign Minister Birk,`: the person whose name stands in apposition to the mention. */
export function personApposed(
  { text }: TokenisedText,
  people: readonly Person[],
  { span }: SourceMention,
): Person | null {
  const behind = text.slice(span.end, span.end + longestApposition);
  const apposition = /^, ([^,.;:“”"]+)(?=[,.;:“”"])/u.exec(behind)?.[1];
  if (apposition === undefined) return null;
  const end = span.end + 2 + apposition.length;
  return (
    people.find((person) => person.mentions.some((name) => name.end <= end && name.start > span.end)) ?? null
  );
}
