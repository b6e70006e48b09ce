import { describe, expect, it } from 'vitest';
import { comparisonSheet } from '../../../src/views/take-away/sheets.ts';
import { makeArticle, makeSource, makeStatement } from '../../makers.ts';
import { partName } from '../../../src/views/take-away/part-name.ts';
import { dataset, screenOf } from '../briefing/screen.ts';

/** Each source says something in the first article. */
function tableOf(articles: number, sources: number) {
  const many = <T>(n: number, make: (id: string) => T): readonly T[] =>
    Array.from({ length: n }, (_, at) => make(`x${at}`));
  const corpus = {
    ...dataset.corpus,
    sources: many(sources, (id) => makeSource({ id, name: id })),
    statements: many(sources, (id) =>
      makeStatement({ id, article: 'x0', sources: [{ source: id, mention: { start: 0, end: 1 } }] }),
    ),
    ownVoice: [],
    reports: [],
    points: [],
  };
  const screen = screenOf({}, { ...dataset, articles: many(articles, (id) => makeArticle({ id })), corpus });
  return comparisonSheet(screen);
}

describe('the comparison as a table', () => {
  it('is refused where it would be too large, with what to do', () => {
    expect(() => tableOf(2001, 1000)).toThrow(
      'a table of 2,001 articles across and 1,000 sources down has 2,001,000 cells; 2,000,000 are the most. Choose outlets',
    );
  });

  it('is made where it is not', () => {
    const { columns, rows } = tableOf(20, 30);
    expect(columns).toHaveLength(25);
    expect(rows.filter(([, name]) => /^x\d+$/u.test(String(name)))).toHaveLength(30);
  });
});

const sideBySide = (compare: readonly string[]) => {
  const screen = screenOf();
  return { ...screen, view: { ...screen.view, layout: 'side-by-side', compare } as const };
};

describe('articles side by side as a table', () => {
  it('is not made of fewer than two, and says what to do', () => {
    expect(() => comparisonSheet(sideBySide(['a1']))).toThrow('Tick two to four articles.');
    expect(() =>
      comparisonSheet({ ...sideBySide(['a1']), selection: screenOf({ outlets: ['none'] }).selection }),
    ).toThrow('The filters leave fewer than two articles');
  });

  it('has a column for each of them, in their order, and a name of its own', () => {
    const [there, back] = [sideBySide(['a1', 'a2']), sideBySide(['a2', 'a1'])];
    const keys = [there, back].map((screen) =>
      comparisonSheet(screen)
        .columns.map(({ key }) => key)
        .slice(4),
    );
    expect(keys).toEqual([
      ['a1', 'a2'],
      ['a2', 'a1'],
    ]);
    expect(partName('comparison', there)).toMatch(/^comparison-[a-z-]+-[a-z\d]{4}$/u);
    expect(partName('comparison', there)).not.toBe(partName('comparison', back));
    expect([partName('timeline', there), partName('comparison', screenOf())]).toEqual([
      'timeline',
      'comparison',
    ]);
  });
});
