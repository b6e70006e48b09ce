import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withPage } from './page.ts';

const CHART_CODE = 'recharts-surface';

/** Addresses of the scripts that the document itself names: what the first view waits for. */
function namedByDocument(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const text = await (await fetch(location.pathname)).text();
    const document = [...text.matchAll(/(?:src|href)="([^"]+\.js)"/g)];
    return document.map((match) => new URL(match[1] ?? '', location.href).href);
  });
}

describe('the first view', () => {
  it('does not wait for the code of the charts', async () => {
    const withCharts: string[] = [];
    await withPage({}, async (page) => {
      page.on('response', async (response) => {
        if (!response.url().endsWith('.js')) return;
        if ((await response.text()).includes(CHART_CODE)) withCharts.push(response.url());
      });
      await page.reload({ waitUntil: 'networkidle' });
      await expect.poll(() => withCharts.length).toBeGreaterThan(0);
      const named = await namedByDocument(page);
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((address) => withCharts.includes(address))).toEqual([]);
    });
  });
});
