import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchMarks } from '../../src/filters/search-marks.ts';
import { holdsSearch, wordsOf } from '../../src/filters/search.ts';

function marked(text: string, search: string): readonly string[] {
  const marks = searchMarks(text, wordsOf(search), { start: 0, end: text.length });
  return marks.map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['The alliance holds.', 'alli', ['alli']],
  ['NATO’s defence ministers', 'defense min', ['defence', 'min']],
  ['Pål Åkesson said', 'akesson', ['Åkesson']],
  ['Œuvre and Straße', 'strasse', ['Straße']],
  ['banana', 'an', ['anan']],
  ['a far cry', 'a', ['a', 'a']],
  ['“No,” she said', '“no”', ['No']],
  ['nothing here', 'else', []],
  ['it was recognised', 'recognized', ['recognised']],
])('%j, searched for %j', (text, search, words) => {
  expect(marked(text, search)).toEqual(words);
});

test('only the stretch asked for is marked, in the text’s own offsets', () => {
  const text = 'worry, then worry';
  expect(searchMarks(text, ['worry'], { start: 7, end: text.length })).toEqual([{ start: 12, end: 17 }]);
});

test('what a search finds has a mark, and what it does not find has not', () => {
  const word = fc.constantFrom('alliance', 'Åland', 'defence', 'Straße', 'on', 'realised', '2.5%', 'U.S.');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), word, (words, search) => {
      const text = words.join(' ');
      const isFound = holdsSearch(text, search);
      expect(marked(text, search).length > 0).toBe(isFound);
    }),
  );
});
