import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, withTab } from './page.ts';

/** The statements and the words of waiting that stand on the page when the sheets have just been laid out. */
async function onPaper(page: Page): Promise<string> {
  await page.evaluate(() => {
    window.addEventListener('afterprint', () => {
      const statements = document.querySelectorAll('#sentiment blockquote').length;
      const waiting = /Loading the [a-z ]*[a-z]…/u.exec(document.querySelector('main')?.textContent ?? '');
      document.documentElement.dataset['paper'] = `${statements} statements, ${waiting?.[0] ?? 'all drawn'}`;
    });
  });
  await page.pdf();
  return page.evaluate(() => document.documentElement.dataset['paper'] ?? 'not printed');
}

/** The code of what lies far down comes while the page rests; it is drawn later, or when it comes near. */
const FAR_DOWN = ['Timeline', 'CartesianChart', 'SentimentPanel', 'PanelBody', 'StanceBars'];

async function codeCame(page: Page): Promise<void> {
  await page.waitForFunction((parts) => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    return parts.every((part) =>
      names.some((name) => name.includes(`/assets/${part}-`) && name.endsWith('.js')),
    );
  }, FAR_DOWN);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
}

describe('on paper', () => {
  it('stands the panel too where the page is printed as soon as its code has come', async () => {
    await withTab({ isNew: true }, async (page) => {
      await page.goto(addressOf());
      await codeCame(page);
      expect(await onPaper(page)).toMatch(/^[1-9]\d* statements, all drawn$/u);
    });
  });

  it('stands every statement of the panel, also those that the screen keeps behind “show all”', async () => {
    await withTab({ isNew: true }, async (page) => {
      await page.goto(addressOf());
      const statements = page.locator('#sentiment blockquote');
      await statements.first().waitFor();
      const shown = await statements.count();
      const printed = await onPaper(page);
      const more = page.locator('#sentiment').getByRole('button', { name: /shown, show all$/u });
      while ((await more.count()) > 0) await more.first().click();
      expect(await statements.count()).toBeGreaterThan(shown);
      expect(printed).toBe(`${await statements.count()} statements, all drawn`);
    });
  });
});
