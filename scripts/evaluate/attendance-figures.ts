import { measured, shared, counted, type Figure, type Tally } from './measure.ts';
import type { AttendanceScore, ReportVerdict } from './score-attendance.ts';

export const isRightReport = ({ status, standIn }: ReportVerdict) => status && standIn;

/** What need not be found is neither missed nor false; a report that no label asks for is false. */
export function attendanceTally({ labels, others }: AttendanceScore): Tally {
  const required = labels.filter(({ label }) => label.required);
  const right = required.filter(isRightReport).length;
  const found = required.filter((verdict) => verdict.found !== null).length;
  return { told: right, wanted: required.length, right, judged: found + others.length };
}

export function attendanceFigures(scores: readonly AttendanceScore[]): readonly Figure[] {
  const found = scores.map(({ labels }) =>
    labels.filter((verdict) => verdict.found !== null && verdict.label.required),
  );
  const free = scores.flatMap(({ labels }) => labels.filter(({ label }) => !label.required));
  const others = scores.flatMap((score) => score.others);
  return [
    measured('attendance', scores.map(attendanceTally)),
    shared(
      '  status, of those found',
      found.map((verdicts) => verdicts.map(({ status }) => status)),
    ),
    shared(
      '  stand-in, of those found',
      found.map((verdicts) => verdicts.map(({ standIn }) => standIn)),
    ),
    counted('  not required, right', free.length, free.filter(isRightReport).length),
    counted('  reports beyond the labels', others.length, others.length),
  ];
}
