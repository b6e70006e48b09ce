import { meetingWords } from '../../../analysis/how-found.ts';
import { statusNames } from '../../../catalogue/findings.ts';
import { whyTexts } from '../../../catalogue/why.ts';
import { sliceOf } from '../../../common/span.ts';
import type { AttendanceReport } from '../../../corpus/corpus.ts';
import { isolated } from '../../foreign.ts';

/** The words of the clause before those of the rest of its sentence, which may tell of another meeting. */
function whichMeeting(text: string, { inferred, passage, sentence, ministerial }: AttendanceReport): string {
  if (ministerial === null) return whyTexts.noEntry;
  if (inferred) return whyTexts.inferred;
  const [words = []] = [passage, sentence]
    .map((span) => meetingWords(sliceOf(text, span)))
    .filter((found) => found.length > 0);
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
