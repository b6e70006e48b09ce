import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointsIn } from '../../src/export/code-points.ts';

test('a span of code points holds the same letters as the span of code units', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 3, maxLength: 3 }), (parts) => {
      const [before = '', words = ''] = parts;
      const text = parts.join('');
      const { start, end } = codePointsIn(text)({ start: before.length, end: before.length + words.length });
      expect(Array.from(text).slice(start, end).join('')).toBe(words);
    }),
  );
});
