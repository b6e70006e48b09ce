import { describe, expect, it } from 'vitest';
import { isolated } from '../../src/views/foreign.ts';

describe('isolated', () => {
  it.each([
    ['a name in Latin letters', 'Þóra Ólafsdóttir', 'Þóra Ólafsdóttir'],
    ['a name in letters that run leftwards', 'דנה כהן', '\u2068דנה כהן\u2069'],
    ['characters that turn what follows', '\u202EAda\u2067 Holm', 'Ada Holm'],
    ['characters that break out of an isolate', '\u2069\u2069\u202Eليلى', '\u2068ليلى\u2069'],
    ['a mark that belongs to a name', 'Ada\u200E Holm', 'Ada\u200E Holm'],
  ])('leaves or wraps %s', (_, name, expected) => {
    expect(isolated(name)).toBe(expected);
  });
});
