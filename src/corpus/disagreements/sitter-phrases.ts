import type { NameAt } from '../../analysis/attendance-stand-in-names.ts';
import { isCapitalised, wordsOf } from '../../analysis/attendance-words.ts';
import { titleWords } from '../../analysis/lexicon/attendance-standins.ts';
import { hull, type Span } from '../../common/span.ts';
import { chairRanks, helpingWords } from '../lexicon/chairs.ts';

/** Who is said to sit in: a name, an office, or both; the span counts in the sentence. */
export interface SitterPhrase extends Span {
  readonly name: string | null;
  readonly rank: string | null;
}

interface Item extends Span {
  readonly name: string | null;
  readonly rank: string | null;
}

const finders = chairRanks.map(([rank, forms]) => ({
  rank,
  find: new RegExp(String.raw`(?<![\p{L}-])(?:${forms.join('|')})(?![\p{L}])`, 'giu'),
}));
const PLACE_OF_OFFICE = String.raw`(?:\s(?:of|for|to|at|from)\s(?:the\s|his\s|her\s)?[\p{L}.'-]+(?:\s(?:affairs|Department|department|Mission|mission|embassy|Staff))?){0,3}`;
const HELP = helpingWords.join('|');
const UP_TO_VERB = new RegExp(
  String.raw`^${PLACE_OF_OFFICE}(?:,\s[^,;:]{1,60},)?,?(?:\s(?:${HELP}))*\s$`,
  'u',
);
const UP_TO_NAME = new RegExp(String.raw`^${PLACE_OF_OFFICE},?\s(?:Mr|Ms|Mrs|Dr)?\.?\s?$`, 'u');
const REACH = 90;
const REACH_BEFORE = 130;
const MOST_TITLES = 9;
const BOUND = /[;:!?()“”"]|(?<!\p{Lu})\.\s/u;

/** The offices and names of a sentence, in order; what a wider office holds is none of its own. */
export function itemsIn(text: string, names: readonly NameAt[]): readonly Item[] {
  const found: Item[] = [];
  for (const { rank, find } of finders) {
    for (const match of text.matchAll(find)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const isFree = found.every(({ start, end }) => span.end <= start || end <= span.start);
      if (isFree) found.push({ ...span, rank, name: null });
    }
  }
  const own = names.map(({ start, end, name }): Item => ({ start, end, name, rank: null }));
  const offices = found.filter(({ start, end }) =>
    own.every((name) => end <= name.start || name.end <= start),
  );
  return [...offices, ...own].toSorted((a, b) => a.start - b.start);
}

function isTitled(between: string): boolean {
  const words = wordsOf(between);
  return (
    words.length <= MOST_TITLES &&
    !BOUND.test(between) &&
    words.every((word) => isCapitalised(word) || titleWords.has(word.toLowerCase().replace(/'s$/u, '')))
  );
}

/** `his deputy, Ada Byron`, `Ada Byron, the deputy secretary`, `Deputy Secretary of State Ada Byron`: one person. */
function areBeside(text: string, left: Item, right: Item): boolean {
  const between = text.slice(left.end, right.start);
  if (left.rank !== null && right.name !== null)
    return UP_TO_NAME.test(between) || (isTitled(between) && !between.includes(','));
  return left.name !== null && right.rank !== null && /^,\s/u.test(between) && isTitled(between);
}

const TITLE_BEFORE =
  /(?:(?:the|an?|his|her|its|US|U\.S\.|American|Washington's|America's|acting|senior|top|embassy's|State Department's|Pentagon's)\s)*$/iu;
const TITLE_BEHIND =
  /^(?:\s(?:secretary|defen[cs]e|of|state|war|to|the|alliance|nato|for|policy|political|affairs)(?![\p{L}-]))*(?=\P{L}|$)/iu;

/** With the rest of the office: `the U.S. deputy secretary of state`. */
function inFull(text: string, { start, end }: Span, isOffice: boolean): Span {
  const before = TITLE_BEFORE.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = isOffice ? (TITLE_BEHIND.exec(text.slice(end))?.[0] ?? '') : '';
  return { start: start - before, end: end + after.replace(/\s(?:of|to|the|for)$/u, '').length };
}

function together(text: string, items: readonly Item[]): SitterPhrase {
  return {
    ...inFull(text, hull(items), items.at(-1)?.rank !== null),
    name: items.find(({ name }) => name !== null)?.name ?? null,
    rank: items.find(({ rank }) => rank !== null)?.rank ?? null,
  };
}

/** Whoever stands right behind a place. */
export function sitterBehind(text: string, items: readonly Item[], from: number): SitterPhrase | null {
  const at = items.findIndex(({ start }) => start >= from);
  const [first, second] = [items[at], items[at + 1]];
  if (first === undefined || first.start - from > REACH) return null;
  if (!isTitled(text.slice(from, first.start))) return null;
  return together(text, second !== undefined && areBeside(text, first, second) ? [first, second] : [first]);
}

/** Whoever stands before a verb. */
export function sitterBefore(text: string, items: readonly Item[], to: number): SitterPhrase | null {
  const at = items.findLastIndex(({ end }) => end < to);
  const [last, previous] = [items[at], items[at - 1]];
  if (last === undefined || to - last.end > REACH_BEFORE) return null;
  if (!UP_TO_VERB.test(text.slice(last.end, to))) return null;
  return together(
    text,
    previous !== undefined && areBeside(text, previous, last) ? [previous, last] : [last],
  );
}

/** The office in a role: null where it is none from which somebody is sent. */
export function rankIn(role: string): string | null {
  return itemsIn(role, [])[0]?.rank ?? null;
}
