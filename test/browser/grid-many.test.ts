import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { manyArticles } from './many-articles.ts';
import { withPage } from './page.ts';

const COPIES = 60;
const PATIENCE = { timeout: 60_000 };

interface Place {
  readonly row: number;
  readonly column: number;
  readonly isInSight: boolean;
}

/** Which row and column the focus stands in, and whether its entry is in sight of the box. */
async function placeOf(page: Page): Promise<Place> {
  return page.evaluate(() => {
    const at = document.activeElement;
    const cell = at?.closest('td, th');
    const box = at?.closest('[role="grid"]')?.parentElement?.getBoundingClientRect();
    const own = at?.getBoundingClientRect();
    return {
      row: Number(at?.closest('tr')?.getAttribute('aria-rowindex') ?? 0),
      column: cell instanceof HTMLTableCellElement ? cell.cellIndex : -1,
      isInSight:
        box !== undefined && own !== undefined && own.top >= box.top - 1 && own.bottom <= box.bottom + 1,
    };
  });
}

async function press(page: Page, key: string, row: number): Promise<void> {
  await page.keyboard.press(key);
  await expect.poll(async () => (await placeOf(page)).row, { message: key }).toBe(row);
}

const drawnRows = (grid: Locator): Promise<number> => grid.locator('tbody tr[data-index]').count();

describe('the comparison grid with many articles', () => {
  it('stands down with the rows near the part in sight, and keys lead to the others', PATIENCE, async () => {
    await withPage(await manyArticles(COPIES), async (page) => {
      const grid = page.locator('#comparison').getByRole('grid');
      await grid.locator('tbody tr[data-index="0"]').waitFor();
      await page.getByText('so these 300 are listed down it').waitFor();
      expect(await grid.getAttribute('aria-rowcount')).toBe('302');
      expect(await drawnRows(grid)).toBeLessThan(40);
      expect(await page.getByRole('radio', { name: 'across' }).count()).toBe(0);

      await grid.locator('tr[data-index="0"] td button').first().focus();
      for (const row of [3, 4, 5, 6, 7, 8, 9, 10]) await press(page, 'ArrowDown', row);
      expect(await placeOf(page)).toMatchObject({ column: 1, isInSight: true });
      await page.keyboard.press('Control+End');
      await expect.poll(async () => (await placeOf(page)).row).toBe(302);
      await press(page, 'ArrowUp', 301);
      await page.keyboard.press('Home');
      expect(await placeOf(page)).toMatchObject({ row: 301, column: 0, isInSight: true });
      await page.keyboard.press('PageUp');
      await expect.poll(async () => (await placeOf(page)).row).toBeLessThan(300);
      await page.keyboard.press('Control+Home');
      await expect.poll(async () => (await placeOf(page)).row).toBe(1);
      await press(page, 'ArrowDown', 2);
      await page.keyboard.press('PageDown');
      await expect.poll(async () => (await placeOf(page)).row).toBeGreaterThan(3);
      expect((await placeOf(page)).isInSight).toBe(true);
      expect(await drawnRows(grid)).toBeLessThan(40);
      expect(await grid.locator(':is(button,a)[tabindex="0"]').count()).toBe(1);
    });
  });

  it('keeps a row that holds the focus, and its totals count every article', PATIENCE, async () => {
    await withPage(await manyArticles(COPIES), async (page) => {
      const grid = page.locator('#comparison').getByRole('grid');
      const first = grid.locator('tr[data-index="1"] td button').first();
      await first.focus();
      await grid.evaluate((table) => table.parentElement?.scrollTo(0, 20_000));
      await expect.poll(() => grid.locator('tr[data-index="1"]').count()).toBe(1);
      await expect.poll(() => grid.locator('tr[data-index="0"]').count()).toBe(0);
      expect((await placeOf(page)).row).toBe(3);
      const statements = grid.locator('tr[aria-rowindex="302"] td:nth-last-child(2) button');
      const all = Number((await statements.getAttribute('data-count')) ?? 0);
      const whole = await page.locator('button[data-count]').first().getAttribute('data-count');
      expect(all).toBe(Number(whole));
      expect(all).toBeGreaterThan(2000);
    });
  });

  it('draws a dozen cards on a phone, and more when asked', PATIENCE, async () => {
    await withPage({ ...(await manyArticles(4)), width: 390 }, async (page) => {
      const cards = page.getByRole('heading', { level: 4, name: 'Sources and origin' });
      await page.getByRole('button', { name: '8 more articles' }).waitFor();
      expect(await cards.count()).toBe(12);
      await page.getByRole('button', { name: '8 more articles' }).click();
      expect(await cards.count()).toBe(20);
      await page.getByRole('region', { name: 'All 20 articles' }).waitFor();
    });
  });
});
