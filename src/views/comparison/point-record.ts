import { recordTexts } from '../../catalogue/comparison.ts';
import type { Point } from '../../corpus/story.ts';
import type { AttendanceRecord, Ministerial } from '../../record/record.ts';
import { entryInRecord, type RecordSays } from './shape-reports.ts';
import { recordInWords } from './words.ts';

function reasonInWords({ reasonGiven, reasonGivenBy }: Ministerial): string {
  return reasonGiven === null ? recordTexts.noReason : recordTexts.reason(reasonGivenBy);
}

function standInInWords({ usRepresentative, usPrincipal }: Ministerial): string {
  if (usRepresentative === null) return recordTexts.noStandIn;
  return usRepresentative.name === usPrincipal.name
    ? recordTexts.came(usPrincipal.name)
    : recordTexts.satIn(usRepresentative.name);
}

/** What the record says to a point that attendance reports on one ministerial answer; null for any other. */
export function pointRecord({ report }: Point, record: AttendanceRecord): RecordSays | null {
  const ministerial = record.ministerials.find(({ id }) => id === report?.ministerial);
  if (report === undefined || ministerial === undefined) return null;
  switch (report.asks) {
    case 'attendance':
      return entryInRecord(recordInWords(ministerial), ministerial);
    case 'reason':
      return entryInRecord(reasonInWords(ministerial), ministerial);
    case 'stand-in':
      return entryInRecord(standInInWords(ministerial), ministerial);
    case 'repeated':
      return null;
  }
}
