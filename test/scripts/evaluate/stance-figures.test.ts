import { describe, expect, it } from 'vitest';
import { stanceFigures } from '../../../scripts/evaluate/stance-figures.ts';
import type { LabelVerdict } from '../../../scripts/evaluate/score-statements.ts';
import type { Stance } from '../../../src/analysis/findings.ts';
import { makeSource, makeStatement } from '../../makers.ts';
import { labelOf } from './cases.ts';

function verdict(wanted: Stance, value: Stance | null, stanceAlso: Stance[] = []): LabelVerdict {
  const statement = makeStatement({ stance: { value: value ?? 'neutral', cues: [], confidence: 0 } });
  const view = { statement, sources: [makeSource()], content: new Set<number>(), passage: new Set<number>() };
  return {
    label: labelOf({ stance: wanted, stanceAlso }),
    found: value === null ? null : view,
    inText: true,
    source: true,
    group: true,
    stance: true,
    naming: true,
    kind: true,
  };
}

function macro(...verdicts: readonly LabelVerdict[]) {
  return stanceFigures([verdicts])[0];
}

describe('stance over reassurance, concern and neutral', () => {
  it('is the mean of the three F1s', () => {
    const figure = macro(
      verdict('reassurance', 'reassurance'),
      verdict('concern', 'reassurance'),
      verdict('neutral', 'neutral'),
      verdict('neutral', 'neutral'),
    );
    expect(figure).toMatchObject({ kind: 'stance, macro-F1', n: 4, right: 3, precision: 0.75 });
    expect(figure?.f1).toBeCloseTo((2 / 3 + 0 + 1) / 3);
  });

  it('counts only statements that were found', () => {
    expect(macro(verdict('concern', 'concern'), verdict('concern', null))).toMatchObject({ n: 1, f1: 1 });
  });

  it('takes another answer that counts for the one that was wanted', () => {
    expect(macro(verdict('neutral', 'concern', ['concern']))).toMatchObject({ right: 1, f1: 1 });
    expect(macro(verdict('concern', 'cannot-tell', ['cannot-tell']))).toMatchObject({ right: 1, f1: null });
  });

  it('calls cannot-tell wrong where it does not count', () => {
    expect(macro(verdict('concern', 'cannot-tell'))).toMatchObject({ right: 0, f1: 0 });
  });

  it('calls any answer wrong where cannot-tell was wanted', () => {
    expect(macro(verdict('cannot-tell', 'concern'))).toMatchObject({ right: 0, f1: 0 });
  });
});
