import type { Predicate } from './attendance-senses.ts';
import { anyOf } from './attendance-words.ts';
import { partsMissed, piecesMissed } from './lexicon/attendance-handing.ts';

/** “stayed for the first day and skipped the second” */
const FIRST_PART = /\b(?:first|opening)\s(?:day|session|half|morning|evening|working\ssession)\b/iu;
const SECOND =
  /^\s(?:the\s(?:second|third|next|other|last)|\p{Lu}\p{Ll}+day's)(?=[.,;]|$|\sto\s|\sand\s|\swhen\s)/u;
const PART_OF = new RegExp(
  [
    String.raw`^\s(?:(?:the|its|their|his|her|that|out\son\sthe|\p{L}+'s)\s)?(?:whole\s)?(?:${anyOf(partsMissed)})(?!\w)`,
    String.raw`^\s(?:one|two|three|half|most|much|part|some)\sof\s(?:[\p{L}'-]+\s){1,4}?(?:${anyOf(piecesMissed)})(?!\w)`,
  ].join('|'),
  'iu',
);
/** “skipped the afternoon of Thursday's meeting”: who misses a part was there for the rest. */
export function missesPart(text: string, { presence, needs, start, end }: Predicate): boolean {
  if (presence || needs !== 'object') return false;
  const isSecond = FIRST_PART.test(text.slice(0, start)) && SECOND.test(text.slice(end));
  return isSecond || PART_OF.test(text.slice(end, end + 60));
}
