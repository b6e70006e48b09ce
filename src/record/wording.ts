import { timeOf, type Day } from '../common/day.ts';
import { capitalised, count, inWords } from '../common/words.ts';
import { surnameOf } from './people.ts';
import type { Attendance, Ministerial, MinisterialKind } from './record.ts';
import { say, type Figure, type Sentence } from './sentence.ts';
import type { Tally } from './tally.ts';

const longDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const longMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

export const kindWords: Readonly<Record<MinisterialKind, string>> = {
  foreign: 'foreign',
  defence: 'defence',
};
export const laneWords: Readonly<Record<MinisterialKind, string>> = {
  foreign: 'Foreign ministers',
  defence: 'Defence ministers',
};
export const attendanceWords: Readonly<Record<Attendance, string>> = {
  attended: 'in person',
  'attended-remotely': 'by video',
  absent: 'away',
  unknown: 'not known',
};

/** `18 June 2026`; `14–15 May 2025` for a meeting of two days. */
export function daysInWords({
  startDate,
  endDate,
}: {
  readonly startDate: Day;
  readonly endDate: Day;
}): string {
  return longDay.formatRange(timeOf(startDate), timeOf(endDate));
}

/** `75 entries, February 2014 to 18 June 2026`. */
export function spanInWords(entries: readonly Ministerial[]): string {
  const first = entries[0];
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return 'no entries';
  const size = count(entries.length, 'entry', 'entries');
  if (entries.length === 1) return `${size}, ${daysInWords(first)}`;
  return `${size}, ${longMonth.format(timeOf(first.startDate))} to ${longDay.format(timeOf(last.endDate))}`;
}

function standInOf({ usPrincipal, usRepresentative }: Ministerial): string {
  if (usRepresentative === null || usRepresentative.name === usPrincipal.name) return '';
  return `, ${surnameOf(usRepresentative.name)} sat in`;
}

/** `Doe away, Roe sat in`; `Doe likely in person`. */
export function attendanceInWords(entry: Ministerial): string {
  const name = surnameOf(entry.usPrincipal.name);
  const likely = entry.confidence === 'likely' ? 'likely ' : '';
  switch (entry.attendance) {
    case 'attended':
      return `${name} ${likely}in person${entry.partial === null ? '' : ', in part'}`;
    case 'attended-remotely':
      return `${name} ${likely}by video`;
    case 'absent':
      return `${name} ${likely}away${standInOf(entry)}`;
    case 'unknown':
      return `whether ${name} came is not known`;
  }
}

/** One entry as a line to read or hear. */
export function entryInWords(entry: Ministerial): string {
  const joint = entry.jointWith === null ? '' : ', joint meeting';
  return `${daysInWords(entry)}, ${kindWords[entry.kind]} ministerial${joint}: ${attendanceInWords(entry)}`;
}

function figure(text: string, title: string, entries: readonly Ministerial[]): Figure {
  return { kind: 'figure', text, title, entries };
}

export function wordFigure(title: string, entries: readonly Ministerial[]): Figure {
  return figure(inWords(entries.length), title, entries);
}

export function digitFigure(title: string, entries: readonly Ministerial[]): Figure {
  return figure(String(entries.length), title, entries);
}

const AWAY = 'ministerials that the US minister was absent from';

function lastEntries(entries: readonly Ministerial[]): Figure {
  const text = entries.length === 1 ? 'last' : `last ${inWords(entries.length)}`;
  return figure(text, `the last ${count(entries.length, 'ministerial')}`, entries);
}

function awayAtLast({ away, all }: Tally): Sentence {
  if (away.length === all.length) return say`the ${lastEntries(all)}`;
  return say`${wordFigure(AWAY, away)} of the ${lastEntries(all)}`;
}

function awayBefore({ away, all }: Tally): Sentence {
  if (all.length === 1) return say`not from the ${figure('one', 'the ministerial before', all)} before`;
  return say`before that, from ${wordFigure(AWAY, away)} of ${wordFigure('the ministerials before', all)}`;
}

function awayOf({ away, all }: Tally): Sentence {
  const whole = wordFigure('all ministerials counted', all);
  if (away.length < all.length) return say`${wordFigure(AWAY, away)} of ${whole} ministerials`;
  if (all.length === 1) return say`the ${whole} ministerial`;
  return all.length === 2 ? say`${figure('both', AWAY, all)} ministerials` : say`all ${whole} ministerials`;
}

