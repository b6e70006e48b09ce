import { describe, expect, it } from 'vitest';
import { holdBack, lateCode } from './held-back.ts';
import { addressOf, drawAll, withTab } from './page.ts';

const CHART = '.recharts-surface';

describe('the first view', () => {
  it('does not wait for the code of the charts', async () => {
    const isLate = await lateCode();
    await withTab({ isNew: true }, async (page) => {
      await page.goto(addressOf());
      await drawAll(page);
      await page.locator(CHART).first().waitFor();
      const asked = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
      );
      const code = asked.filter((path) => path.endsWith('.js'));
      const late = code.filter(isLate);
      expect(late.length).toBeGreaterThan(0);
      expect(code.length).toBeGreaterThan(late.length);
    });
  });

  it('stands on what the document names: counts and differences are there while all other code is kept back', async () => {
    const isLate = await lateCode();
    await withTab({ isNew: true }, async (page) => {
      const { held } = await holdBack(page, isLate);
      await page.goto(addressOf(), { waitUntil: 'commit' });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByRole('button', { name: /statements on the page/ }).waitFor();
      await page.locator('#differences').getByRole('heading', { level: 2 }).waitFor();
      await expect.poll(() => held.length).toBeGreaterThan(0);
      expect(await page.locator(CHART).count()).toBe(0);
    });
  });
});
