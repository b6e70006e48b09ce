import { daysBetween } from '../common/day.ts';
import type { AttendanceRecord, Ministerial } from '../record/record.ts';
import { fold } from '../common/fold.ts';
import { surnameOf } from '../record/people.ts';
import type { Officer } from './attendance-officials.ts';
import { anyOf } from './attendance-words.ts';
import { allianceWords } from './lexicon/attendance-meetings.ts';
import { countedNouns, ordinalWords } from './lexicon/attendance-ordinals.ts';

const COUNTED = new RegExp(
  String.raw`\b(?:his|her)\s(?:very\s)?(?<ordinal>${anyOf([...ordinalWords.keys()])})\s(?:(?:${anyOf(allianceWords)})\s)?(?:${anyOf(countedNouns)})(?!\w)`,
  'iu',
);

/** “her second NATO meeting”, “his second since taking office”: the how many-th; null where it is not told. */
export function ordinalIn(clause: string): number | null {
  const word = COUNTED.exec(clause)?.groups?.['ordinal'];
  return word === undefined ? null : (ordinalWords.get(word.toLowerCase()) ?? null);
}

/** Whoever takes office that shortly before the record begins has been at none before it. */
const NEWCOMER_DAYS = 45;

/** The record holds all of an official's ministerials: the term begins within it. */
function beganWithin({ kind, names }: Officer, { ministerials, terms }: AttendanceRecord): boolean {
  const start = ministerials[0]?.startDate;
  const own = terms.filter((term) => term.kind === kind && names.includes(term.name));
  return (
    start !== undefined &&
    own.length > 0 &&
    own.every(({ from }) => daysBetween(from, start) <= NEWCOMER_DAYS)
  );
}

/** Whether this is the official's `ordinal`-th, those left out that were missed; true where the record cannot tell. */
export function isNth(
  ordinal: number,
  officer: Officer,
  ministerial: Ministerial,
  record: AttendanceRecord,
): boolean {
  if (!beganWithin(officer, record)) return true;
  const before = record.ministerials.filter(
    ({ kind, startDate, usPrincipal, attendance }) =>
      kind === officer.kind &&
      startDate < ministerial.startDate &&
      attendance !== 'absent' &&
      fold(surnameOf(usPrincipal.name)) === fold(officer.surname),
  );
  return before.length === ordinal - 1;
}
