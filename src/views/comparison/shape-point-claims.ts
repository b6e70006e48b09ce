import { claimTexts } from '../../catalogue/comparison-claims.ts';
import { groupBy } from '../../common/group-by.ts';
import { overlaps } from '../../common/span.ts';
import { findClaims, type SuperlativeClaim } from '../../corpus/claims.ts';
import { claimTest } from '../../filters/claims-left-out.ts';
import type { AttendanceRecord, Ministerial } from '../../record/record.ts';
import { superlativeInWords } from '../../record/superlative-words.ts';
import { checkSuperlative, type Finding, type SuperlativeAnswer } from '../../record/superlatives.ts';
import type { EvidenceEntry } from '../../state/evidence.ts';
import type { Claimed } from './claimed.ts';
import type { RecordSays } from './shape-reports.ts';

/** A claim that answers to a point make, with the record's verdict for each population that bears on it. */
export interface PointClaim {
  readonly id: string;
  /** `second in a row`. */
  readonly name: string;
  readonly verdicts: readonly RecordSays[];
}

function entriesOf(finding: Finding): readonly Ministerial[] {
  switch (finding.kind) {
    case 'run':
      return finding.before === null ? finding.run : [finding.before, ...finding.run];
    case 'since':
      return [...finding.inYear, ...finding.between];
    case 'earlier':
      return finding.away;
    case 'no-absence':
      return finding.entry === null ? [] : [finding.entry];
  }
}

function verdictOf(name: string, { population, verdict, finding }: SuperlativeAnswer): readonly RecordSays[] {
  if (verdict === null) return [];
  const where = claimTexts.populations[population];
  const entries = entriesOf(finding).map(({ id }): EvidenceEntry => ({ kind: 'ministerial', id }));
  const title = claimTexts.title(name, where);
  const evidence =
    entries.length === 0 ? { title, entries, lookedFor: claimTexts.sought } : { title, entries };
  return [{ text: claimTexts.verdict(claimTexts.verdicts[verdict], where), evidence }];
}

function checked(
  id: string,
  { superlative, about }: SuperlativeClaim,
  record: AttendanceRecord,
): readonly PointClaim[] {
  const kind = record.ministerials.find((entry) => entry.id === about)?.kind;
  const name = superlativeInWords(superlative);
  const verdicts = checkSuperlative(superlative, about, record)
    .filter(({ population }) => population === 'both' || population === kind)
    .flatMap((answer) => verdictOf(name, answer));
  return verdicts.length === 0 ? [] : [{ id, name, verdicts }];
}

/** The claims of absences beyond each one that stand in the words of answers to a point, each checked once. */
export function shapePointClaims(
  point: string,
  { articles, points, reports, certainties }: Omit<Claimed, 'whole'>,
  record: AttendanceRecord,
): readonly PointClaim[] {
  const answers = new Map(
    points.flatMap(({ article, answer, point: id, isLeftOut }) =>
      id === point && answer !== null && isLeftOut !== true ? [[article, answer]] : [],
    ),
  );
  const answering = articles.filter(({ id }) => answers.has(id));
  const isLeft = claimTest(reports, certainties);
  const made = findClaims(answering, reports, record).filter((claim) => {
    const answer = answers.get(claim.article);
    return answer !== undefined && overlaps(answer, claim.words) && isLeft(claim);
  });
  const groups = groupBy(made, ({ superlative, about }) => `${superlativeInWords(superlative)} ${about}`);
  return [...groups].flatMap(([id, [first]]) => (first === undefined ? [] : checked(id, first, record)));
}
