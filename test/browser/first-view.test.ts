import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withPage } from './page.ts';

const CHART = '.recharts-surface';

/** Addresses of the scripts that the document itself names: what the first view waits for. */
function namedByDocument(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const named = document.querySelectorAll('script[src], link[rel="modulepreload"]');
    return [...named].map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
  });
}

describe('the first view', () => {
  it('does not wait for the code of the charts', async () => {
    let named: readonly string[] = [];
    await withPage({}, async (page) => {
      await page.locator(CHART).first().waitFor();
      const late = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
      );
      named = await namedByDocument(page);
      const chunks = late.filter(
        (path) => path.endsWith('.js') && !named.some((name) => path.endsWith(name)),
      );
      expect(chunks.length).toBeGreaterThan(0);
    });
    expect(named.length).toBeGreaterThan(0);
  });

  it('stands on what the document names: counts and differences are there while all other code is kept back', async () => {
    await withPage({}, async (page) => {
      const kept: string[] = [];
      const named = (await namedByDocument(page)).map((name) => name.replace(/^\.\//, ''));
      await page.context().route('**/assets/*.js', async (route) => {
        if (named.some((name) => route.request().url().endsWith(name))) return route.continue();
        kept.push(route.request().url());
        return new Promise(() => undefined);
      });
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByRole('button', { name: /statements on the page/ }).waitFor();
      await page.locator('#differences').getByRole('heading', { level: 2 }).waitFor();
      await expect.poll(() => kept.length).toBeGreaterThan(0);
      expect(await page.locator(CHART).count()).toBe(0);
    });
  });
});
