import { describe, expect, it } from 'vitest';
import type { Certainty } from '../../../src/corpus/certainty.ts';
import { shapePointClaims } from '../../../src/views/comparison/shape-point-claims.ts';
import {
  makeArticle,
  makeMinisterial,
  makePoint,
  makeRecord,
  makeReport,
  makeSelection,
} from '../../makers.ts';

const record = makeRecord({
  ministerials: [
    makeMinisterial({ id: 'd1', startDate: '2031-02-01', endDate: '2031-02-01' }),
    makeMinisterial({
      id: 'f1',
      kind: 'foreign',
      startDate: '2031-04-01',
      endDate: '2031-04-01',
      attendance: 'absent',
    }),
    makeMinisterial({ id: 'd2', attendance: 'absent' }),
  ],
});
const ALL: readonly Certainty[] = [];
const CLAIM = 'His absence is the second in a row, and it is highly unusual.';

function claimsIn(
  text: string,
  answer = { start: 0, end: text.length },
  { isLeftOut = false, confidence = 1, certainties = ALL } = {},
) {
  const whole = { start: 0, end: text.length };
  const selection = makeSelection({
    articles: [makeArticle({ text, parts: [{ kind: 'paragraph', ...whole }] })],
    points: [{ ...makePoint({ answer, passages: [whole] }), isLeftOut }],
    reports: [
      makeReport({ ministerial: 'd2', status: 'absent', passage: whole, sentence: whole, confidence }),
    ],
  });
  return (point: string) => shapePointClaims(point, { ...selection, certainties }, record);
}

describe('shapePointClaims', () => {
  it('gives the verdict for both kinds together and for the kind in question, each opening its entries', () => {
    const [claim, ...others] = claimsIn(CLAIM)('away');
    expect(others).toEqual([]);
    expect(claim?.name).toBe('second in a row');
    expect(
      claim?.verdicts.map(({ text, evidence }) => [
        text,
        evidence.entries.map((entry) => (entry.kind === 'ministerial' ? entry.id : entry.kind)),
      ]),
    ).toEqual([
      ['yes, both kinds together', ['d1', 'f1', 'd2']],
      ['no, defence alone', ['d1', 'd2']],
    ]);
  });

  it('leaves out claims whose answer or whose report a choice of certainty leaves out', () => {
    const high: readonly Certainty[] = ['high'];
    expect(claimsIn(CLAIM, undefined, { isLeftOut: true })('away')).toEqual([]);
    expect(claimsIn(CLAIM, undefined, { confidence: 0, certainties: high })('away')).toEqual([]);
    expect(claimsIn(CLAIM, undefined, { confidence: 1, certainties: high })('away')).toHaveLength(1);
  });

  it('leaves out claims outside the answer, and those of another point', () => {
    expect(claimsIn(CLAIM, { start: 40, end: CLAIM.length })('away')).toEqual([]);
    expect(claimsIn(CLAIM)('reason')).toEqual([]);
    expect(claimsIn('He was absent.')('away')).toEqual([]);
  });
});
