import { countsSentence, headingSentence, holderSentence, holdersSentence } from '../catalogue/record.ts';
import { say, type Sentence } from '../common/sentence.ts';
import { surnameOf } from './people.ts';
import type { AttendanceRecord, Ministerial } from './record.ts';
import { tallyByHolder, tallyOf, type Tally } from './tally.ts';
import { spanInWords } from './wording.ts';

interface Contrast {
  readonly recent: Tally;
  readonly before: Tally;
}

/** Where the latest run of absences, one straight after the other, begins; null where nobody stayed away. */
function startOfLatestRun(entries: readonly Ministerial[]): number | null {
  const last = entries.findLastIndex(({ attendance }) => attendance === 'absent');
  if (last === -1) return null;
  return entries.slice(0, last).findLastIndex(({ attendance }) => attendance !== 'absent') + 1;
}

/**
 * The entries since the latest run of absences began against all before it, where the minister stayed away
 * more often since than before; null where there is nothing before, or no more often.
 */
export function contrastOf(entries: readonly Ministerial[]): Contrast | null {
  const start = startOfLatestRun(entries);
  if (start === null || start === 0) return null;
  const recent = tallyOf(entries.slice(start));
  const before = tallyOf(entries.slice(0, start));
  const oftener = recent.away.length * before.all.length > before.away.length * recent.all.length;
  return oftener ? { recent, before } : null;
}

/** The timeline's heading from the entries that the filters leave of the record. */
export function headingOf(entries: readonly Ministerial[], record: AttendanceRecord): Sentence<Ministerial> {
  const known = entries.filter(({ attendance }) => attendance !== 'unknown');
  return headingSentence({
    whole: tallyOf(known),
    contrast: contrastOf(known),
    unknown: tallyOf(entries).unknown,
    filtered: entries.length < record.ministerials.length,
  });
}

/** The line under the heading: all counts, then those who stayed away at least once, the latest first. */
export function summaryOf(entries: readonly Ministerial[], record: AttendanceRecord): Sentence<Ministerial> {
  const holders = tallyByHolder(entries, record.terms)
    .filter(({ tally }) => tally.away.length > 0)
    .map(({ name, tally }) => holderSentence(surnameOf(name), tally));
  const tally = tallyOf(entries);
  const videoWasForAll = tally.byVideo.every(({ format }) => format === 'virtual');
  return say`${countsSentence(tally, videoWasForAll, spanInWords(entries))}${holdersSentence(holders)}`;
}
