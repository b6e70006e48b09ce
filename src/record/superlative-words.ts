import {
  asSentence,
  claimNames,
  findings,
  populationSentence,
  superlativeVerdicts,
  type Told,
} from '../catalogue/superlatives.ts';
import { say, type Sentence } from '../common/sentence.ts';
import { intervalInWords } from '../common/words.ts';
import { surnameOf } from './people.ts';
import type { Ministerial } from './record.ts';
import type { Finding, Superlative, SuperlativeAnswer } from './superlatives.ts';
import { entryInWords } from './wording.ts';

/** The claim in one form, however an article words it. */
export function superlativeInWords(claim: Superlative): string {
  switch (claim.kind) {
    case 'in-a-row':
      return claimNames.inARow(claim.ordinal);
    case 'first-since':
      return claimNames.firstSince(claim.year);
    case 'rare':
      return claimNames.rare;
    case 'never-before':
      return claimNames.neverBefore;
  }
}

function told(entry: Ministerial): Told<Ministerial> {
  return {
    entry,
    surname: surnameOf(entry.usPrincipal.name),
    attendance: entry.attendance,
    days: intervalInWords({ earliest: entry.startDate, latest: entry.endDate }),
    line: entryInWords(entry),
  };
}

function sinceInWords(
  { year, between, inYear, reachesYear }: Extract<Finding, { kind: 'since' }>,
  firstDay: string | null,
): Sentence<Ministerial> {
  if (between.length > 0) return findings.awaySince(between.map(told));
  if (inYear.length > 0) return findings.awayInYear(year, inYear.map(told));
  return reachesYear ? findings.noneOfYear(year) : findings.beforeTheRecord(year, firstDay);
}

function findingInWords(finding: Finding, entries: readonly Ministerial[]): Sentence<Ministerial> {
  switch (finding.kind) {
    case 'run':
      return findings.run(finding.run.map(told), finding.before === null ? null : told(finding.before));
    case 'since':
      return sinceInWords(finding, entries[0]?.startDate ?? null);
    case 'earlier': {
      const { run, away, all } = finding;
      return findings.earlier(told(run[0]), run, away.map(told), all, all[0]?.startDate ?? null);
    }
    case 'no-absence':
      return finding.entry === null ? findings.noEntry() : findings.came(told(finding.entry));
  }
}

export interface AnswerParts {
  /** `Both kinds together, 75`. */
  readonly population: Sentence<Ministerial>;
  /** The verdict, or the share of absences where counts alone can answer. */
  readonly answer: Sentence<Ministerial>;
  readonly figures: Sentence<Ministerial>;
}

function answerOf({ verdict, finding }: SuperlativeAnswer): Sentence<Ministerial> {
  if (verdict !== null) return say`${superlativeVerdicts[verdict]}`;
  return finding.kind === 'earlier' ? findings.share(finding.away, finding.all) : [];
}

/** Population, answer and the figures that it rests on. */
export function answerParts(answer: SuperlativeAnswer): AnswerParts {
  const { population, entries, finding } = answer;
  return {
    population: populationSentence(population, entries),
    answer: answerOf(answer),
    figures: asSentence(findingInWords(finding, entries)),
  };
}
