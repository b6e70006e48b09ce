import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, withPage } from './page.ts';

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

/** Another tab, in which nothing has asked for the parts below. */
async function untouched(page: Page): Promise<Page> {
  const fresh = await page.context().newPage();
  await fresh.goto(addressOf());
  return fresh;
}

describe('on paper', () => {
  it('stands the panel too where the page is printed three seconds after it was asked for', async () => {
    await withPage({}, async (page) => {
      const fresh = await untouched(page);
      await fresh.waitForTimeout(3000);
      expect(await onPaper(fresh)).toMatch(/^[1-9]\d* statements, all drawn$/u);
    });
  });

  it('stands every statement of the panel, also those that the screen keeps behind “show all”', async () => {
    await withPage({}, async (page) => {
      const fresh = await untouched(page);
      const statements = fresh.locator('#sentiment blockquote');
      await statements.first().waitFor();
      const shown = await statements.count();
      const printed = await onPaper(fresh);
      const more = fresh.locator('#sentiment').getByRole('button', { name: /shown, show all$/u });
      while ((await more.count()) > 0) await more.first().click();
      expect(await statements.count()).toBeGreaterThan(shown);
      expect(printed).toBe(`${await statements.count()} statements, all drawn`);
    });
  });
});
