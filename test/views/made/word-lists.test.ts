import { describe, expect, it } from 'vitest';
import { wordGroups } from '../../../src/catalogue/made.ts';
import { wordLists, wordsIn } from '../../../src/views/made/word-lists.ts';

describe('wordsIn', () => {
  it('finds the words whatever keeps them, and leaves numbers, patterns and rules out', () => {
    const kept = [
      ['say', new Set(['tell'])],
      new Map([['warn', ['caution']]]),
      { stress: 'emphasize', weights: { 'bad signal': 2 } },
      /skip/u,
      3,
      null,
      () => 'never',
      String.raw`\bsigh\b`,
    ];
    expect(wordsIn(kept)).toEqual(['say', 'tell', 'warn', 'caution', 'stress', 'emphasize', 'bad signal']);
  });
});

describe('wordLists', () => {
  it('holds every group of lists, each word once in its list', () => {
    const lists = wordLists();
    expect(lists.map(({ name }) => name)).toEqual(wordGroups.map(({ name }) => name));
    for (const { words } of lists) expect(new Set(words).size).toBe(words.length);
  });

  it.each([
    ['Words of saying', 'said'],
    ['Words of concern', 'bad signal'],
    ['Words of attendance', 'skip'],
    ['Titles, offices, organisations', 'ambassador'],
  ])('has among %s “%s”', (name, word) => {
    expect(wordLists().find((list) => list.name === name)?.words).toContain(word);
  });
});
