import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, withPage } from './page.ts';

async function ready(page: Page): Promise<void> {
  await page.getByRole('button', { name: /articles on the page/ }).waitFor();
}

async function figure(page: Page, name: RegExp): Promise<string> {
  return (await page.getByRole('button', { name }).getAttribute('data-count')) ?? 'no such figure';
}

const ARTICLE = '002_61d83adf397c37d8';

/** desk.json with other outlet names, by article. */
function renamed(desk: unknown, names: Readonly<Record<string, string>>): unknown {
  return JSON.parse(JSON.stringify(desk), (key, value: unknown) => {
    const name = names[key];
    if (name === undefined || typeof value !== 'object') return value;
    return { ...value, outlet: { value: name, basis: 'the test' } };
  });
}

/** The first line of an element as the eye meets it, whatever the order of its characters. */
function seenFromTheLeft(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const seen: { readonly left: number; readonly top: number; readonly letter: string }[] = [];
  while (walker.nextNode() !== null) {
    const text = walker.currentNode.textContent ?? '';
    for (let at = 0; at < text.length; at += 1) {
      const range = document.createRange();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + 1);
      const { left, top, width } = range.getBoundingClientRect();
      if (width > 0) seen.push({ left, top: Math.round(top), letter: text.charAt(at) });
    }
  }
  const top = Math.min(...seen.map((each) => each.top)) + 8;
  const line = seen.filter((each) => each.top < top).toSorted((a, b) => a.left - b.left);
  return line.map(({ letter }) => letter).join('');
}

