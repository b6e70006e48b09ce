import { plainMarks } from '../../analysis/attendance-words.ts';
import { monthNames } from '../../analysis/lexicon/attendance-dates.ts';
import type { Span } from '../../common/span.ts';
import { ministerialNouns } from '../lexicon/meeting-words.ts';

const NOUN = ministerialNouns.join('|');
const MONTH = monthNames.map(([long]) => long ?? '').join('|');
/** From the fullest to the barest: `spring session`, `two days of informal talks`, `ministerial`. */
const patterns: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\w-])(?:(?:spring|summer|autumn|fall|winter|regular|informal|annual|day-long|(?:one|two)-day|half-day|${MONTH})\s)+(?:${NOUN})(?![\w-])`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<![\w-])(?:one|two|a)\s(?:days?|afternoon|morning)\sof\s(?:\p{Ll}+\s)?(?:${NOUN})(?![\w-])`,
    'iu',
  ),
  new RegExp(String.raw`(?<![\w-])(?:ministerial|NATO\s(?:${NOUN}))(?![\w-])`, 'iu'),
];

/** What the first texts of an article that has no full name for its ministerial call it instead; null where they call it nothing. */
export function plainMeetingName(texts: readonly string[]): (Span & { readonly at: number }) | null {
  const plain = texts.map(plainMarks);
  for (const pattern of patterns) {
    const at = plain.findIndex((text) => pattern.test(text));
    const match = pattern.exec(plain[at] ?? '');
    if (match !== null) return { at, start: match.index, end: match.index + match[0].length };
  }
  return null;
}
