import { expect, it } from 'vitest';
import { checkPart } from './sets.ts';

it(
  'every number equals the passages that it opens: second quarter of the random filter sets',
  { timeout: 300_000 },
  async () => {
    const { sets, pressed } = await checkPart(1);
    expect(sets).toBeGreaterThanOrEqual(15);
    expect(pressed).toBeGreaterThan(sets * 20);
  },
);
