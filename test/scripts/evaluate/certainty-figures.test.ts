import { describe, expect, it } from 'vitest';
import { certaintyFigures } from '../../../scripts/evaluate/certainty-figures.ts';
import { scoreArticle } from '../../../scripts/evaluate/score-set.ts';
import { sureFrom } from '../../../src/corpus/certainty.ts';
import { makeSource } from '../../makers.ts';
import { articleLabelOf, findOf, foundOf, labelOf } from './cases.ts';

const TEXT = 'Ada Holm said that one two three four. She warned of five six seven. Bo Lind left.';
const sure = { confidence: sureFrom.statement };
const unsure = { confidence: sureFrom.statement - 0.01 };
const report = {
  passage: { start: 0, end: 4 },
  official: 'Bo Lind',
  ministerial: 'dm-1',
  status: 'left-early',
  standIn: null,
  confidence: sureFrom.report,
} as const;
const label = articleLabelOf({
  statements: [
    labelOf({ passage: TEXT, content: ['one two three four'] }),
    labelOf({ passage: TEXT, content: ['five six seven'], stance: 'reassurance' }),
  ],
  attendance: [{ ...report, passage: 'Bo Lind left', statusAlso: [], required: true }],
});

function figuresFor(first: object, second: object, reports: readonly (typeof report)[]) {
  const finds = [
    findOf(TEXT, ['one two three four'], 'ada-holm', first),
    findOf(TEXT, ['five six seven'], 'ada-holm', second),
  ];
  const score = scoreArticle(foundOf(TEXT, finds, [makeSource()], { reports }), label, null);
  return new Map(certaintyFigures([score]).map((figure) => [figure.kind.trim(), figure]));
}

describe('what is held for sure', () => {
  it('is right where every respect is: a wrong stance is an error', () => {
    const figures = figuresFor(sure, sure, [report]);
    expect(figures.get('high confidence, right in every respect')).toMatchObject({ n: 3, right: 2 });
    expect(figures.get('statements of high confidence')).toMatchObject({ n: 2, right: 1 });
    expect(figures.get('reports of high confidence')).toMatchObject({ n: 1, right: 1 });
  });

  it('leaves out what is tentative, and says how much that is', () => {
    const figures = figuresFor(sure, unsure, [{ ...report, confidence: 0 }]);
    expect(figures.get('high confidence, right in every respect')).toMatchObject({ n: 1, right: 1 });
    expect(figures.get('high confidence, of all findings')).toMatchObject({ n: 3, right: 1 });
  });

  it('tells how often the tentative rest is right', () => {
    const figures = figuresFor(sure, unsure, [{ ...report, confidence: 0 }]);
    expect(figures.get('tentative, right in every respect')).toMatchObject({ n: 2, right: 1 });
  });
});
