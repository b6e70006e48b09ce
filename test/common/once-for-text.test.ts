import { expect, it, vi } from 'vitest';
import { onceForText } from '../../src/common/once-for-text.ts';

it('works a text out once, and one whose value is undefined too', () => {
  const make = vi.fn<(text: string) => number | undefined>((text) => (text === '' ? undefined : text.length));
  const lengthOf = onceForText(make);
  expect(['', 'abc', '', 'abc'].map(lengthOf)).toEqual([undefined, 3, undefined, 3]);
  expect(make).toHaveBeenCalledTimes(2);
});

it('forgets what it knows before it fills the memory', () => {
  const make = vi.fn<(text: string) => string>((text) => text);
  const same = onceForText(make);
  for (let at = 0; at <= 50_000; at += 1) same(String(at));
  expect(same('0')).toBe('0');
  expect(make).toHaveBeenCalledTimes(50_002);
});
