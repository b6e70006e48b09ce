import { findClaims, type SuperlativeClaim } from '../../../src/corpus/claims.ts';
import type { AttendanceRecord, Ministerial } from '../../../src/record/record.ts';
import { checkSuperlative, type Finding, type SuperlativeAnswer } from '../../../src/record/superlatives.ts';
import type { Run } from '../pipeline.ts';
import { isOfClaim, wantedAnswers, type CheckLabel, type WantedAnswer } from './check-labels.ts';

/** One claim of one article, found and answered against its label. */
export interface CheckVerdict {
  readonly claim: string;
  readonly article: string;
  readonly population: WantedAnswer['population'];
  readonly wanted: string;
  readonly found: string;
  readonly right: boolean;
}

export interface CheckScore {
  readonly checks: readonly CheckVerdict[];
  /** Claims that no label asks for. */
  readonly beyond: readonly SuperlativeClaim[];
}

function entriesOf(finding: Finding): readonly Ministerial[] {
  switch (finding.kind) {
    case 'run':
      return finding.before === null ? finding.run : [...finding.run, finding.before];
    case 'since':
      return [...finding.between, ...finding.inYear];
    case 'earlier':
      return [finding.run[0], ...finding.away];
    case 'no-absence':
      return finding.entry === null ? [] : [finding.entry];
  }
}

function absencesIn(finding: Finding): number {
  switch (finding.kind) {
    case 'run':
      return finding.run.length;
    case 'since':
      return finding.between.length;
    case 'earlier':
      return finding.away.length;
    case 'no-absence':
      return 0;
  }
}

/** The same verdict, as many absences, and every day that the label names among the entries of the answer. */
function agrees({ verdict, days, absences }: WantedAnswer, answer: SuperlativeAnswer): boolean {
  const entries = entriesOf(answer.finding);
  return (
    answer.verdict === verdict &&
    (absences === null || absencesIn(answer.finding) === absences) &&
    days.every((day) => entries.some(({ startDate, endDate }) => startDate <= day && day <= endDate))
  );
}

const inWords = (verdict: string | null) => verdict ?? 'figures alone';

function foundInWords(answer: SuperlativeAnswer | undefined): string {
  if (answer === undefined) return 'no such claim found';
  const days = entriesOf(answer.finding).map(({ startDate }) => startDate);
  return `${inWords(answer.verdict)} (${days.join(', ')})`;
}

function verdictsOf(
  label: CheckLabel,
  article: string,
  claims: readonly SuperlativeClaim[],
  record: AttendanceRecord,
): readonly CheckVerdict[] {
  const own = claims.find(
    (each) => each.article.startsWith(article) && isOfClaim(label.claim, each.superlative),
  );
  const answers = own === undefined ? [] : checkSuperlative(own.superlative, own.about, record);
  return wantedAnswers(label).map((wanted) => {
    const answer = answers.find(({ population }) => population === wanted.population);
    return {
      claim: label.claim,
      article,
      population: wanted.population,
      wanted: `${inWords(wanted.verdict)} (${wanted.days.join(', ')})`,
      found: foundInWords(answer),
      right: answer !== undefined && agrees(wanted, answer),
    };
  });
}

/** Every labelled claim in every article that makes it, for each population that the label answers for. */
export function scoreChecks(
  { articles: known, corpus, record }: Run,
  labels: readonly CheckLabel[],
): CheckScore {
  const claims = findClaims([...known.values()], corpus.reports, record);
  const isLabelled = ({ article, superlative }: SuperlativeClaim) =>
    labels.some(
      ({ claim, articles }) =>
        isOfClaim(claim, superlative) && articles.some((one) => article.startsWith(one)),
    );
  return {
    checks: labels.flatMap((label) =>
      label.articles.flatMap((article) => verdictsOf(label, article, claims, record)),
    ),
    beyond: claims.filter((claim) => !isLabelled(claim)),
  };
}
