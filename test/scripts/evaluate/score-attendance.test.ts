import { describe, expect, it } from 'vitest';
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
  standIn: 'Eve Marsh',
  required: true,
};
const report: FoundReportView = {
  passage: { start: 0, end: 8 },
  official: 'Carl B. Dorn III',
  ministerial: 'dm-2031-06-11',
  status: 'absent',
  standIn: 'Marsh',
  confidence: 0,
};

function score(reports: readonly FoundReportView[], wanted: ReportLabel = label) {
  const found = foundOf('Carl Dorn stayed away.', [], [], { reports });
  return scoreAttendance(found, articleLabelOf({ attendance: [wanted] }));
}

describe('attendance reports', () => {
  it('matches by official and ministerial, whatever form of the name', () => {
    expect(score([report]).labels[0]).toMatchObject({ status: true, standIn: true });
  });

  it.each([
    ['another ministerial', { ministerial: 'fm-2031-06-11' }],
    ['no ministerial', { ministerial: null }],
    ['another official', { official: 'Eve Marsh' }],
  ])('does not match %s', (_, change) => {
    const result = score([{ ...report, ...change }]);
    expect(result.labels[0]?.found).toBeNull();
    expect(result.others).toHaveLength(1);
  });

  it('wants the status and the stand-in', () => {
    expect(score([{ ...report, status: 'expected-absent' }]).labels[0]?.status).toBe(false);
    expect(score([{ ...report, standIn: null }]).labels[0]?.standIn).toBe(false);
    expect(score([report], { ...label, standIn: null }).labels[0]?.standIn).toBe(false);
  });

  it('counts what is found twice once, by its better find', () => {
    const result = score([{ ...report, standIn: null }, report]);
    expect(result.labels).toHaveLength(1);
    expect(result.labels[0]).toMatchObject({ status: true, standIn: true });
    expect(result.others).toEqual([]);
  });
});
