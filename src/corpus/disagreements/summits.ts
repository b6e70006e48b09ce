import { plainMarks } from '../../analysis/attendance-words.ts';
import { monthNames, weekdayNames } from '../../analysis/lexicon/attendance-dates.ts';
import { leaderWords, otherSummits, summitNouns } from '../lexicon/meeting-words.ts';
import { phraseFinder } from '../phrases.ts';
import type { MeetingName } from './meeting-names.ts';

const SUMMIT = new RegExp(
  String.raw`(?:(?<![\w-])(?:the|an?|this|NATO's|Nato's|alliance's|allied|yesterday's|today's|this week's|NATO|Nato|${weekdayNames.map((day) => `${day}'s`).join('|')})\s)?(?:(?<![\w-])(?:(?!summit|(?:of|in|at|for|to|on|by|with|from|and|or|as|than|before|after|eve|the|an?)\s)\p{Ll}[\p{Ll}-]*|(?:One|Two|Three)-(?:day|hour)|Spring|Autumn|Fall|Winter)\s){0,2}(?<![\w-])(?:${summitNouns.join('|')})(?![\w-])`,
  'gu',
);
const MONTH = monthNames.map(([long]) => long ?? '').join('|');
/** Said before it, these show another time or one already spoken of. */
const BEFORE = new RegExp(
  String.raw`(?:\b(?:that|last|next|previous|coming|future|earlier|annual|later|former|past|leaders'?|prime|eve of|run-up to|before|ahead of|after|until|since|by|towards?|for|prepare|preparing)\s(?:the|an?|its|their|this)?\s?|(?:${MONTH})(?:'s)?\s(?:\p{Ll}+\s)?)$`,
  'iu',
);
const AFTER = new RegExp(
  String.raw`^\s(?:of\s(?:the\s)?(?:leaders|heads|\d{4})|with\s\p{Lu}|in\s(?:${MONTH})|on\s\d|next\s|last\s|later\s|at\sthe\sWhite)`,
  'u',
);
/** A name before it that is no place nor the alliance: `the G7 summit`, `the EU summit`. */
const OF_ANOTHER = /\b(?!(?:NATO|Nato|The|An?|At|As|In|On|This)\b)\p{Lu}[\p{L}\p{N}.&-]*(?:'s)?\s$/u;
const PLACE = /^\s(?:in|at)\s(?:the\s)?(?!NATO|Nato)(?<place>\p{Lu}\p{L}+)/u;
const findLeaders = phraseFinder(leaderWords);
const findOthers = phraseFinder(otherSummits);
const LETTERS_BEFORE = 40;
const LETTERS_AFTER = 60;

function isOfMinisters(plain: string, { start, end }: { start: number; end: number }): boolean {
  const before = plain.slice(Math.max(0, start - LETTERS_BEFORE), start);
  const after = plain.slice(end, end + LETTERS_AFTER);
  const words = plain.slice(start, end);
  if (BEFORE.test(before) || OF_ANOTHER.test(before) || AFTER.test(after)) return false;
  return !/\b(?:that|last|next|previous|coming|upcoming|future|earlier|annual)\s/u.test(words);
}

/** Meetings that a sentence calls a summit and nothing in it or in the sentence before shows to be one of leaders or of others. */
export function summitsIn(text: string, before: string): readonly MeetingName[] {
  if (!summitNouns.some((noun) => text.includes(noun))) return [];
  const plain = plainMarks(text);
  if ([plain, plainMarks(before)].some((words) => findLeaders(words).length > 0)) return [];
  if (findOthers(plain).length > 0) return [];
  return [...plain.matchAll(SUMMIT)].flatMap((match): MeetingName[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!isOfMinisters(plain, span)) return [];
    const place = PLACE.exec(plain.slice(span.end, span.end + LETTERS_AFTER))?.groups?.['place'] ?? null;
    return [{ ...span, kind: null, isSummit: true, place }];
  });
}
