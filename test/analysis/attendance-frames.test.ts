import { describe, expect, it } from 'vitest';
import { formsOf, verbFinder } from '../../src/analysis/attendance-frames.ts';

describe('formsOf', () => {
  it.each([
    ['skip', 'skips skipped skipping'],
    ['miss', 'misses missed missing'],
    ['fly', 'flies flew flown flying'],
    ['cry', 'cries cried crying'],
    ['scrub', 'scrubs scrubbed scrubbing'],
    ['take', 'takes took taken taking'],
    ['cancel', 'cancels canceled cancelled canceling cancelling'],
    ['go', 'goes went gone going'],
  ])('%s: %s', (base, forms) => {
    const written = new Set(formsOf(base).map(([form]) => form));
    for (const form of forms.split(' ')) expect(written).toContain(form);
  });
});

describe('verbFinder', () => {
  const find = verbFinder([
    ['leave', 'leaves'],
    ['leave {own} {seat} to', 'gives'],
    ['stay away', 'away'],
  ] as const);
  const found = (text: string) =>
    find(text).map(({ sense, form, start, end }) => `${sense} ${form} ${text.slice(start, end)}`);

  it.each([
    ['She left before lunch.', ['leaves past left']],
    ['He left the seat to a deputy.', ['gives past left the seat to']],
    ['She stayed well away and left.', ['away past stayed well away', 'leaves past left']],
    ['Sleaved and unleaving', []],
    ['Leaving his chair to her', ['gives ing Leaving his chair to']],
  ])('in “%s”', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
