import { plainMarks } from '../../analysis/attendance-words.ts';
import type { Span } from '../../common/span.ts';
import type { MinisterialKind } from '../../record/record.ts';
import { ministerialNouns, summitNouns } from '../lexicon/meeting-words.ts';

/** What an article calls a meeting; the span counts in the text that was searched. */
export interface MeetingName extends Span {
  /** Null where the name leaves it open: `NATO meeting`. */
  readonly kind: MinisterialKind | null;
  readonly isSummit: boolean;
}

const NOUN = [...summitNouns, ...ministerialNouns].join('|');
const ALLIANCE = String.raw`(?:NATO(?:'s)?|alliance(?:'s)?|allied)\s`;
const MINISTERS = String.raw`(?<kind>foreign|defen[cs]e)\s(?:ministers?(?:'s?)?|chiefs'?)`;
const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\w)(?:${ALLIANCE})?${MINISTERS}\s(?<noun>${NOUN})(?!\w)`, 'giu'),
  new RegExp(String.raw`(?<!\w)(?<noun>${NOUN})\sof\s(?:the\s)?(?:${ALLIANCE})?${MINISTERS}(?!\w)`, 'giu'),
  new RegExp(String.raw`(?<!\w)NATO\s(?<noun>${NOUN})(?!\w)`, 'giu'),
];

function kindOf(word: string | undefined): MinisterialKind | null {
  if (word === undefined) return null;
  return word.toLowerCase() === 'foreign' ? 'foreign' : 'defence';
}

/** The names of meetings of ministers, or of NATO, in a text; those that say which ministers first. */
export function meetingNamesIn(text: string): readonly MeetingName[] {
  const plain = plainMarks(text);
  return PATTERNS.flatMap((pattern) =>
    [...plain.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: kindOf(match.groups?.['kind']),
      isSummit: summitNouns.includes((match.groups?.['noun'] ?? '').toLowerCase()),
    })),
  );
}
