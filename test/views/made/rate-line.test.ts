import { describe, expect, it } from 'vitest';
import type { KindRate } from '../../../src/corpus/parse-evaluation.ts';
import { rateLine } from '../../../src/views/made/rate-line.ts';

const rate = (kind: KindRate['kind'], right: number, of: number): KindRate => {
  return { kind, right, of, precision: right / of, recall: null, f1: null, interval: null };
};
const unseen = { articles: 4, what: 'invented', kinds: [rate('stances', 30, 40), rate('points', 0, 3)] };

describe('rateLine', () => {
  it.each([
    [['stances'], unseen, 'Right on articles the rules were not made on: stances 30 of 40.'],
    [
      ['stances', 'groups'],
      unseen,
      'Right on articles the rules were not made on: stances 30 of 40 and speaker groups not yet measured.',
    ],
    [['points'], unseen, 'Right on articles the rules were not made on: answers to points 0 of 3.'],
    [
      ['attendance'],
      unseen,
      'How often attendance reports are right on articles the rules were not made on is not yet measured.',
    ],
    [
      ['stances', 'groups'],
      null,
      'How often stances and speaker groups are right on articles the rules were not made on is not yet measured.',
    ],
  ] as const)('says of %j', (kinds, known, said) => {
    expect(rateLine(kinds, known)).toBe(said);
  });
});
