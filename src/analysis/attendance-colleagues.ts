import type { MinisterialKind } from '../record/record.ts';
import type { OfficialMention } from './attendance-officials.ts';
import { anyOf } from './attendance-words.ts';
import { colleagueNouns, usWords } from './lexicon/attendance-offices.ts';
import type { MinisterialMention } from './ministerial-mentions.ts';

const COLLEAGUE = new RegExp(
  String.raw`\b(?:the|their|its|his|her|an)\s(?:${anyOf(usWords)})\s(?:${anyOf(colleagueNouns)})(?!\w)`,
  'giu',
);

/** The one kind of ministers that a sentence says meet. */
export function kindThatMeets(meetings: readonly MinisterialMention[]): MinisterialKind | null {
  const own = meetings.findLast(({ other, kinds }) => !other && kinds.length === 1);
  return own?.kinds[0] ?? null;
}

/** “The ministers met without their American colleague”: the official of the kind that meets. */
export function findColleagues(
  text: string,
  meetings: readonly MinisterialMention[],
  known: readonly OfficialMention[],
  last: MinisterialKind | null,
): OfficialMention[] {
  return [...text.matchAll(COLLEAGUE)].flatMap((match) => {
    const { index: start } = match;
    const end = start + match[0].length;
    const kind = kindThatMeets(meetings) ?? last;
    if (kind === null || known.some((each) => each.start < end && start < each.end)) return [];
    return [{ start, end, kind, officer: null, unknownName: null, former: false, titled: false }];
  });
}
