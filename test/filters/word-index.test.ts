import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchForm } from '../../src/filters/search.ts';
import { wordIndex } from '../../src/filters/word-index.ts';

const word = fc.oneof(
  fc.constantFrom(
    'Åkesson',
    'ÅKESSON',
    'Łódź',
    'defence',
    'Defense’s',
    '“centre”',
    'recognised',
    'ΌΣΟΣ',
    'é',
  ),
  fc.string({ unit: fc.constantFrom('a', 'b', 'B', 'é', 'ß', 'ø', 'Σ', '’', 'i', 's', 'e'), maxLength: 6 }),
);
const space = fc.constantFrom(' ', '  ', '\n', '\t', '\u00a0', '\u2003');
const text = fc
  .array(fc.tuple(word, space), { maxLength: 12 })
  .map((pieces) => pieces.map(([each, gap]) => each + gap).join(''));

function foundBy(texts: readonly string[], part: string): readonly number[] {
  const index = wordIndex(searchForm);
  for (const each of texts) index.add([each]);
  const flags = new Uint8Array(index.size());
  index.mark(part, flags);
  return [...flags];
}

describe('an index of words', () => {
  it('finds what a plain look through the folded texts finds', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), word, (texts, typed) => {
        const part = searchForm(typed).trim();
        fc.pre(part !== '');
        expect(foundBy(texts, part)).toEqual(texts.map((each) => (searchForm(each).includes(part) ? 1 : 0)));
      }),
    );
  });

  it('finds a part of a word, at its beginning, its middle and its end', () => {
    const texts = ['alliance', 'all in', 'rely on it', ''];
    expect(foundBy(texts, 'alli')).toEqual([1, 0, 0, 0]);
    expect(foundBy(texts, 'l')).toEqual([1, 1, 1, 0]);
    expect(foundBy(texts, 'ance')).toEqual([1, 0, 0, 0]);
  });

  it('joins no two words to one', () => {
    expect(foundBy(['de fence', 'defence'], 'defens')).toEqual([0, 1]);
  });

  it('counts texts that were added after a search', () => {
    const index = wordIndex(searchForm);
    index.add(['one']);
    index.mark('o', new Uint8Array(1));
    index.add(['two', 'three']);
    const flags = new Uint8Array(2);
    index.mark('thr', flags);
    expect([...flags]).toEqual([0, 1]);
  });
});
