import { countBelow } from '../common/sorted.ts';
import { overlaps } from '../common/span.ts';
import { titleNouns } from './lexicon/titles.ts';
import type { SourceMention } from './mentions.ts';
import type { NamedPlace } from './named-places.ts';
import { placesWithin } from './named-places.ts';
import type { Person } from './people.ts';
import type { Token, TokenisedText } from './tokenised.ts';

const away = new Set(['for', 'with', 'from', 'by', 'at', 'in', 'near', 'under', 'against', 'about']);

function tokensIn(tokenised: TokenisedText, mention: SourceMention): Token[] {
  const sentence = tokenised.sentences[mention.sentence];
  const tokens = sentence?.tokens ?? [];
  const from = countBelow(tokens, mention.span.start, ({ start }) => start);
  const to = countBelow(tokens, mention.span.end + 1, ({ end }) => end);
  return tokens.slice(from, Math.max(from, to));
}

/** `Birk aides` and `a spokesman for Ash` name someone who does not speak. */
function heads(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokens[to];
  if (after !== undefined && (['NOUN', 'PROPN', 'ADJ'].includes(after.pos) || /^['’]s?$/u.test(after.text)))
    return false;
  const before = tokens.slice(0, from);
  if (before.some((token) => away.has(token.text.toLowerCase()))) return false;
  return !servesNamed(tokens, from);
}

/** `an aide to Senator Ash`, `the family of Ash`: who is named is whom someone serves. */
function servesNamed(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at >= 0 && standsBeforeName(tokens[at]?.text.toLowerCase() ?? '')) at -= 1;
  const word = tokens[at]?.text.toLowerCase();
  return at >= 0 && (word === 'to' || (word === 'of' && at === from - 1));
}

function standsBeforeName(lower: string): boolean {
  return titleNouns.has(lower) || titleModifiersBeforeName.has(lower);
}

const titleModifiersBeforeName = new Set([
  'the',
  'prime',
  'foreign',
  'defence',
  'defense',
  'vice',
  'deputy',
  'state',
]);

/** Of those named the one whom the article names first. */
function firstPerson(names: readonly NamedPlace[]): Person | null {
  return names.toSorted((a, b) => a.order - b.order)[0]?.person ?? null;
}

/** The person whose name is the head of the mention. */
export function personHeading(
  tokenised: TokenisedText,
  people: readonly Person[],
  mention: SourceMention,
): Person | null {
  const names = placesWithin(people, mention.span);
  if (names.length === 0) return null;
  const tokens = tokensIn(tokenised, mention);
  const heading = names.filter((name) => {
    const from = tokens.findIndex((token) => overlaps(token, name));
    const to = tokens.findLastIndex((token) => overlaps(token, name)) + 1;
    return from >= 0 && heads(tokens, from, to);
  });
  return firstPerson(heading);
}

const longestApposition = 60;

/** `the host, Foreign Minister Birk,`: the person whose name stands in apposition to the mention. */
export function personApposed(
  { text }: TokenisedText,
  people: readonly Person[],
  { span }: SourceMention,
): Person | null {
  const behind = text.slice(span.end, span.end + longestApposition);
  const apposition = /^, ((?:[^,.;:“”"]|(?<=\b\p{Lu}\p{L}{1,3})\.(?= \p{Lu}))+)(?=[,.;:“”"])/u.exec(
    behind,
  )?.[1];
  if (
    apposition === undefined ||
    /\b(?:who|whom|which|with|by|from|at|after|before|than|to|against|near)\b|^\p{L}+(?:ing|ed) /iu.test(
      apposition,
    )
  )
    return null;
  const end = span.end + 2 + apposition.length;
  return firstPerson(placesWithin(people, { start: span.end + 1, end }));
}
