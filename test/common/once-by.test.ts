import { expect, it } from 'vitest';
import { onceBy } from '../../src/common/once-by.ts';

function counted(mostKnown?: number) {
  const asked: number[] = [];
  const halve = (value: number) => {
    asked.push(value);
    return { half: Math.trunc(value / 2) };
  };
  return { asked, once: onceBy((value: number) => Math.trunc(value), halve, mostKnown) };
}

it('works out one answer for all that have one key', () => {
  const { asked, once } = counted();
  expect([once(4), once(4.5), once(7)]).toEqual([{ half: 2 }, { half: 2 }, { half: 3 }]);
  expect(once(4)).toBe(once(4.9));
  expect(asked).toEqual([4, 7]);
});

it('forgets all where it knows too many, and answers the same', () => {
  const { asked, once } = counted(2);
  expect([1, 2, 3, 1].map(once)).toEqual([{ half: 0 }, { half: 1 }, { half: 1 }, { half: 0 }]);
  expect(asked).toEqual([1, 2, 3, 1]);
});
