import { describe, expect, it } from 'vitest';
import { splitDateline } from '../../../src/articles/raw-text/dateline.ts';

const REST = 'Ministers met without a guest.';

describe('splitDateline', () => {
  it.each([
    ['TALLINN — ', 'TALLINN'],
    ['TALLINN, Estonia (AP) — ', 'TALLINN, Estonia (AP)'],
    ['TALLINN, March 12 (Norwire) - ', 'TALLINN, March 12 (Norwire)'],
    ['Tallinn: ', 'Tallinn'],
    ['The Hague – ', 'The Hague'],
    ['NEW YORK—', 'NEW YORK'],
    ['Rio de Janeiro, Brazil -- ', 'Rio de Janeiro, Brazil'],
    ['WASHINGTON/RIGA (Norwire) - ', 'WASHINGTON/RIGA (Norwire)'],
  ])('%s', (front, dateline) => {
    expect(splitDateline(front + REST)).toEqual({ dateline, rest: REST });
  });

  it.each([
    'Exclusive: Ministers met without a guest.',
    'Bottom line: the chair stays empty.',
    'The minister — absent since May — will come.',
    'Ada Holm, the foreign minister of Estonia and others: a list.',
    'Ministers met without a guest.',
    'A well-known chair stays empty.',
    'Holm said: “I stay.”',
    ': no place',
    '',
  ])('none in “%s”', (text) => {
    expect(splitDateline(text)).toBeNull();
  });
});
