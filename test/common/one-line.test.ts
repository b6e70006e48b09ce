import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine } from '../../src/common/one-line.ts';

test.each([
  ['a\r\nb\tc', 'a b c'],
  ['a \u202E b', 'a b'],
  ['\u2066 a \u2069', 'a'],
  ['a\u2028b', 'a b'],
  [' \u0000 ', ''],
])('%j is %j', (text, expected) => {
  expect(oneLine(text)).toBe(expected);
});

test('a line stays the same line', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\u202E', '\u2069', '\u0007') }),
      (text) => {
        expect(oneLine(oneLine(text))).toBe(oneLine(text));
      },
    ),
  );
});
