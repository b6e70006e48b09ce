import { describe, expect, it } from 'vitest';
import { pullsBeside } from '../../src/analysis/stance-beside.ts';

describe('what the statements beside one pull', () => {
  it('takes a quarter of what the same speaker pulls elsewhere', () => {
    const beside = pullsBeside(
      [['A'], ['B'], ['C'], ['A']],
      [
        [2, 0],
        [0, 0],
        [0, 0],
        [0, 4],
      ],
    );
    expect(beside[0]).toEqual([0, 1]);
    expect(beside[3]).toEqual([0.5, 0]);
  });

  it('leaves out what others say, before and after', () => {
    const beside = pullsBeside(
      [['A'], ['B'], ['A']],
      [
        [10, 0],
        [3, 3],
        [0, 8],
      ],
    );
    expect(beside).toEqual([
      [0, 2],
      [0, 0],
      [2.5, 0],
    ]);
  });

  it('is nothing for a statement alone, and for one whose speaker has no name', () => {
    expect(pullsBeside([['A']], [[3, 1]])).toEqual([[0, 0]]);
    expect(
      pullsBeside(
        [[], []],
        [
          [3, 1],
          [0, 0],
        ],
      )[0],
    ).toEqual([0, 0]);
  });

  it('grows with the number of statements and no faster', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => [`speaker ${String(at % 7)}`]);
    const pulls = many.map((_, at) => [at % 3, at % 2] as const);
    expect(pullsBeside(many, pulls)).toHaveLength(many.length);
  });
});
