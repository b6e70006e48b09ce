import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../scripts/evaluate/figures.ts';
import { counted } from '../../../scripts/evaluate/measure.ts';
import { storyFigures } from '../../../scripts/evaluate/points/story-figures.ts';
import { scoreArticle } from '../../../scripts/evaluate/score-set.ts';
import { tableLines } from '../../../scripts/evaluate/table.ts';
import {
  codeNeeds,
  fiveNeeds,
  inventedNeeds,
  isMet,
  missed,
  noNeeds,
  testHalfNeeds,
} from '../../../scripts/evaluate/thresholds.ts';
import { makeSource } from '../../makers.ts';
import { articleLabelOf, findOf, foundOf, labelOf } from './cases.ts';

describe('thresholds', () => {
  it.each([
    ['headline', 5, 5, true],
    ['headline', 5, 4, false],
    ['headline', 0, 0, false],
    ['statements found', 29, 29, true],
    ['statements found', 29, 28, false],
    ['false finds', 40, 3, true],
    ['false finds', 40, 4, false],
  ])('%s, %i, %i: met is %s', (kind, n, right, met) => {
    const need = fiveNeeds.get(kind);
    expect(need !== undefined && isMet(counted(kind, n, right), need)).toBe(met);
    expect(missed([counted(kind, n, right)], fiveNeeds)).toHaveLength(met ? 0 : 1);
  });

  it.each([
    [0.9, 0.85, true],
    [0.89, 1, false],
    [1, 0.84, false],
    [null, 0.9, false],
  ])('attendance of the test half, precision %f, recall %f: met is %s', (precision, recall, met) => {
    const rated = { ...counted('attendance', 20, 17), precision, recall };
    expect(missed([rated], testHalfNeeds)).toHaveLength(met ? 0 : 1);
  });

  it('leaves a figure without a threshold alone', () => {
    expect(missed([counted('own voice found', 8, 0)], fiveNeeds)).toEqual([]);
  });

  it('stand beside the figures of the set that they bind', () => {
    const figures = [counted('statements found', 29, 20)];
    const lines = tableLines([
      { set: 'bound', figures, needs: fiveNeeds },
      { set: 'free', figures, needs: noNeeds },
    ]);
    expect(lines[1]).toMatch(/29 of 29 needed {2}MISSED$/);
    expect(lines[2]).not.toContain('needed');
  });
});

describe('figures', () => {
  const TEXT = 'Ada Holm said that one two three four. She warned of five six seven. Bo Lind left.';
  const first = labelOf({ passage: TEXT, content: ['one two three four'], kind: 'direct' });
  const second = labelOf({ passage: TEXT, content: ['five six seven'], stance: 'reassurance' });
  const finds = [
    findOf(TEXT, ['one two three four']),
    findOf(TEXT, ['five six seven']),
    findOf(TEXT, ['Bo Lind left'], 'bo-lind'),
  ];
  const found = foundOf(TEXT, finds, [makeSource(), makeSource({ id: 'bo-lind', name: 'Bo Lind' })]);
  const article = scoreArticle(found, articleLabelOf({ statements: [first, second] }), null);
  const figures = new Map(
    figuresOf([{ articles: [article], people: [], spellings: [], falseMerges: [] }]).map((one) => [
      one.kind,
      one,
    ]),
  );

  it('count labels found, all right, direct with source, and false finds', () => {
    expect(figures.get('statements found')).toMatchObject({ n: 2, right: 2, recall: 1, precision: 2 / 3 });
    expect(figures.get('with source, group, stance')).toMatchObject({ n: 2, right: 1, recall: 0.5 });
    expect(figures.get('direct with source')).toMatchObject({ n: 1, right: 1 });
    expect(figures.get('false finds')).toMatchObject({ n: 3, right: 1 });
  });

  it('cover every threshold of a set', () => {
    const cell = { point: 'Who came', article: 'a', wanted: 'own-voice', found: 'own-voice' } as const;
    const cells = [{ ...cell, form: true, to: null, toFound: [], answer: '' }];
    const disagreements = { labels: [], finds: [] };
    const checks = { checks: [], beyond: [] };
    const told = storyFigures([{ cells, disagreements, checks, origins: null }]).map(({ kind }) => kind);
    const asked = [...fiveNeeds.keys(), ...inventedNeeds.keys(), ...testHalfNeeds.keys()];
    expect(asked.filter((kind) => !figures.has(kind) && !told.includes(kind))).toEqual([]);
    expect([...codeNeeds.keys()].filter((kind) => asked.includes(kind))).toEqual([]);
  });
});
