import { expect, it } from 'vitest';
import { checkPart } from './sets.ts';

it(
  'every number equals the passages that it opens: first quarter of the random filter sets',
  { timeout: 300_000 },
  async () => {
    const { sets, pressed } = await checkPart(0);
    expect(sets).toBeGreaterThanOrEqual(15);
    expect(pressed).toBeGreaterThan(sets * 20);
  },
);
