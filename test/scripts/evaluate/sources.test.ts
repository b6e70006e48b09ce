import { describe, expect, it } from 'vitest';
import { nameKey, sameSources, surnameKey } from '../../../scripts/evaluate/sources.ts';
import { makeSource } from '../../makers.ts';
import { labelOf } from './cases.ts';

const named = (...names: readonly string[]) =>
  names.map((name, index) => makeSource({ id: `s${index}`, name }));

describe('sources as a label names them', () => {
  it.each([
    ['Ada Holm', ['Ada Holm'], true],
    ['Analysts', ['analysts'], true],
    ['A NATO diplomat', ['NATO diplomat'], true],
    ['the ministry', ['Ministry'], true],
    ['Denmark’s minister', ["Denmark's minister"], true],
    ['Ada Holm', ['Ada Holme'], false],
    ['Ana Núñez', ['Ana Nunez'], false],
    ['diplomats', ['two diplomats'], false],
    ['a minister; a diplomat', ['minister', 'diplomat'], true],
    ['a minister; a diplomat', ['diplomat', 'minister'], true],
    ['a minister; a diplomat', ['minister'], false],
    ['a minister', ['minister', 'diplomat'], false],
    ['a minister; a diplomat', ['minister', 'minister'], false],
  ])('%s found as %j: %s', (source, found, right) => {
    expect(sameSources(labelOf({ source }), named(...found))).toBe(right);
  });

  it('takes any spelling of a merged person', () => {
    const spellings = [
      { name: 'Ada Holmm', articles: ['a1'] },
      { name: 'Ada Holm', articles: ['a2'] },
    ];
    expect(sameSources(labelOf({ source: 'Ada Holm' }), [makeSource({ name: 'Ada Holmm', spellings })])).toBe(
      true,
    );
  });

  it('takes another name that counts, also where it stands for two', () => {
    expect(
      sameSources(labelOf({ source: 'a memo', sourceAlso: ['a leaked memo'] }), named('leaked memo')),
    ).toBe(true);
    expect(sameSources(labelOf({ source: 'A; B', sourceAlso: ['A and B'] }), named('A and B'))).toBe(true);
  });
});

it('drops one leading article word, never a word that begins like one', () => {
  expect([nameKey('The Hague'), nameKey('Another aide'), nameKey('an  aide')]).toEqual([
    'hague',
    'another aide',
    'aide',
  ]);
});

it.each([
  ['Lloyd B. Ashworth III', 'ashworth'],
  ['Ashworth', 'ashworth'],
  ['Carl Dorn, Jr.', 'dorn'],
  ['', ''],
])('the surname of “%s” is “%s”', (name, surname) => {
  expect(surnameKey(name)).toBe(surname);
});
