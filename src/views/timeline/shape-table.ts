import type { AttendanceRecord, Ministerial } from '../../record/record.ts';
import { laneWords } from '../../record/wording.ts';
import { tallyByHolder, tallyByKind, tallyOf, type Tally } from '../../record/tally.ts';
import { glyphOf } from './glyphs.tsx';
import { glyphWords, words } from './words.ts';

export interface EntryRow {
  readonly entry: Ministerial;
  readonly attendance: string;
  readonly standIn: string;
  readonly reason: string;
}

function standInOf({ attendance, usRepresentative }: Ministerial): string {
  if (attendance !== 'absent') return '';
  return usRepresentative === null ? words.notSeen : `${usRepresentative.name}, ${usRepresentative.office}`;
}

function reasonOf({ attendance, reasonGiven, reasonGivenBy }: Ministerial): string {
  if (reasonGiven === null) return attendance === 'absent' ? words.noneGiven : '';
  return reasonGivenBy === null ? reasonGiven : `${reasonGiven} (given by ${reasonGivenBy})`;
}

function attendanceOf(entry: Ministerial): string {
  const likely = entry.attendance === 'absent' && entry.confidence === 'likely' ? 'likely ' : '';
  const partial = entry.partial === null ? '' : `: ${entry.partial.what} (${entry.partial.rests})`;
  return `${likely}${glyphWords[glyphOf(entry)]}${partial}`;
}

/** Every entry as a row, the latest first. */
export function entryRows(entries: readonly Ministerial[]): readonly EntryRow[] {
  return entries.toReversed().map((entry) => ({
    entry,
    attendance: attendanceOf(entry),
    standIn: standInOf(entry),
    reason: reasonOf(entry),
  }));
}

export interface FractionRow {
  readonly id: string;
  readonly name: string;
  readonly tally: Tally;
}

export interface FractionGroup {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly FractionRow[];
}

/** Both kinds together and each kind; then the office-holders of each kind, the latest first. */
export function fractionGroups(
  entries: readonly Ministerial[],
  record: AttendanceRecord,
): readonly FractionGroup[] {
  const holders = tallyByHolder(entries, record.terms);
  const kinds = tallyByKind(entries);
  const whole = { id: 'whole', name: words.bothKinds, tally: tallyOf(entries) };
  const single = kinds.map(({ kind, tally }) => ({ id: kind, name: laneWords[kind], tally }));
  return [
    { id: 'kinds', name: words.byKind, rows: [whole, ...single] },
    ...kinds.map(({ kind }) => ({
      id: kind,
      name: words.byHolder[kind],
      rows: holders
        .filter((holder) => holder.kind === kind)
        .map(({ name, tally }) => ({ id: name, name, tally })),
    })),
  ];
}
