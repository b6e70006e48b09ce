import type { OfficialMention } from './attendance-officials.ts';
import { anyOf } from './attendance-words.ts';
import { colleagueNouns, usWords } from './lexicon/attendance-offices.ts';
import type { MinisterialMention } from './ministerial-mentions.ts';

const COLLEAGUE = new RegExp(
  String.raw`\b(?:the|their|its|his|her|an)\s(?:${anyOf(usWords)})\s(?:${anyOf(colleagueNouns)})(?!\w)`,
  'giu',
);

/** “The ministers met without their American colleague”: the official of the kind that meets. */
export function findColleagues(
  text: string,
  meetings: readonly MinisterialMention[],
  known: readonly OfficialMention[],
): OfficialMention[] {
  return [...text.matchAll(COLLEAGUE)].flatMap((match) => {
    const { index: start } = match;
    const end = start + match[0].length;
    const kind = meetings.findLast((meeting) => !meeting.other && meeting.kinds.length === 1)?.kinds[0];
    if (kind === undefined || known.some((each) => each.start < end && start < each.end)) return [];
    return [{ start, end, kind, officer: null, unknownName: null, former: false, titled: false }];
  });
}
