import { describe, expect, it } from 'vitest';
import { rowWanted } from '../../../src/views/comparison/virtual-keys.ts';

const ARTICLES = 100;
const PAGE = 4;

function to(key: string, from: number, ctrlKey = false) {
  return rowWanted({ key, ctrlKey }, from, ARTICLES, PAGE);
}

describe('rowWanted', () => {
  it.each([
    ['ArrowDown', 1, { row: 2, isFar: false }],
    ['ArrowDown', 101, { row: 102, isFar: false }],
    ['ArrowDown', 102, null],
    ['ArrowUp', 2, { row: 1, isFar: false }],
    ['ArrowUp', 1, null],
    ['PageDown', 1, { row: 5, isFar: true }],
    ['PageDown', 99, { row: 101, isFar: true }],
    ['PageUp', 102, { row: 98, isFar: true }],
    ['PageUp', 3, { row: 2, isFar: true }],
    ['Home', 50, null],
    ['x', 50, null],
    ['ArrowDown', 0, null],
  ] as const)('%s from row %i', (key, from, wanted) => {
    expect(to(key, from)).toEqual(wanted);
  });

  it('leaves keys with Control to the table', () => {
    expect(to('ArrowDown', 5, true)).toBeNull();
  });
});
