import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, withPage } from './page.ts';

async function ready(page: Page): Promise<void> {
  await page.getByRole('button', { name: /articles on the page/ }).waitFor();
}

async function figure(page: Page, name: RegExp): Promise<string> {
  return (await page.getByRole('button', { name }).getAttribute('data-count')) ?? 'no such figure';
}

async function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

describe('filters', () => {
  it('a source leaves the articles that quote it, and the address restores the view in a fresh tab', async () => {
    let address = '';
    await withPage({}, async (page) => {
      await ready(page);
      await page.getByRole('button', { name: 'Source', exact: true }).click();
      await page.getByRole('checkbox', { name: /Oana Lungescu/ }).check();
      expect(await figure(page, /articles on the page/)).toBe('2');
      expect(await figure(page, /sources on the page/)).toBe('1');
      address = page.url();
    });
    expect(address).toMatch(/\?source=oana-lungescu$/);
    await withPage({ path: address.slice(address.indexOf('?')) }, async (page) => {
      await ready(page);
      expect(await figure(page, /articles on the page/)).toBe('2');
      await page.getByRole('button', { name: /Remove filter:\s*Oana Lungescu/ }).click();
      expect(await figure(page, /articles on the page/)).toBe('5');
      await page.goBack();
      expect(await figure(page, /articles on the page/)).toBe('2');
      await page.goForward();
      expect(page.url()).toBe(addressOf());
    });
  });

  it('a search narrows with each letter and does not fill the history', async () => {
    await withPage({}, async (page) => {
      await ready(page);
      const before = await page.evaluate(() => history.length);
      await page.getByRole('searchbox').pressSequentially('commitment');
      expect(page.url()).toContain('q=commitment');
      expect(Number(await figure(page, /statements on the page/))).toBeGreaterThan(0);
      expect(await page.evaluate(() => history.length)).toBe(before);
    });
  });
});

describe('reading', () => {
  it('goes from filter to entry to passages to close by keyboard, and the focus comes back', async () => {
    await withPage({}, async (page) => {
      await ready(page);
      await page.getByRole('button', { name: 'Outlet', exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('Escape');
      expect(await page.getByRole('list', { name: 'Filters in force' }).getByRole('listitem').count()).toBe(
        2,
      );
      const cell = page.getByRole('grid').locator('button[data-count]:not([data-count="0"])').first();
      await page.getByRole('grid').locator('[tabindex="0"]').first().focus();
      await cell.focus();
      const opener = await focused(page);
      const count = await cell.getAttribute('data-count');
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
      expect(await dialog.locator('[data-evidence-entry]').count()).toBe(Number(count));
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      expect(await focused(page)).toBe(opener);
    });
  });

  it('walks the statements of an article with j and k, and links to its passage', async () => {
    await withPage({}, async (page) => {
      await ready(page);
      await page.getByRole('button', { name: /statements on the page/ }).click();
      await page.getByRole('dialog').getByRole('link', { name: 'Read it in the article' }).first().click();
      await page.locator('[data-target]').first().waitFor();
      await page.keyboard.press('j');
      const first = await focused(page);
      expect(
        await page.evaluate(() => {
          const target = document.querySelector('[data-target]');
          const note = document.activeElement;
          return target !== null && note !== null && (target.compareDocumentPosition(note) & 4) === 4;
        }),
      ).toBe(true);
      await page.keyboard.press('j');
      await page.keyboard.press('k');
      expect(first).not.toBe('');
      expect(await focused(page)).toBe(first);
      const [address, marked] = [page.url(), await page.locator('[data-target]').first().textContent()];
      await page.goto(address);
      await page.locator('[data-target]').first().waitFor();
      expect(await page.locator('[data-target]').first().textContent()).toBe(marked);
    });
  });

  it('shows the sentence that names the stand-in, and who says so', async () => {
    await withPage({ path: '?outlet=beemarkets' }, async (page) => {
      await ready(page);
      await page
        .getByRole('grid')
        .getByRole('button', { name: /Hegseth expected to stay away/ })
        .click();
      const entry = page.getByRole('dialog').locator('[data-evidence-entry="report"]');
      await entry.waitFor();
      expect(await entry.textContent()).toContain('Elbridge Colby, according to diplomats');
      expect(await entry.locator('q').textContent()).toContain('Colby');
    });
  });

  it('says so where a link names a passage beyond the text', async () => {
    await withPage({ path: '?read=003_1ec1f4bd9194d7e2@99999-100000' }, async (page) => {
      await page.getByRole('alert').filter({ hasText: 'does not have' }).waitFor();
    });
  });

  it('says so where a link names an article that is not there', async () => {
    await withPage({ path: '?read=gone@1-2' }, async (page) => {
      await page.getByRole('alert').filter({ hasText: '“gone”' }).waitFor();
    });
  });
});
