import { describe, expect, it } from 'vitest';
import { checkPerson, checkSpelling, falseMerges } from '../../../scripts/evaluate/score-people.ts';
import type { Source } from '../../../src/corpus/corpus.ts';
import { makeSource } from '../../makers.ts';

const person = { canonical: 'Ada Holm', spellings: ['Ada Holm', 'Adda Holmm'], articles: ['a1', 'a2'] };
const spellings = person.spellings.map((name, index) => ({ name, articles: [`a${index + 1}`] }));
const merged = makeSource({ spellings });
const people = (...sources: readonly Source[]) => ({ sources, disagreements: [] });

describe('one person in two spellings', () => {
  it('is one source that shows both', () => {
    expect(checkPerson(people(merged), person).right).toBe(true);
  });

  it.each([
    ['two sources', [makeSource(), makeSource({ id: 'x', name: 'Adda Holmm' })]],
    ['one source that shows one spelling', [makeSource({ spellings: spellings.slice(0, 1) })]],
    ['no source', []],
    ['a third spelling apart', [merged, makeSource({ id: 'x', name: 'Adda Holmm' })]],
  ])('is not %s', (_, sources) => {
    expect(checkPerson(people(...sources), person).right).toBe(false);
  });

  it('stands as a disagreement with both spellings', () => {
    const sides = person.spellings.map((text, index) => ({
      article: `a${index + 1}`,
      span: { start: 0, end: 8 },
      text,
    }));
    const disagreement = { id: 'd', kind: 'spelling', about: 'ada-holm', sides } as const;
    expect(checkSpelling({ sources: [], disagreements: [disagreement] }, person).right).toBe(true);
    const half = { ...disagreement, sides: sides.slice(0, 1) };
    expect(checkSpelling({ sources: [], disagreements: [half] }, person).right).toBe(false);
  });
});

it('names a merge that no label asks for', () => {
  const wrong = makeSource({
    id: 'x',
    name: 'Bo Lind',
    spellings: [...spellings.slice(0, 1), { name: 'Bo Lind', articles: [] }],
  });
  expect(falseMerges(people(merged, wrong), [person]).map(({ found }) => found)).toEqual([
    'Ada Holm, Bo Lind',
  ]);
});
