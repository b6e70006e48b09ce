import type { OfficialMention } from './attendance-officials.ts';
import { anyOf } from './attendance-words.ts';
import { impliedBy } from './lexicon/attendance-offices.ts';
import type { MinisterialKind } from '../record/record.ts';

const IMPLIED = new RegExp(String.raw`(?<![\w'-])(?:${anyOf(impliedBy)})(?!\w)`, 'iu');
const OF_STATE = /^\s(?:secretary\s)?of\sstate\b/iu;
const OF_DEFENCE = /^\s(?:secretary\s)?(?:of\s(?:defen[cs]e|war)|for\spolicy)\b|\b(?:defen[cs]e|war)\b/iu;

/** “The deputy secretary of state spoke for the United States”: where no official is named, whoever was not there. */
export function impliedOfficial(text: string, last: MinisterialKind | null): OfficialMention | null {
  const found = IMPLIED.exec(text);
  if (found === null) return null;
  const start = found.index;
  const end = start + found[0].length;
  const after = text.slice(end, end + 30);
  const kind = OF_STATE.test(after) ? 'foreign' : OF_DEFENCE.test(after) ? 'defence' : last;
  if (kind === null) return null;
  return { start, end, kind, officer: null, unknownName: null, former: false, titled: false };
}
