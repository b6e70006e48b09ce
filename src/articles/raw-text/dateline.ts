import { labelForm } from './furniture.ts';
import { notPlaces } from '../lexicon/story-words.ts';
import { wordsOf } from './shapes.ts';

const LONGEST = 80;
const STOP = /^(\p{Lu}[\p{Lu} '’-]{3,30})\.\s+/u;
const SEPARATOR = /\s*(?:\s[—–-]{1,2}\s|[—–]|--|:\s)\s*/u;
const AGENCY = /\s*(?:\([^)]{2,40}\)|\/\s?[A-Z]{2,12}\s?\/)\s*$/u;
const DATE =
  /,?\s+(?:\d{1,2}\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?:\s+\d{1,2})?(?:,?\s+\d{4})?$/u;
const PLACE_WORD = /^\p{Lu}[\p{L}.'’/-]*,?$|^(?:de|la|le|el|al|am|an|der|den|du|of|upon|sur)$/u;
const UPPER = /^[\p{Lu}\s.,'’()/-]+$/u;

export interface Dateline {
  readonly dateline: string;
  readonly rest: string;
}

function isPlace(head: string): boolean {
  const bare = head.replace(AGENCY, '').replace(DATE, '').trim();
  const words = wordsOf(bare);
  if (words.length === 0 || words.length > 5 || notPlaces.has(labelForm(bare))) return false;
  if (!words.every((word) => PLACE_WORD.test(word))) return false;
  const marked = bare !== head;
  return marked || UPPER.test(bare) || words.length <= 2 || (bare.includes(',') && words.length <= 4);
}

/** `BRUSSELS — …`, `Brussels: …`, `OSLO, Norway (AP) — …`, `TALLINN, Jan 29 (Agency) - …`, `TALLINN. …` at a story's beginning; null where there is none. */
export function splitDateline(text: string): Dateline | null {
  const stopped = STOP.exec(text);
  if (stopped?.[1] !== undefined) return { dateline: stopped[1], rest: text.slice(stopped[0].length) };
  const found = SEPARATOR.exec(text.slice(0, LONGEST));
  if (found === null || found.index === 0) return null;
  const dateline = text.slice(0, found.index).trim();
  const rest = text.slice(found.index + found[0].length).trim();
  return isPlace(dateline) && /^["“‘'(]?[\p{L}\p{N}]/u.test(rest) ? { dateline, rest } : null;
}
