import type { AttendanceReport } from '../../corpus/corpus.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Filters } from '../../filters/filters.ts';
import { asksForMeetings, asksForSources, meetingTest } from '../../filters/passes.ts';
import type { AttendanceRecord } from '../../record/record.ts';

const NONE: readonly AttendanceReport[] = [];

/** The attendance reports of the articles shown that stand outside every sentence of a chosen source. */
export function leftOutOf(
  filters: Filters,
  { articles, reports }: Selection,
  whole: Selection,
  { ministerials }: AttendanceRecord,
): readonly AttendanceReport[] {
  if (!asksForSources(filters)) return NONE;
  const shown = new Set(articles.map(({ id }) => id));
  const kept = new Set(reports.map(({ id }) => id));
  const met = new Set(ministerials.filter(meetingTest(filters)).map(({ id }) => id));
  return whole.reports.filter(
    ({ id, article, ministerial }) =>
      shown.has(article) && !kept.has(id) && (!asksForMeetings(filters) || met.has(ministerial ?? '')),
  );
}
