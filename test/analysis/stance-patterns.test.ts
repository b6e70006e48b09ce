import { describe, expect, it } from 'vitest';
import { letterOf, valueOfLetter } from '../../src/analysis/stance-letters.ts';
import type { StancePatterns } from '../../src/analysis/stance-patterns.ts';
import { MOST_WORDS, patternReader } from '../../src/analysis/stance-patterns.ts';
import type { StanceToken } from '../../src/analysis/stance-tokens.ts';

function tokens(words: string, marks: Partial<StanceToken> = {}): readonly StanceToken[] {
  return words.split(' ').map((word, at) => ({
    word,
    source: { text: word, start: at * 10, end: at * 10 + word.length, pos: 'NOUN', lemma: word },
    negated: false,
    stands: true,
    content: true,
    cue: false,
    ...marks,
  }));
}

/** Looks for `hold` with `line` after it; a negated word fits badly. The marks: negated, stands, content, cue, a word. */
const weights: StancePatterns = {
  letter: 1,
  meanings: { hold: `${letterOf(1)}${letterOf(0)}`, line: `${letterOf(0)}${letterOf(1)}` },
  patterns: [
    {
      fits: [
        [0, 0, 0, 0, 0, 0, 0],
        [100, 0, -300, 0, 0, 0, 0],
        [0, 100, 0, 0, 0, 0, 0],
      ],
      from: -1.5,
      pull: [2, -1],
    },
  ],
};
const read = patternReader(weights);

describe('letters', () => {
  it.each([-32, -5, 0, 7, 31])('%i comes back', (value) => {
    expect(valueOfLetter(letterOf(value))).toBe(value);
  });

  it('holds what is beyond its reach at the end', () => {
    expect([letterOf(99), letterOf(-99)].map(valueOfLetter)).toEqual([31, -32]);
  });
});

describe('patterns', () => {
  it.each([
    ['the allies hold line today', [[1, -0.5]]],
    ['hold line', [[1, -0.5]]],
    ['hold hold line line', [[1, -0.5]]],
    ['line hold', []],
    ['hold the line', []],
    ['the line', []],
    ['nothing known', []],
  ])('%s', (words, pulls) => {
    expect(read(tokens(words)).map(({ pull }) => pull)).toEqual(pulls);
  });

  it('asks of a word how it stands, too', () => {
    expect(read(tokens('hold line', { negated: true }))).toEqual([]);
  });

  it('stands on the words of its window', () => {
    const [part] = read(tokens('allies hold line today'));
    expect(part?.spans.map(({ start }) => start)).toEqual([0, 10, 20]);
  });

  it('reads no word as no pattern, and a long statement to its limit', () => {
    expect(read([])).toEqual([]);
    const far = `${'so '.repeat(MOST_WORDS)}hold line`;
    expect(read(tokens(far))).toEqual([]);
  });
});
