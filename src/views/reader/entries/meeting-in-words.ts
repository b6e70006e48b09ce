import { reportTexts } from '../../../catalogue/reader.ts';
import { intervalInWords } from '../../../common/words.ts';
import type { Ministerial } from '../../../record/record.ts';
import { kindNames } from '../words.ts';

/** `the defence ministers’ meeting of 12 February 2026`. */
export function meetingInWords(entry: Ministerial | null): string {
  if (entry === null) return reportTexts.meetingNotHeld;
  const days = intervalInWords({ earliest: entry.startDate, latest: entry.endDate });
  return reportTexts.meeting(kindNames[entry.kind], days);
}
