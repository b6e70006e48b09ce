import type { reportTexts } from '../../catalogue/comparison.ts';
import type { AttendanceReport } from '../../corpus/corpus.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Filters } from '../../filters/filters.ts';
import { asksForMeetings, asksForSources, meetingTest } from '../../filters/passes.ts';
import type { AttendanceRecord } from '../../record/record.ts';

export interface LeftOutReports {
  readonly by: keyof typeof reportTexts.leftOutNote;
  readonly reports: readonly AttendanceReport[];
}

export const NONE: LeftOutReports = { by: 'sources', reports: [] };

/** What leaves them out; null where nothing does. */
function causeOf(filters: Filters): LeftOutReports['by'] | null {
  const isWeighed = filters.certainties.length > 0;
  if (asksForSources(filters)) return isWeighed ? 'both' : 'sources';
  return isWeighed ? 'certainty' : null;
}

/** The attendance reports of the articles shown that stand outside every sentence of a chosen source, or are of another certainty. */
export function leftOutOf(
  filters: Filters,
  { articles, reports: left }: Selection,
  whole: Selection,
  { ministerials }: AttendanceRecord,
): LeftOutReports {
  const by = causeOf(filters);
  if (by === null) return NONE;
  const shown = new Set(articles.map(({ id }) => id));
  const kept = new Set(left.map(({ id }) => id));
  const met = new Set(ministerials.filter(meetingTest(filters)).map(({ id }) => id));
  const reports = whole.reports.filter(
    ({ id, article, ministerial }) =>
      shown.has(article) && !kept.has(id) && (!asksForMeetings(filters) || met.has(ministerial ?? '')),
  );
  return { by, reports };
}
