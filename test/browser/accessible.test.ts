import { describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { withPage } from './page.ts';

describe.each([1440, 390])('at %i pixels axe finds nothing', (width) => {
  it.each([
    ['on the whole page', ''],
    ['with the reader open', '?read=003_1ec1f4bd9194d7e2@0-60'],
    ['filtered to nothing', '?q=no+such+words+anywhere'],
    ['filtered to one source', '?source=oana-lungescu'],
  ])('%s', async (_, path) => {
    await withPage({ width, path }, async (page) => {
      await page.getByRole('button', { name: /statements on the page/ }).waitFor({ state: 'attached' });
      await page.locator('main section').nth(2).waitFor();
      expect(await axeFindings(page)).toEqual([]);
    });
  });

  it('with passages open', async () => {
    await withPage({ width }, async (page) => {
      await page.getByRole('button', { name: /statements on the page/ }).click();
      await page.locator('[data-evidence-entry]').first().waitFor();
      expect(await axeFindings(page)).toEqual([]);
    });
  });

  it('and with a filter’s menu open', async () => {
    await withPage({ width }, async (page) => {
      await page.getByRole('button', { name: 'Source', exact: true }).click();
      expect(await axeFindings(page)).toEqual([]);
    });
  });
});

describe('the page', () => {
  it.each([1440, 768, 390])('never scrolls sideways at %i pixels', async (width) => {
    await withPage({ width }, async (page) => {
      await page.locator('main section').nth(2).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });
});
