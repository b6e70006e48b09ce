import { monthInWords, nounFor } from '../common/words.ts';
import { surnameOf } from './people.ts';
import type { Ministerial } from './record.ts';
import { joinSentences, say, type Figure, type Sentence } from './sentence.ts';
import type {
  Finding,
  Population,
  Superlative,
  SuperlativeAnswer,
  SuperlativeVerdict,
} from './superlatives.ts';
import { daysInWords, digitFigure, entryInWords, wordFigure } from './wording.ts';

export const populationWords: Readonly<Record<Population, string>> = {
  both: 'Both kinds together',
  foreign: 'Foreign ministerials alone',
  defence: 'Defence ministerials alone',
};

export const superlativeVerdicts: Readonly<Record<SuperlativeVerdict, string>> = {
  agrees: 'agrees',
  contradicts: 'contradicts',
  'beyond-the-record': 'reaches beyond the record',
};

const ORDINALS = ['', '', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/** The claim in one form, however an article words it. */
export function superlativeInWords(claim: Superlative): string {
  switch (claim.kind) {
    case 'in-a-row':
      return claim.ordinal === null
        ? 'in a row'
        : `${ORDINALS[claim.ordinal] ?? `${claim.ordinal}th`} in a row`;
    case 'first-since':
      return `first since ${claim.year}`;
    case 'rare':
      return 'unusual or rare';
    case 'never-before':
      return 'without precedent';
  }
}

function dayFigure(entry: Ministerial): Figure {
  return { kind: 'figure', text: daysInWords(entry), title: entryInWords(entry), entries: [entry] };
}

function days(entries: readonly Ministerial[]): Sentence {
  return joinSentences(
    entries.map((entry) => say`${dayFigure(entry)}`),
    ', ',
  );
}

/** `Doe, 3 May 2031`, each day a way to its entry. */
function absentees(entries: readonly Ministerial[]): Sentence {
  return joinSentences(
    entries.map((entry) => say`${surnameOf(entry.usPrincipal.name)}, ${dayFigure(entry)}`),
    '; ',
  );
}

function came(entry: Ministerial): Sentence {
  const name = surnameOf(entry.usPrincipal.name);
  if (entry.attendance === 'unknown') return say`whether ${name} came on ${dayFigure(entry)} is not known`;
  const remotely = entry.attendance === 'attended-remotely' ? ' by video' : '';
  return say`${name} came${remotely} on ${dayFigure(entry)}`;
}

function startOf(entries: readonly Ministerial[]): string {
  const first = entries[0];
  return first === undefined ? 'it holds no entry' : `it begins in ${monthInWords(first.startDate)}`;
}

function runInWords({ run, before }: Extract<Finding, { kind: 'run' }>): Sentence {
  const stop = before === null ? say`the record begins there` : came(before);
  if (run.length === 1) return say`one alone (${days(run)}): before it, ${stop}`;
  const length = wordFigure('absences one straight after the other', run);
  return say`${length} in a row (${days(run)}); before them, ${stop}`;
}

function sinceInWords(
  { year, between, inYear, reachesYear }: Extract<Finding, { kind: 'since' }>,
  entries: readonly Ministerial[],
): Sentence {
  if (between.length > 0) return say`away since then too: ${absentees(between)}`;
  if (inYear.length > 0) return say`none between, and away in ${String(year)}: ${absentees(inYear)}`;
  if (reachesYear) return say`the record holds none of ${String(year)} either`;
  return say`none in the record, but ${startOf(entries)}: of ${String(year)} it cannot tell`;
}

function earlierInWords({ from, all, away }: Extract<Finding, { kind: 'earlier' }>): Sentence {
  const who = away.length === 0 ? [] : say` (${absentees(away)})`;
  const absences =
    away.length === 0
      ? { ...wordFigure('absences before', away), text: 'no' }
      : wordFigure('absences before', away);
  return say`before ${dayFigure(from)} the record holds ${absences} ${nounFor(away.length, 'absence')}${who} in ${wordFigure('all entries before', all)} ${nounFor(all.length, 'entry', 'entries')}; ${startOf(all)}`;
}

function findingInWords(finding: Finding, entries: readonly Ministerial[]): Sentence {
  switch (finding.kind) {
    case 'run':
      return runInWords(finding);
    case 'since':
      return sinceInWords(finding, entries);
    case 'earlier':
      return earlierInWords(finding);
    case 'no-absence':
      return finding.entry === null ? say`the record holds no entry by then` : came(finding.entry);
  }
}

export interface AnswerParts {
  /** `Both kinds together, 75 entries`. */
  readonly population: Sentence;
  /** Null where figures alone answer. */
  readonly verdict: string | null;
  readonly figures: Sentence;
}

/** Population, answer and the figures that it rests on. */
export function answerParts({ population, entries, verdict, finding }: SuperlativeAnswer): AnswerParts {
  const name = populationWords[population];
  const size = digitFigure(`all entries: ${name}`, entries);
  return {
    population: say`${name}, ${size} ${nounFor(entries.length, 'entry', 'entries')}`,
    verdict: verdict === null ? null : superlativeVerdicts[verdict],
    figures: say`${findingInWords(finding, entries)}.`,
  };
}

/** `Both kinds together, 75 entries: agrees: two in a row (…)`. */
export function answerSentence(answer: SuperlativeAnswer): Sentence {
  const { population, verdict, figures } = answerParts(answer);
  return say`${population}: ${verdict === null ? '' : `${verdict}: `}${figures}`;
}