export interface HeadingParts {
  /** Those whose attendance is known. */
  readonly whole: Tally;
  /** Null where no stretch of the record stands out. */
  readonly contrast: { readonly recent: Tally; readonly before: Tally } | null;
  readonly unknown: readonly Ministerial[];
  /** True where a filter leaves entries out. */
  readonly filtered: boolean;
}

function unknownToo(unknown: readonly Ministerial[]): Sentence {
  if (unknown.length === 0) return [];
  return say` (not known for ${wordFigure('ministerials with unknown attendance', unknown)} more)`;
}

/** The section's finding. */
export function headingSentence({ whole, contrast, unknown, filtered }: HeadingParts): Sentence {
  const none = filtered
    ? 'No ministerial of the record is left by the filters'
    : 'The record holds no ministerial';
  if (whole.all.length + unknown.length === 0) return say`${none}`;
  const start = filtered ? 'Among the entries chosen, ' : '';
  if (whole.all.length === 0) {
    const entries = digitFigure('ministerials with unknown attendance', unknown);
    return say`${capitalised(`${start}whether the US minister came is not known`)} (${entries} of ${entries})`;
  }
  const tail = unknownToo(unknown);
  if (whole.all.length === 1 && whole.away.length === 0) {
    const one = wordFigure('all ministerials counted', whole.all);
    return say`${capitalised(`${start}the US minister was at the`)} ${one} ministerial${tail}`;
  }
  const subject = capitalised(`${start}the US minister was absent from`);
  if (contrast === null) return say`${subject} ${awayOf(whole)}${tail}`;
  return say`${subject} ${awayAtLast(contrast.recent)}; ${awayBefore(contrast.before)}${tail}`;
}

function amongThem({ likelyInPerson, partial }: Tally): Sentence {
  const likely = say`${digitFigure('ministerials likely attended in person', likelyInPerson)} likely`;
  const inPart = say`${digitFigure('ministerials attended in part', partial)} in part`;
  if (likelyInPerson.length === 0 && partial.length === 0) return [];
  if (likelyInPerson.length === 0) return say` (${inPart})`;
  if (partial.length === 0) return say` (${likely})`;
  return say` (${likely}, ${inPart})`;
}

function byVideoInWords({ byVideo, likelyByVideo }: Tally): Sentence {
  if (byVideo.length === 0) return [];
  const likely =
    likelyByVideo.length === 0
      ? []
      : say` (${digitFigure('ministerials likely attended by video', likelyByVideo)} likely)`;
  const forAll = byVideo.every(({ format }) => format === 'virtual') ? ' held by video for all' : '';
  return say`, by video at ${digitFigure('ministerials attended by video', byVideo)}${forAll}${likely}`;
}

/** The counts in one sentence, with the entries' span. */
export function countsSentence(tally: Tally): Sentence {
  const { all, inPerson, away, unknown } = tally;
  if (all.length === 0) return [];
  const person = digitFigure('ministerials attended in person', inPerson);
  const entries = say`${digitFigure('all ministerials counted', all)} ${all.length === 1 ? 'entry' : 'entries'}`;
  const missing =
    unknown.length === 0
      ? []
      : say`, not known for ${digitFigure('ministerials with unknown attendance', unknown)}`;
  const span = spanInWords(all).replace(/^[^,]*, /u, '');
  return say`In person at ${person} of ${entries}${amongThem(tally)}${byVideoInWords(tally)}, away from ${digitFigure(AWAY, away)}${missing}; ${span}.`;
}

/** `Doe 11 of 14 and 2 by video`. */
export function holderSentence(name: string, tally: Tally): Sentence {
  const surname = surnameOf(name);
  const person = digitFigure(`ministerials that ${surname} attended in person`, tally.inPerson);
  const entries = digitFigure(`all ministerials in ${surname}’s time`, tally.all);
  const likely =
    tally.likelyInPerson.length === 0
      ? []
      : say` (${digitFigure(`ministerials that ${surname} likely attended`, tally.likelyInPerson)} likely)`;
  const video =
    tally.byVideo.length === 0
      ? []
      : say` and ${digitFigure(`ministerials that ${surname} attended by video`, tally.byVideo)} by video`;
  return say`${surname} ${person} of ${entries}${likely}${video}`;
}

/** Those who stayed away at least once, in one sentence. */
export function holdersSentence(holders: Sentence): Sentence {
  return holders.length === 0 ? [] : say` In person: ${holders}.`;
}
