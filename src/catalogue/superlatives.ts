import {
  digitFigure,
  figure,
  joinSentences,
  say,
  wordFigure,
  type Figure,
  type Sentence,
} from '../common/sentence.ts';
import { monthInWords, nounFor } from '../common/words.ts';

export const populationWords = {
  both: 'Both kinds together',
  foreign: 'Foreign alone',
  defence: 'Defence alone',
} as const;

export const superlativeVerdicts = {
  agrees: 'yes',
  contradicts: 'no',
  'beyond-the-record': 'reaches beyond the record',
} as const;

const ORDINALS = ['', '', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/** A claim in one form, however an article words it. */
export const claimNames = {
  inARow: (ordinal: number | null) =>
    ordinal === null ? 'in a row' : `${ORDINALS[ordinal] ?? `${ordinal}th`} in a row`,
  firstSince: (year: number) => `first since ${year}`,
  rare: 'unusual or rare',
  neverBefore: 'without precedent',
} as const;

/** An entry as the answers tell of it. */
export interface Told<Entry> {
  readonly entry: Entry;
  readonly surname: string;
  readonly attendance: 'attended' | 'attended-remotely' | 'absent' | 'unknown';
  readonly days: string;
  /** The whole entry as a line, for whoever opens it. */
  readonly line: string;
}

function dayFigure<Entry>({ days, line, entry }: Told<Entry>): Figure<Entry> {
  return figure(days, line, [entry]);
}

function entriesOf<Entry>(told: readonly Told<Entry>[]): readonly Entry[] {
  return told.map(({ entry }) => entry);
}

function daysOf<Entry>(told: readonly Told<Entry>[]): Sentence<Entry> {
  return joinSentences(
    told.map((each) => say`${dayFigure(each)}`),
    ', ',
  );
}

/** `Doe, 3 May 2031`, each day a way to its entry. */
function absentees<Entry>(told: readonly Told<Entry>[]): Sentence<Entry> {
  return joinSentences(
    told.map((each) => say`${each.surname}, ${dayFigure(each)}`),
    '; ',
  );
}

function came<Entry>(told: Told<Entry>): Sentence<Entry> {
  const { surname, attendance } = told;
  if (attendance === 'unknown') return say`whether ${surname} came on ${dayFigure(told)} is not known`;
  const remotely = attendance === 'attended-remotely' ? ' by video' : '';
  return say`${surname} came${remotely} on ${dayFigure(told)}`;
}

function recordStart(firstDay: string | null): string {
  return firstDay === null ? 'it holds no entry' : `it begins in ${monthInWords(firstDay)}`;
}

/** An absence that follows on others is counted from the first of them. */
function whyThatDay<Entry>(run: readonly Entry[]): Sentence<Entry> {
  if (run.length === 1) return [];
  return say`, the first of ${wordFigure('absences one straight after the other', run)} absences in a row,`;
}

/** What the record holds against a claim, in words. */
export const findings = {
  run<Entry>(run: readonly Told<Entry>[], before: Told<Entry> | null): Sentence<Entry> {
    const stop: Sentence<Entry> = before === null ? say`the record begins there` : came(before);
    if (run.length === 1) return say`one alone (${daysOf(run)}): before it, ${stop}`;
    const length = wordFigure('absences one straight after the other', entriesOf(run));
    return say`${length} in a row (${daysOf(run)}); before them, ${stop}`;
  },
  awaySince<Entry>(between: readonly Told<Entry>[]): Sentence<Entry> {
    return say`away since then too: ${absentees(between)}`;
  },
  awayInYear<Entry>(year: number, inYear: readonly Told<Entry>[]): Sentence<Entry> {
    return say`none between, and away in ${String(year)}: ${absentees(inYear)}`;
  },
  noneOfYear(year: number): Sentence<never> {
    return say`the record holds none of ${String(year)} either`;
  },
  beforeTheRecord(year: number, firstDay: string | null): Sentence<never> {
    return say`none in the record, but ${recordStart(firstDay)}: of ${String(year)} it cannot tell`;
  },
  earlier<Entry>(
    from: Told<Entry>,
    run: readonly Entry[],
    away: readonly Told<Entry>[],
    all: readonly Entry[],
    firstDay: string | null,
  ): Sentence<Entry> {
    const who = away.length === 0 ? [] : say` (${absentees(away)})`;
    const counted = wordFigure('absences before', entriesOf(away));
    const absences = away.length === 0 ? { ...counted, text: 'no' } : counted;
    return say`before ${dayFigure(from)}${whyThatDay(run)} the record holds ${absences} ${nounFor(away.length, 'absence')}${who} in ${wordFigure('all entries before', all)} ${nounFor(all.length, 'entry', 'entries')}; ${recordStart(firstDay)}`;
  },
  /** Nobody has said how few are rare: the share of absences before is all the answer. */
  share<Entry>(away: readonly Entry[], all: readonly Entry[]): Sentence<Entry> {
    return say`${digitFigure('absences before', away)} of ${digitFigure('all entries before', all)}`;
  },
  noEntry(): Sentence<never> {
    return say`the record holds no entry by then`;
  },
  came,
};

/** `Both kinds together, 75`: of entries, as the column’s head says. */
export function populationSentence<Entry>(
  population: keyof typeof populationWords,
  entries: readonly Entry[],
): Sentence<Entry> {
  const name = populationWords[population];
  return say`${name}, ${digitFigure(`all entries: ${name}`, entries)}`;
}

export function asSentence<Entry>(finding: Sentence<Entry>): Sentence<Entry> {
  return say`${finding}.`;
}
