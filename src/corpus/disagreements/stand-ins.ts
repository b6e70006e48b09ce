import { groupBy } from '../../common/group-by.ts';
import { fold } from '../../common/fold.ts';
import { sliceOf } from '../../common/span.ts';
import { surnameOf } from '../../record/people.ts';
import type { AttendanceReport, Disagreement } from '../corpus.ts';
import { isCloseSpelling, isCompatible, parsePersonName } from '../person-names.ts';

/** A name spelt another way is no other stand-in. */
function areOne(a: string, b: string): boolean {
  const [left, right] = [parsePersonName(a), parsePersonName(b)];
  return left !== null && right !== null && (isCompatible(left, right) || isCloseSpelling(left, right));
}

interface WithStandIn extends AttendanceReport {
  readonly ministerial: string;
  readonly standIn: NonNullable<AttendanceReport['standIn']>;
}

function hasStandIn(report: AttendanceReport): report is WithStandIn {
  return report.ministerial !== null && report.standIn !== null;
}

/** Two articles that name two people for one official’s chair at one ministerial. */
export function findStandInDisagreements(
  reports: readonly AttendanceReport[],
  texts: ReadonlyMap<string, string>,
): readonly Disagreement[] {
  const groups = groupBy(
    reports.filter(hasStandIn),
    ({ ministerial, official }) => `${ministerial}:${fold(surnameOf(official))}`,
  );
  return [...groups].flatMap(([key, group]): Disagreement[] => {
    const [first] = group;
    if (first === undefined || group.every(({ standIn }) => areOne(standIn.name, first.standIn.name)))
      return [];
    const sides = group.map(({ article, standIn: { mention } }) => ({
      article,
      span: mention,
      text: sliceOf(texts.get(article) ?? '', mention),
    }));
    return [
      { id: `stand-in:${key}`, kind: 'stand-in', about: first.ministerial, name: first.official, sides },
    ];
  });
}
