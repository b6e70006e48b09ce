import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentWords, meaningOf, stemOf, wordSpans } from '../../src/corpus/content-words.ts';

describe('stemOf', () => {
  it.each([
    ['allies', 'ally'],
    ['allied', 'ally'],
    ['commitments', 'commitment'],
    ['signals', 'signal'],
    ['stopped', 'stop'],
    ['stopping', 'stop'],
    ['bases', 'bas'],
    ['base', 'bas'],
    ['U.S.', 'us'],
    ['Holm’s', 'holm'],
    ['loss', 'los'],
    ['losses', 'los'],
    ['Þórður', 'thordur'],
    ['no‑show', 'no-show'],
  ])('%s: %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });
});

it('contentWords keeps what a sentence is about, where it stands', () => {
  const text = 'The U.S. would not have kept its 4,000 soldiers’ posts.';
  const words = contentWords(text);
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
    'U.S',
    'kept',
    '4,000',
    'soldiers',
    'posts',
  ]);
});

it.each([
  ['defense', 'defence'],
  ['ally', 'allied'],
  ['alliance', 'NATO'],
])('%s and %s are of one meaning', (a, b) => {
  expect(meaningOf(stemOf(a))).toBe(meaningOf(stemOf(b)));
});

it('wordSpans cuts words where letters and digits end, whatever stands there', () => {
  const word = /[\p{L}\p{N}](?:[\p{L}\p{N}]|[-‑'’.](?=[\p{L}\p{N}])|,(?=\d))*/gu;
  const units = [
    'a',
    'B',
    'é',
    'ł',
    '7',
    '𝐀',
    '😀',
    '\ud800',
    '\udc00',
    '-',
    '‑',
    "'",
    '’',
    '.',
    ',',
    ' ',
    '–',
    '“',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...units)), (parts) => {
      const text = parts.join('');
      const spans = [...text.matchAll(word)].map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
      }));
      expect(wordSpans(text)).toEqual(spans);
    }),
    { numRuns: 2000 },
  );
});
