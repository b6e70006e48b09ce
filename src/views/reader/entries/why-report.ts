import { meetingWords } from '../../../analysis/how-found.ts';
import { statusNames } from '../../../catalogue/findings.ts';
import { whyTexts } from '../../../catalogue/why.ts';
import { sliceOf } from '../../../common/span.ts';
import type { AttendanceReport } from '../../../corpus/corpus.ts';
import { isolated } from '../../foreign.ts';

function whichMeeting(text: string, { inferred, sentence, ministerial }: AttendanceReport): string {
  if (ministerial === null) return whyTexts.noEntry;
  if (inferred) return whyTexts.inferred;
  const words = meetingWords(sliceOf(text, sentence));
  return words.length === 0 ? whyTexts.meetingBefore : whyTexts.meetingBy(words.map(isolated));
}

/** What decided status, ministerial and stand-in of a report. */
export function whyReport(text: string, report: AttendanceReport): readonly string[] {
  const { status, standIn } = report;
  return [
    whyTexts.clause(statusNames[status]),
    whichMeeting(text, report),
    ...(standIn === null ? [] : [whyTexts.standInBy(isolated(sliceOf(text, standIn.mention)))]),
  ];
}
