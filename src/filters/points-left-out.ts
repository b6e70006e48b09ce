import { groupBy } from '../common/group-by.ts';
import { overlaps, type Span } from '../common/span.ts';
import { reportCertainty, statementCertainty, type Certainty } from '../corpus/certainty.ts';
import type { AttendanceReport, PointAnswer, Statement } from '../corpus/corpus.ts';
import type { Point } from '../corpus/story.ts';
import type { SelectedPoint } from './dataset.ts';
import { stands, type Findings } from './grounds.ts';
import { choiceOf } from './passes.ts';

function isToldIn(span: Span, { passage, reason, standIn }: AttendanceReport): boolean {
  return [passage, reason, standIn?.mention].some((each) => each != null && overlaps(each, span));
}

/** By whom the answer is said: who denies it may do so beside its words. */
function isSaidIn(span: Span, { form, to }: PointAnswer, { content, passage, sources }: Statement): boolean {
  const isHere = (form === 'denied' ? [passage] : content).some((each) => overlaps(each, span));
  return isHere && sources.some(({ source }) => to.includes(source));
}

/**
 * The answers with a mark at those that rest on findings which a choice of certainty leaves out: on the attendance reports
 * whose words they are, on the statements of those whom they are attributed to.
 */
export function weighPoints(
  answers: readonly SelectedPoint[],
  { statements, reports }: Findings,
  points: readonly Point[],
  certainties: readonly Certainty[],
): readonly SelectedPoint[] {
  if (certainties.length === 0) return answers;
  const trusts = choiceOf(certainties);
  const said = groupBy(statements, ({ article }) => article);
  const told = groupBy(reports, ({ article }) => article);
  const meetings = new Map(points.map(({ id, report }) => [id, report?.ministerial]));
  return answers.map((answer) => {
    const span = answer.answer ?? answer.passages[0];
    if (span === undefined) return answer;
    const meeting = meetings.get(answer.point);
    const telling = (told.get(answer.article) ?? []).filter(
      (report) => (meeting ?? report.ministerial) === report.ministerial && isToldIn(span, report),
    );
    const saying = (said.get(answer.article) ?? []).filter((each) => isSaidIn(span, answer, each));
    const isLeft =
      stands(telling.map(reportCertainty), trusts) && stands(saying.map(statementCertainty), trusts);
    return isLeft ? answer : { ...answer, isLeftOut: true };
  });
}
