import { describe, expect, it } from 'vitest';
import type { Certainty } from '../../src/corpus/certainty.ts';
import { weighPoints } from '../../src/filters/points-left-out.ts';
import { from, makePoint, makeReport, makeStatement } from '../makers.ts';

const span = { start: 45, end: 62 };
const high = { confidence: 1 };
const low = { confidence: 0 };
const POINTS = [
  { id: 'away', name: 'Brandt stays away', phrases: ['stays away'] },
  {
    id: 'asked',
    name: 'Brandt stays away from Brussels',
    phrases: [],
    report: { statuses: ['absent'], asks: 'attendance', ministerial: 'dm-2031-05-12' },
  },
] as const;
const saying = (overrides: object) => makeStatement({ content: [span], passage: span, ...overrides });

function isLeftOut(
  answer: Parameters<typeof makePoint>[0],
  found: { readonly statements?: object[]; readonly reports?: object[] },
  certainties: readonly Certainty[] = ['high'],
) {
  const statements = (found.statements ?? []).map(saying);
  const reports = (found.reports ?? []).map((each) => makeReport({ passage: span, ...each }));
  const [weighed] = weighPoints([makePoint(answer)], { statements, reports }, POINTS, certainties);
  return weighed?.isLeftOut === true;
}

const BY_ADA = { form: 'attributed', to: ['ada-holm'] } as const;

describe('weighPoints', () => {
  it.each([
    ['own voice on nothing', {}, {}, false],
    ['own voice on a sure report', {}, { reports: [high] }, false],
    ['own voice on a tentative report', {}, { reports: [low] }, true],
    ['own voice on both', {}, { reports: [low, high] }, false],
    ['own voice over a tentative statement', {}, { statements: [low] }, false],
    ['attributed by a sure statement', BY_ADA, { statements: [high] }, false],
    ['attributed by a tentative statement', BY_ADA, { statements: [low] }, true],
    [
      'attributed by a sure statement to a tentative report',
      BY_ADA,
      { statements: [high], reports: [low] },
      true,
    ],
    [
      'over a tentative statement of somebody else',
      BY_ADA,
      { statements: [{ ...low, sources: from('bo') }] },
      false,
    ],
    ['a report in other words', {}, { reports: [{ ...low, passage: { start: 0, end: 20 } }] }, false],
    ['a report’s reason', {}, { reports: [{ ...low, passage: { start: 0, end: 9 }, reason: span }] }, true],
    [
      'a stand-in',
      {},
      { reports: [{ ...low, passage: { start: 0, end: 9 }, standIn: { name: 'Bo', mention: span } }] },
      true,
    ],
    ['another article', {}, { reports: [{ ...low, article: 'a2' }] }, false],
    [
      'another meeting than is asked',
      { point: 'asked' },
      { reports: [{ ...low, ministerial: 'fm-1' }] },
      false,
    ],
    ['the meeting that is asked', { point: 'asked' }, { reports: [low] }, true],
    [
      'denied beside the answer',
      { form: 'denied', to: ['ada-holm'] },
      { statements: [{ ...low, content: [{ start: 0, end: 9 }] }] },
      true,
    ],
    ['no mention', { form: 'not-mentioned', answer: null, passages: [] }, { reports: [low] }, false],
  ] as const)('%s', (_, answer, found, wanted) => {
    const { statements, reports } = { statements: [], reports: [], ...found };
    expect(isLeftOut(answer, { statements: [...statements], reports: [...reports] })).toBe(wanted);
  });

  it('leaves out by “tentative” what “high” leaves, and nothing by both or none', () => {
    const found = { reports: [high] };
    expect(isLeftOut({}, found, ['tentative'])).toBe(true);
    expect(isLeftOut({}, { reports: [low] }, ['tentative'])).toBe(false);
    expect(isLeftOut({}, { reports: [low] }, ['high', 'tentative'])).toBe(false);
    expect(isLeftOut({}, { reports: [low] }, [])).toBe(false);
  });
});
