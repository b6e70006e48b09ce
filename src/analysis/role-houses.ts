import { mediaWords, organisationNouns } from './lexicon/organisations.ts';
import { natoWords, townStarts } from './lexicon/places.ts';
import { analystNouns } from './lexicon/source-nouns.ts';
import type { Run } from './names.ts';
import { isPlace } from './names.ts';
import type { Token } from './tokenised.ts';

export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text.toLowerCase() ?? '';
}

/** `Ash of the Meridian Forum`: the house stands for the role. */
export function roleOfHouse(text: string, tokens: readonly Token[], name: Run): string | null {
  if (!['of', 'from', 'at', 'with'].includes(lowerAt(tokens, name.to))) return null;
  const start = pastOwner(tokens, lowerAt(tokens, name.to + 1) === 'the' ? name.to + 2 : name.to + 1);
  let to = /^alliance$/u.test(lowerAt(tokens, start)) ? start + 1 : start;
  while (/^\p{Lu}|^['’]s$/u.test(tokens[to]?.text ?? '') || joinsHouse(tokens, to)) to += 1;
  while (to > start && to - start < longestHouse && ['NOUN', 'ADJ'].includes(tokens[to]?.pos ?? '')) to += 1;
  const house = tokens.slice(start, to);
  const [first, last] = [house[0], house.at(-1)];
  if (first === undefined || last === undefined || !mayBeHouse(house, start > name.to + 1)) return null;
  return text.slice(first.start, last.end);
}

const longestHouse = 6;

/** `the state’s National Guard`: whose it is stands before. */
function pastOwner(tokens: readonly Token[], at: number): number {
  return /^['’]s$/u.test(tokens[at + 1]?.text ?? '') &&
    /^(?:state|country|nation|city|island)$/u.test(lowerAt(tokens, at))
    ? at + 2
    : at;
}

/** `the Danube Observatory`, `RAND`, but no home town: `Birk of Bergen`, `of New Jersey`. */
function mayBeHouse(house: readonly Token[], defined: boolean): boolean {
  const lowers = house.map((token) => token.text.toLowerCase());
  if (lowers.some((lower) => isHouse(lower) || isPlace(lower) || natoWords.has(lower))) return true;
  const [first = ''] = lowers;
  if (house.length === 1) return defined || /^\p{Lu}{3,}$/u.test(house[0]?.text ?? '');
  return !townStarts.has(first);
}

/** `Institute for Maritime Security` */
function joinsHouse(tokens: readonly Token[], at: number): boolean {
  return (
    ['for', 'of', 'and', 'on'].includes(lowerAt(tokens, at)) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
  );
}

export function isHouse(lower: string): boolean {
  return organisationNouns.has(lower) || analystNouns.has(lower) || mediaWords.has(lower);
}
