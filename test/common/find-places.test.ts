import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findPlaces } from '../../src/common/find-places.ts';
import { mayHold } from '../../src/common/may-hold.ts';

const phrases = [
  'in her place',
  'in her',
  'in',
  'stood in',
  "leaders' dinner",
  'U.S. seat',
  'get-together',
  '9 of 10',
];
const bounds = { before: String.raw`(?<!\w)`, after: String.raw`(?!\w)`, flags: 'i' } as const;
const escaped = (phrase: string) => phrase.replaceAll('.', String.raw`\.`).replaceAll(' ', String.raw`\s`);
const choices = phrases.map((phrase) => ({ firsts: [phrase], source: escaped(phrase) }));
const pattern = new RegExp(
  `${bounds.before}(?:${choices.map(({ source }) => source).join('|')})${bounds.after}`,
  'gi',
);
const find = findPlaces(choices, bounds);

function places(found: Iterable<RegExpExecArray>) {
  return [...found].map(({ 0: words, index }) => [words, index]);
}

const texts = fc
  .array(
    fc.constantFrom(...phrases, 'place', 'Seat', 'her', 'stood', 'dinner', 'in-house', 'inn', '“', ',', 'I'),
  )
  .map((words) => words.join(' '));

it('finds what one pattern of all choices matches', () => {
  fc.assert(
    fc.property(texts, fc.boolean(), (words, isLoud) => {
      const text = isLoud ? words.toUpperCase() : words;
      expect(places(find(text))).toEqual(places(text.matchAll(pattern)));
    }),
  );
});

it('looks everywhere for what begins with no word', () => {
  const own = findPlaces([...choices, { firsts: ["'s place"], source: String.raw`'s\splace` }], {
    ...bounds,
    before: '',
  });
  expect(places(own("Ada Byron's place"))).toEqual([["'s place", 9]]);
});

it('reads a text again for words that are asked for later', () => {
  const text = 'Nobody mentioned any quagga at dinner.';
  expect(places(find(text))).toEqual([]);
  expect(mayHold(['any quagga'])(text)).toBe(true);
  expect(mayHold(['any okapi'])(text)).toBe(false);
});
