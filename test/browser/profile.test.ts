import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { withPage } from './page.ts';

const heading = (page: Page) => page.getByRole('dialog').getByRole('heading', { level: 2 });

async function headed(page: Page, name: string): Promise<void> {
  await heading(page).filter({ hasText: name }).waitFor();
}

describe('a source’s and an outlet’s view', () => {
  it('leads from a passage to its source, the outlet, the article and back, each with its own address', async () => {
    await withPage({}, async (page) => {
      await page.getByRole('button', { name: /sources on the page/ }).click();
      await page.getByRole('dialog').getByRole('link', { name: 'Oana Lungescu' }).first().click();
      await headed(page, 'Oana Lungescu');
      expect(page.url()).toContain('profile=source%3Aoana-lungescu');
      const said = await page.locator('[data-profile-statement]').count();
      await page.getByRole('button', { name: 'Filter by this source' }).click();
      const promised = await page.getByRole('button', { name: /statements on the page/ }).textContent();
      expect(Number.parseInt(promised ?? '', 10)).toBe(said);
      await page.locator('[data-profile-statement]').first().getByText('Read it in the article').click();
      await page.locator('[data-target]').first().waitFor();
      await page.getByRole('button', { name: 'Back to Oana Lungescu' }).click();
      await headed(page, 'Oana Lungescu');
      const outlet = page.getByRole('dialog').getByRole('heading', { level: 3 }).getByRole('link').first();
      const name = (await outlet.textContent()) ?? '';
      await outlet.click();
      await headed(page, name);
      await page.goBack();
      await headed(page, 'Oana Lungescu');
      await page.getByRole('button', { name: /^Back to \d+ sources/ }).click();
      await headed(page, 'Sources on the page');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect(page.url()).not.toContain('profile');
    });
  });

  it('opens from a link, and every figure in it opens what it counts', async () => {
    await withPage({ path: '?profile=outlet:beemarkets' }, async (page) => {
      await headed(page, 'BeeMarkets');
      const figures = await page.locator('dialog [data-count]').count();
      expect(figures).toBeGreaterThan(5);
      for (let at = 0; at < figures; at += 1) {
        const figure = page.locator('dialog [data-count]').nth(at);
        const [promised, text] = [await figure.getAttribute('data-count'), await figure.textContent()];
        expect(text?.startsWith(promised ?? '?')).toBe(true);
        await figure.click();
        await page.getByRole('dialog').getByText('Whom it quotes').waitFor({ state: 'detached' });
        expect(await page.locator('dialog [data-evidence-entry]').count()).toBe(Number(promised));
        await page.goBack();
        await headed(page, 'BeeMarkets');
      }
    });
  });

  it('says so where a link names nobody of the story', async () => {
    await withPage({ path: '?profile=source:gone' }, async (page) => {
      await page.getByRole('alert').filter({ hasText: '“gone”' }).waitFor();
      const reader = page.getByRole('dialog', { name: 'No such source in this story' });
      await reader.getByRole('button', { name: 'Back to the page' }).click();
      await reader.waitFor({ state: 'detached' });
      expect(page.url()).not.toContain('profile');
    });
  });

  it.each([
    ['source:oana-lungescu', 1440],
    ['outlet:beemarkets', 1440],
    ['source:oana-lungescu', 390],
    ['outlet:beemarkets', 390],
  ])('%s is accessible at %i pixels and never scrolls sideways', async (profile, width) => {
    await withPage({ width, path: `?profile=${profile}` }, async (page) => {
      await page.getByRole('dialog').getByRole('heading', { level: 3 }).first().waitFor();
      expect(await axeFindings(page)).toEqual([]);
      const wide = await page
        .getByRole('dialog')
        .evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
      expect(wide).toBeLessThanOrEqual(0);
    });
  });
});
