import { plainMarks } from '../../analysis/attendance-words.ts';
import type { Span } from '../../common/span.ts';
import type { MinisterialKind } from '../../record/record.ts';
import { ministerialNouns, summitNouns } from '../lexicon/meeting-words.ts';

/** What an article calls a meeting; the span counts in the text that was searched. */
export interface MeetingName extends Span {
  /** Null where the name leaves it open: `NATO meeting`. */
  readonly kind: MinisterialKind | null;
  readonly isSummit: boolean;
  /** The place in the name: `Bucharest summit`, `summit in Bucharest`; null where there is none. */
  readonly place: string | null;
}

const SUMMIT = summitNouns.join('|');
const NOUN = [...summitNouns, ...ministerialNouns].join('|');
const ALLIANCE = String.raw`(?:NATO(?:'s)?|alliance(?:'s)?|allied)\s`;
const MINISTERS = String.raw`(?<kind>foreign|defen[cs]e)\s(?:ministers?(?:'s?)?|chiefs'?)`;
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\w)(?:${ALLIANCE})?${MINISTERS}\s(?:(?!of\s|to\s|at\s|in\s|and\s)\p{Ll}+\s)?(?<noun>${NOUN})(?!\w)`,
    'giu',
  ),
  new RegExp(String.raw`\b(?:${ALLIANCE})?(?<kind>foreign|defen[cs]e)\s(?<noun>ministerials?)\b`, 'giu'),
  new RegExp(
    String.raw`(?<!\w)(?<noun>${NOUN})\s(?:of|between|among)\s(?:(?!${NOUN})[\p{L}\p{N}'-]+\s){0,5}?${MINISTERS}(?!\w)`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<!\w)NATO\s(?<noun>${NOUN})(?:\sin\s(?:the\s)?(?<place>\p{Lu}\p{L}+))?(?!\w)`,
    'giu',
  ),
];
const PLACED: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\w)(?!NATO)(?<place>\p{Lu}\p{L}{2,})\s(?<noun>${SUMMIT}|ministerial)(?!\w)`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\w|NATO\s)(?<noun>${SUMMIT})\sin\s(?:the\s)?(?<place>\p{Lu}\p{L}{2,})(?!\w)`,
    'gu',
  ),
];

/** No name of a meeting is without one of these; to look for it first spares most sentences the rest. */
const ANY_NOUN = new RegExp(NOUN, 'iu');

function kindOf(word: string | undefined): MinisterialKind | null {
  if (word === undefined) return null;
  return word.toLowerCase() === 'foreign' ? 'foreign' : 'defence';
}

function overlapsNone(name: MeetingName, others: readonly MeetingName[]): boolean {
  return others.every(({ start, end }) => name.end <= start || end <= name.start);
}

/** `ministers meeting in Porto agreed`: what they do, and no name. */
function isDoing(plain: string, { start, end }: MeetingName): boolean {
  const [before, after] = [plain.slice(Math.max(0, start - 12), start), plain.slice(end, end + 4)];
  return (
    /(?:ministers|chiefs)\smeeting$/iu.test(plain.slice(start, end)) &&
    /^\s(?:in|on|at)\s/iu.test(after) &&
    !/(?:\b(?:the|an?|this|next|last|that|first|spring|autumn)|'s)\s$/iu.test(before)
  );
}

/** The names of meetings of ministers, or of NATO, in a text; those that say which ministers first. */
export function meetingNamesIn(text: string): readonly MeetingName[] {
  const plain = plainMarks(text);
  if (!ANY_NOUN.test(plain)) return [];
  const found: MeetingName[] = [];
  for (const pattern of [...PATTERNS, ...PLACED]) {
    const names = [...plain.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: kindOf(match.groups?.['kind']),
      isSummit: summitNouns.includes((match.groups?.['noun'] ?? '').toLowerCase()),
      place: match.groups?.['place'] ?? null,
    }));
    found.push(...names.filter((name) => overlapsNone(name, found) && !isDoing(plain, name)));
  }
  return found;
}
