import { alliedWords, natoWords, otherPlaceWords, usWords } from '../../analysis/lexicon/places.ts';
import { titleModifiers, titleNouns } from '../../analysis/lexicon/titles.ts';
import { sliceOf, type Span } from '../../common/span.ts';
import { pastMarkers, presentMarkers } from '../lexicon/role-times.ts';

export type RoleTime = 'past' | 'present' | 'unmarked';

/** A title as it is printed, `former` and `new` included; the span counts in the article. */
export interface RoleRun extends Span {
  /** The title without them. */
  readonly office: string;
  readonly time: RoleTime;
}

const LONGEST_RUN = 90;
const WORD = /\p{Lu}(?:\.\p{Lu})+\.?|[\p{L}\p{N}](?:[\p{L}\p{N}]|[’'](?=\p{L}))*/gu;
const joiners: ReadonlySet<string> = new Set(['and', 'for', 'to', 'on', 'the']);

function plain(word: string): string {
  return word.toLowerCase().replace(/[’']s$/u, '');
}

function timeOf(word: string): RoleTime {
  if (pastMarkers.has(word)) return 'past';
  return presentMarkers.has(word) ? 'present' : 'unmarked';
}

function isPlace(word: string): boolean {
  return [alliedWords, natoWords, otherPlaceWords, usWords].some((words) => words.has(word));
}

function mayStandIn(word: string): boolean {
  const lower = plain(word);
  if (joiners.has(lower)) return false;
  return (
    timeOf(lower) !== 'unmarked' ||
    /^\p{Lu}/u.test(word) ||
    titleNouns.has(lower) ||
    titleModifiers.has(lower) ||
    isPlace(lower)
  );
}

function runFrom(text: string, words: readonly Span[]): RoleRun | null {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const time = timeOf(plain(sliceOf(text, first)));
  const from = time === 'unmarked' ? first : words[1];
  const held = words.map((word) => plain(sliceOf(text, word)));
  if (from === undefined || !held.some((word) => titleNouns.has(word))) return null;
  return { start: first.start, end: last.end, office: text.slice(from.start, last.end), time };
}

function wordsIn(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(WORD)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** The title that ends where `within` does, back to its `former` or `new`. */
export function runBefore(text: string, within: Span): RoleRun | null {
  const words = wordsIn(text, within);
  const run: Span[] = [];
  let next = within.end;
  for (const word of words.toReversed()) {
    const held = sliceOf(text, word);
    if (!/^[ -]?$/u.test(text.slice(word.end, next)) || !mayStandIn(held)) break;
    run.unshift(word);
    next = word.start;
    if (timeOf(plain(held)) !== 'unmarked') break;
  }
  const from = run.findIndex((word) => sliceOf(text, word).toLowerCase() !== 'of');
  return runFrom(text, from === -1 ? [] : run.slice(from));
}

/** The title that stands at `start`, to the last word that may be of one. */
export function runAfter(text: string, start: number): RoleRun | null {
  const words = wordsIn(text, { start, end: start + LONGEST_RUN });
  let next = start;
  const stop = words.findIndex((word) => {
    const fits = /^[ -]?$/u.test(text.slice(next, word.start)) && mayStandIn(sliceOf(text, word));
    next = word.end;
    return !fits;
  });
  return runFrom(text, stop === -1 ? words : words.slice(0, stop));
}
