import { describe, expect, it } from 'vitest';
import {
  confidenceOfReport,
  confidenceOfStatement,
  statementFeatures,
} from '../../src/analysis/confidence.ts';
import type { FoundReport, FoundStatement } from '../../src/analysis/findings.ts';

const text = 'She said the gap was a worry, and Rolf Brandt will skip the meeting.';
const statement: FoundStatement = {
  kind: 'indirect',
  content: [{ start: 9, end: 28 }],
  passage: { start: 0, end: text.length },
  cue: { start: 4, end: 8 },
  attributions: [
    {
      mention: { start: 0, end: 3 },
      name: 'Ada Holm',
      role: 'analyst',
      naming: 'named',
      side: 'analyst',
      decidedBy: ['analyst'],
    },
  ],
  stance: { value: 'concern', cues: [{ start: 23, end: 28 }], confidence: 0.6 },
};
const report: FoundReport = {
  passage: { start: 34, end: text.length },
  sentence: { start: 0, end: text.length },
  official: 'Rolf Brandt',
  ministerial: 'dm-2031-05-12',
  inferred: false,
  status: 'expected-absent',
  standIn: null,
  reason: null,
  givenBy: null,
};

describe('confidence', () => {
  it('is a fraction in hundredths, whatever the finding', () => {
    const all = [
      confidenceOfStatement(text, statement, 2),
      confidenceOfStatement(text, { ...statement, cue: null }, null),
      confidenceOfStatement(text, { ...statement, attributions: [] }, -9),
      confidenceOfReport(text, report),
      confidenceOfReport(text, { ...report, inferred: true, ministerial: null }),
    ];
    for (const confidence of all) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(String(confidence)).toMatch(/^[01](?:\.\d{1,2})?$/u);
    }
  });

  it('rests on how the statement was found', () => {
    const features = statementFeatures(text, statement, 1.2);
    expect(features).toEqual(
      expect.arrayContaining([
        'form:source-first',
        'source:pronoun|analyst',
        'stance:concern|analyst',
        'score>=1',
        'stance-cues>=1',
      ]),
    );
    expect(features).not.toContain('score>=2');
  });
});
