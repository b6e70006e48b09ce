import { overlaps } from '../../common/span.ts';
import type { AttendanceReport, PointAnswer } from '../../corpus/corpus.ts';
import type { AttendanceRecord } from '../../record/record.ts';
import { recordSays, type RecordSays } from './shape-reports.ts';

function reportsIn(
  { article, answer }: PointAnswer,
  reports: readonly AttendanceReport[],
): readonly AttendanceReport[] {
  if (answer === null) return [];
  return reports.filter((report) => report.article === article && overlaps(report.passage, answer));
}

/**
 * What the record says to a point of attendance: one whose answers are, in most articles that give one, words of a
 * report on one and the same ministerial.
 */
export function pointRecord(
  answers: readonly PointAnswer[],
  reports: readonly AttendanceReport[],
  record: AttendanceRecord,
): RecordSays | null {
  const given = answers.filter(({ answer }) => answer !== null);
  const byEntry = new Map<string, number>();
  for (const answer of given) {
    for (const entry of new Set(reportsIn(answer, reports).map(({ ministerial }) => ministerial))) {
      if (entry !== null) byEntry.set(entry, (byEntry.get(entry) ?? 0) + 1);
    }
  }
  const [most] = [...byEntry].toSorted(([, a], [, b]) => b - a);
  if (most === undefined || most[1] * 2 <= given.length) return null;
  const ministerial = record.ministerials.find(({ id }) => id === most[0]);
  return recordSays(ministerial ?? null);
}
