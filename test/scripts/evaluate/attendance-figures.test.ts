import { describe, expect, it } from 'vitest';
import { attendanceTally } from '../../../scripts/evaluate/attendance-figures.ts';
import type { FoundReportView } from '../../../scripts/evaluate/found.ts';
import type { ReportLabel } from '../../../scripts/evaluate/labels.ts';
import { scoreAttendance } from '../../../scripts/evaluate/score-attendance.ts';
import { articleLabelOf, foundOf } from './cases.ts';

const label: ReportLabel = {
  passage: 'Carl Dorn stayed away',
  official: 'Carl Dorn',
  ministerial: 'dm-2031-06-11',
  status: 'absent',
  statusAlso: [],
  standIn: null,
  required: true,
};
const report: FoundReportView = {
  passage: { start: 0, end: 8 },
  official: 'Carl Dorn',
  ministerial: 'dm-2031-06-11',
  status: 'absent',
  standIn: null,
  confidence: 0,
};
const elsewhere = { ministerial: 'fm-2031-04-02' };

function tally(labels: readonly ReportLabel[], reports: readonly FoundReportView[]) {
  const found = foundOf('Carl Dorn stayed away.', [], [], { reports });
  return attendanceTally(scoreAttendance(found, articleLabelOf({ attendance: [...labels] })));
}

describe('attendance reports as found and as wanted', () => {
  it('counts a report that no label asks for as false', () => {
    expect(tally([label], [report, { ...report, ...elsewhere }])).toEqual({
      told: 1,
      wanted: 1,
      right: 1,
      judged: 2,
    });
  });

  it('counts a report of no ministerial as false and its label as missed', () => {
    expect(tally([label], [{ ...report, ministerial: null }])).toEqual({
      told: 0,
      wanted: 1,
      right: 0,
      judged: 1,
    });
  });

  it('counts one that is wrong in status or stand-in against both', () => {
    const wrong = { told: 0, wanted: 1, right: 0, judged: 1 };
    expect(tally([label], [{ ...report, status: 'attended' }])).toEqual(wrong);
    expect(tally([label], [{ ...report, standIn: 'Eve Marsh' }])).toEqual(wrong);
  });

  it('counts what is found twice once', () => {
    expect(tally([label], [report, report])).toMatchObject({ right: 1, judged: 1 });
  });

  it('leaves what need not be found out, found or not', () => {
    const free = { ...label, ...elsewhere, required: false };
    const none = { told: 1, wanted: 1, right: 1, judged: 1 };
    expect(tally([label, free], [report])).toEqual(none);
    expect(tally([label, free], [report, { ...report, ...elsewhere }])).toEqual(none);
    expect(tally([label, free], [report, { ...report, ...elsewhere, status: 'attended' }])).toEqual(none);
  });
});
