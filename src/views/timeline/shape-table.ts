import { kindWords, laneWords } from '../../catalogue/record.ts';
import { glyphWords, texts, words, type entryColumns } from '../../catalogue/timeline.ts';
import type { DayInterval } from '../../common/day.ts';
import { dayInWords, intervalInWords } from '../../common/words.ts';
import type { AttendanceRecord, Ministerial } from '../../record/record.ts';
import {
  tallyByFormat,
  tallyByHolder,
  tallyByKind,
  tallyBySpan,
  tallyOf,
  type Tally,
} from '../../record/tally.ts';
import { glyphOf } from './glyphs.tsx';

/** What the table says of an entry beside its days, in order: on the page and in files. */
export const entryParts = [
  'attendance',
  'kind',
  'minister',
  'standIn',
  'detail',
  'place',
] as const satisfies readonly (keyof typeof entryColumns)[];

export interface EntryRow extends Readonly<Record<(typeof entryParts)[number], string>> {
  readonly entry: Ministerial;
}

function standInOf({ attendance, usRepresentative }: Ministerial): string {
  if (attendance !== 'absent') return '';
  return usRepresentative === null
    ? words.notSeen
    : texts.standIn(usRepresentative.name, usRepresentative.office);
}

/** The reason for an absence, or what is known of an attendance in part. */
function detailOf({ attendance, partial, reasonGiven, reasonGivenBy }: Ministerial): string {
  if (partial !== null) return texts.partial(partial.what, partial.rests);
  if (reasonGiven === null) return attendance === 'absent' ? words.noneGiven : '';
  return reasonGivenBy === null ? reasonGiven : texts.reason(reasonGiven, reasonGivenBy);
}

function attendanceOf(entry: Ministerial): string {
  const { attendance, confidence } = entry;
  const isLikely = attendance === 'absent' && confidence === 'likely';
  return texts.attendance(glyphWords[glyphOf(entry)], isLikely);
}

/** Every entry as a row, the latest first. */
export function entryRows(entries: readonly Ministerial[]): readonly EntryRow[] {
  return entries.toReversed().map((entry) => ({
    entry,
    attendance: attendanceOf(entry),
    kind: entry.jointWith === null ? kindWords[entry.kind] : texts.jointKind(kindWords[entry.kind]),
    minister: entry.usPrincipal.name,
    standIn: standInOf(entry),
    detail: detailOf(entry),
    place: entry.place,
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

function spanRows(entries: readonly Ministerial[], days: DayInterval): readonly FractionRow[] {
  const names = {
    before: texts.before(dayInWords(days.earliest)),
    within: intervalInWords(days),
    after: texts.after(dayInWords(days.latest)),
  };
  return tallyBySpan(entries, days).map(({ part, tally }) => ({ id: part, name: names[part], tally }));
}

/** Both kinds together and each kind; each format; the days shown against the rest; then the office-holders of each kind, the latest first. */
export function fractionGroups(
  entries: readonly Ministerial[],
  record: AttendanceRecord,
  days: DayInterval | null,
): readonly FractionGroup[] {
  const holders = tallyByHolder(entries, record.terms);
  const kinds = tallyByKind(entries);
  const whole = { id: 'whole', name: words.bothKinds, tally: tallyOf(entries) };
  const single = kinds.map(({ kind, tally }) => ({ id: kind, name: laneWords[kind], tally }));
  return [
    { id: 'kinds', name: words.byKind, rows: [whole, ...single] },
    {
      id: 'formats',
      name: words.byFormat,
      rows: tallyByFormat(entries).map(({ format, tally }) => ({
        id: format,
        name: words.formats[format],
        tally,
      })),
    },
    {
      id: 'spans',
      name: words.bySpan,
      rows: days === null ? [] : spanRows(entries, days),
    },
    ...kinds.map(({ kind }) => ({
      id: kind,
      name: words.byHolder[kind],
      rows: holders
        .filter((holder) => holder.kind === kind)
        .map(({ name, tally }) => ({ id: name, name, tally })),
    })),
  ].filter(({ rows }) => rows.length > 0);
}
