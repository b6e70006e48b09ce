import { describe, expect, it } from 'vitest';
import { kappaOf, type Answers } from '../../../scripts/evaluate/labelled/kappa.ts';
import { agreementLines, sameStatements } from '../../../scripts/evaluate/labelled/second-labelling.ts';
import { labelOf } from './cases.ts';

const times = (count: number, pair: Answers): readonly Answers[] => Array.from({ length: count }, () => pair);

describe('kappa', () => {
  it('is the textbook’s: 20 and 15 together, 5 and 10 apart, of 50', () => {
    const pairs = [
      ...times(20, ['yes', 'yes']),
      ...times(5, ['yes', 'no']),
      ...times(10, ['no', 'yes']),
      ...times(15, ['no', 'no']),
    ];
    expect(kappaOf(pairs)).toBeCloseTo(0.4);
  });

  it('is 1 where all agree, 0 where chance would do as well, below 0 where they contradict', () => {
    expect(kappaOf([...times(3, ['a', 'a']), ...times(2, ['b', 'b'])])).toBe(1);
    expect(
      kappaOf([
        ['a', 'a'],
        ['a', 'b'],
        ['b', 'a'],
        ['b', 'b'],
      ]),
    ).toBe(0);
    expect(
      kappaOf([
        ['a', 'b'],
        ['b', 'a'],
      ]),
    ).toBe(-1);
  });

  it('is none without answers, or with one answer throughout', () => {
    expect(kappaOf([])).toBeNull();
    expect(kappaOf(times(4, ['a', 'a']))).toBeNull();
  });
});

const TEXT = 'Ada Holm said that one two three four. She warned of five six seven. Bo Lind left.';
const one = labelOf({ passage: TEXT, content: ['one two three four'] });
const two = labelOf({ passage: TEXT, content: ['five six seven'] });
const report = {
  passage: 'Bo Lind left',
  official: 'Bo Lind',
  ministerial: 'dm-1',
  status: 'left-early' as const,
  statusAlso: [],
  standIn: null,
  required: true,
};
const twice = {
  text: TEXT,
  first: { statements: [one, two], attendance: [report] },
  second: {
    statements: [{ ...one, content: ['that one two three four'], stance: 'neutral' as const }],
    attendance: [{ ...report, official: 'Lind' }],
  },
};

describe('two labellings', () => {
  it('match by content, whatever else they say', () => {
    expect(sameStatements(twice)).toEqual([[one, twice.second.statements[0]]]);
  });

  it('are told with their figures', () => {
    expect(agreementLines([twice]).join('\n')).toMatch(
      /1 articles: the same statements F1 66\.7 \(1\), of these kappa of stance 0\.00, .* same reports F1 100\.0/,
    );
    expect(agreementLines([])).toEqual(['No article is labelled twice.']);
  });
});