/** The page's width, and how far the reader's text runs out, with the spacing of WCAG 2.2, 1.4.12. */
function widthsWithSpacing(): { readonly page: number; readonly beyondReader: number } {
  const sheet = new CSSStyleSheet();
  const letters = 'letter-spacing: 0.12em !important; word-spacing: 0.16em !important';
  sheet.replaceSync(`* { line-height: 1.5 !important; ${letters} } p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = [sheet];
  const reader = document.querySelector('dialog[open]');
  return {
    page: document.documentElement.scrollWidth,
    beyondReader: (reader?.scrollWidth ?? Infinity) - (reader?.clientWidth ?? 0),
  };
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
      await page.getByRole('button', { name: /Remove filter:.*Oana Lungescu/ }).click();
      expect(await figure(page, /articles on the page/)).toBe('5');
      await page.goBack();
      expect(await figure(page, /articles on the page/)).toBe('2');
      await page.goForward();
      expect(page.url()).toBe(addressOf());
    });
  });
});

describe('reading', () => {
  it('goes from filter to entry to passages to close by keyboard, and the focus comes back', async () => {
    await withPage({}, async (page) => {
      await ready(page);
      await page.getByRole('button', { name: 'Outlet', exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('checkbox').first().waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('Escape');
      // The grid follows the filter bar, and is laid anew.
      await page.locator('main[aria-busy="false"]').waitFor();
      expect(await page.getByRole('list', { name: 'Filters in force' }).getByRole('listitem').count()).toBe(
        2,
      );
      const cell = page
        .locator('#comparison')
        .getByRole('grid')
        .locator('button[data-count]:not([data-count="0"])')
        .first();
      await page.locator('#comparison').getByRole('grid').locator('[tabindex="0"]').first().focus();
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
      await page.keyboard.press('k');
      expect(await focused(page)).not.toBe(first);
      await page.keyboard.press('j');
      expect(first).not.toBe('');
      expect(await focused(page)).toBe(first);
      const [address, marked] = [page.url(), await page.locator('[data-target]').first().textContent()];
      await page.goto(address);
      await page.locator('[data-target]').first().waitFor();
      expect(await page.locator('[data-target]').first().textContent()).toBe(marked);
    });
  });

  it('walks by buttons too: the focus stays on them and the place is read out', async () => {
    await withPage({ width: 390, height: 844, path: `?read=${ARTICLE}@0-0` }, async (page) => {
      const dialog = page.getByRole('dialog');
      const next = dialog.getByRole('button', { name: /^Next/ });
      await next.click();
      await next.click();
      await dialog
        .getByRole('status')
        .filter({ hasText: /^Statement 2 of \d+$/ })
        .waitFor();
      expect(await focused(page)).toMatch(/^Next/);
      expect(await dialog.locator('[data-statement][aria-current="true"]').count()).toBe(1);
      await dialog.getByRole('button', { name: /^Previous/ }).click();
      await dialog
        .getByRole('status')
        .filter({ hasText: /^Statement 1 of/ })
        .waitFor();
      const box = await dialog.boundingBox();
      expect(box).toEqual({ x: 0, y: 0, width: 390, height: 844 });
      const foot = await next.boundingBox();
      expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(844);
      expect(foot?.height).toBeGreaterThanOrEqual(24);
    });
  });

  it.each([1440, 390])('keeps within %i pixels with the spacing that a reader sets', async (width) => {
    await withPage({ width, path: `?read=${ARTICLE}@543-731` }, async (page) => {
      await page.locator('[data-target]').first().waitFor();
      expect(await page.evaluate(widthsWithSpacing)).toEqual({ page: width, beyondReader: 0 });
    });
  });

  it('goes back from an article to the entry that led there', async () => {
    await withPage({}, async (page) => {
      await ready(page);
      await page.getByRole('button', { name: /statements on the page/ }).click();
      const dialog = page.getByRole('dialog');
      const link = dialog.getByRole('link', { name: 'Read it in the article' }).nth(7);
      const place = await link.getAttribute('data-place');
      await link.click();
      await dialog.getByRole('button', { name: /^Back to \d+ statements/ }).click();
      await dialog.locator('[data-evidence-entry]').first().waitFor();
      await dialog.locator(`[data-place="${place}"]:focus`).waitFor();
    });
  });

  it('leads to the words in the original, and says that a link is copied', async () => {
    await withPage({}, async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await ready(page);
      await page.getByRole('button', { name: /statements on the page/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('link', { name: 'Read it in the article' }).first().click();
      const original = dialog.getByRole('link', { name: /^Original article/ });
      expect(await original.getAttribute('href')).toMatch(/^https:.*#:~:text=/);
      await dialog.getByRole('button', { name: 'Copy link to this passage' }).click();
      await dialog.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    });
  });

  it('says why someone stays away where the article says so in another sentence', async () => {
    await withPage({ path: '?outlet=beemarkets' }, async (page) => {
      await ready(page);
      await page
        .locator('#comparison')
        .getByRole('grid')
        .getByRole('button', { name: /Hegseth expected to stay away/ })
        .click();
      const entry = page.getByRole('dialog').locator('[data-evidence-entry="report"]');
      await entry.getByText('declined to comment').first().waitFor();
      expect(await entry.textContent()).not.toContain('no reason found');
    });
  });

  it('says of every answer to a point why it is one', async () => {
    await withPage({}, async (page) => {
      await ready(page);
      const rows = page.locator('#comparison').getByRole('row', { name: /Reason for|Who sits in|Greenland/ });
      const cells = rows.getByRole('gridcell').getByRole('button').and(page.locator('[data-count]'));
      const answered = cells.and(page.locator(':not([data-count="0"])'));
      await answered.first().waitFor();
      const count = await answered.count();
      expect(count).toBeGreaterThan(6);
      for (let at = 0; at < count; at += 1) {
        await answered.nth(at).click();
        const entries = page.getByRole('dialog').locator('[data-evidence-entry="passage"]');
        await entries.first().waitFor();
        for (const told of await entries.allTextContents()) expect(told).toContain('Why: ');
        await page.keyboard.press('Escape');
      }
    });
  });

  it('is not turned round by what a hostile outlet calls itself', async () => {
    const hostile = { [ARTICLE]: '\u2069\u2069\u202EtsoP gninroM\u2067' };
    await withPage(
      { path: `?read=${ARTICLE}@0-0`, altered: { 'desk.json': (desk) => renamed(desk, hostile) } },
      async (page) => {
        const byline = page.getByRole('dialog').getByText('tsoP gninroM').locator('..');
        await byline.waitFor();
        expect(await byline.evaluate(seenFromTheLeft)).toMatch(/^tsoP gninroM, \d/);
      },
    );
  });

  it('shows the sentence that names the stand-in, and who says so', async () => {
    await withPage({ path: '?outlet=beemarkets' }, async (page) => {
      await ready(page);
      await page
        .locator('#comparison')
        .getByRole('grid')
        .getByRole('button', { name: /Hegseth expected to stay away/ })
        .click();
      const entry = page.getByRole('dialog').locator('[data-evidence-entry="report"]');
      await entry.waitFor();
      expect(await entry.textContent()).toContain('Elbridge Colby, according to diplomats');
      expect(await entry.locator('q').first().textContent()).toContain('Colby');
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
      const reader = page.getByRole('dialog', { name: 'No such article in this story' });
      await reader.getByRole('button', { name: 'Back to the page' }).click();
      await reader.waitFor({ state: 'detached' });
      expect(page.url()).not.toContain('read=');
    });
  });
});
