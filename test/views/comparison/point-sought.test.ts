import { describe, expect, it } from 'vitest';
import { soughtInWords } from '../../../src/views/comparison/point-sought.ts';
import { makeArticle } from '../../makers.ts';

const point = { id: 'away', name: 'Away', phrases: [] } as const;

describe('soughtInWords', () => {
  it.each([
    ['attendance', 'says “absent”'],
    ['reason', 'says “absent” and why'],
    ['stand-in', 'says “absent” and who sits in'],
    [
      'repeated',
      'on two meetings or more that say “absent”, one of them with a word such as “again” or “too”',
    ],
  ] as const)('for %s', (asks, words) => {
    const report = { asks, statuses: ['absent'] } as const;
    expect(soughtInWords({ ...point, report }, makeArticle())).toMatch(new RegExp(`${words}$`, 'u'));
  });
});
