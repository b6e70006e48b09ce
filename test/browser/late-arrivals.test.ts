import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { holdBack } from './held-back.ts';
import { addressOf, withPage, withTab } from './page.ts';

const READ = '?read=003_1ec1f4bd9194d7e2@0-60';
const READER = 'dialog[open][aria-labelledby="reader-title"]';

/** A page whose code in `files` does not come until it is let go. */
async function holdingBack(
  { path, files, width = 1440 }: { path: string; files: string; width?: number },
  test: (page: Page, letGo: () => Promise<void>) => Promise<void>,
): Promise<void> {
  await withTab({ width }, async (page) => {
    const { letGo } = await holdBack(page, (asked) => asked.includes(`/assets/${files}-`));
    await page.goto(addressOf() + path);
    await page.getByRole('button', { name: /statements on the page/ }).waitFor();
    await test(page, letGo);
  });
}

async function openExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.locator(':popover-open h2').first().waitFor();
}

async function typeInSource(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Source', exact: true }).click();
  await page.locator(':popover-open input[type="search"]:focus').waitFor();
}

async function search(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('nato');
  await page.getByRole('region', { name: 'Found' }).waitFor();
}

async function openCommands(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Commands (Ctrl K)' }).waitFor({ state: 'attached' });
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] [role="option"]').first().waitFor();
}

const LIST = '[role="region"][aria-label="Found"]';

/** What can be in use, where it is seen, and the keys that leave it: the search box keeps the focus when its list has gone. */
const what = {
  'the export menu': [openExport, ':popover-open h2', ['Escape']],
  'a filter’s menu': [typeInSource, ':popover-open input', ['Escape']],
  'the search list': [search, LIST, ['Escape', 'Tab']],
  'the commands': [openCommands, 'dialog[open] [role="option"]', ['Escape']],
} as const;

const focusOf = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? '');

const uses = Object.entries(what).flatMap(([name, each]) =>
  [1440, 768].map((width) => [name, width, ...each] as const),
);

describe('what the address names and comes late', () => {
  it.each(uses)(
    'leaves %s as it is at %i pixels, and comes once it has closed',
    async (_, width, use, used, keys) => {
      await holdingBack({ path: READ, files: 'StoryReader', width }, async (page, letGo) => {
        await use(page);
        const focus = await focusOf(page);
        await letGo();
        await page.locator('#reader-title').waitFor({ state: 'attached' });
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
        expect(await page.locator(used).first().isVisible()).toBe(true);
        expect(await focusOf(page)).toBe(focus);
        for (const key of keys) await page.keyboard.press(key);
        await page.locator(READER).waitFor();
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('reader-title');
      });
    },
  );

  it('stands at its passage when it has waited', async () => {
    const path = '?read=002_61d83adf397c37d8@2701-2816';
    await holdingBack({ path, files: 'StoryReader' }, async (page, letGo) => {
      await openExport(page);
      await letGo();
      await page.locator('#reader-title').waitFor({ state: 'attached' });
      await page.keyboard.press('Escape');
      const target = page.locator(`${READER} [data-target]`).first();
      await target.waitFor();
      expect(await target.evaluate((node) => node.getBoundingClientRect().bottom)).toBeLessThan(900);
    });
  });

  it('does not keep back what somebody asks for meanwhile', async () => {
    await holdingBack({ path: READ, files: 'StoryReader' }, async (page, letGo) => {
      await search(page);
      await letGo();
      await page.locator('#reader-title').waitFor({ state: 'attached' });
      await page.locator(LIST).getByRole('link').last().click();
      await page.locator(`${READER} [data-target]`).first().waitFor();
      expect(page.url()).not.toContain(READ.slice(1));
    });
  });

  it('goes for an entry of the record too', async () => {
    await holdingBack({ path: '?entry=fm-2025-12-03', files: 'Timeline' }, async (page, letGo) => {
      await openExport(page);
      await letGo();
      await page.locator('#reader-title').waitFor({ state: 'attached' });
      expect(await page.locator(':popover-open h2').first().isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await page.locator(READER).waitFor();
    });
  });

  it('goes for “How this is made”, which lies over the page: it waits', async () => {
    await holdingBack({ path: '?made=1', files: 'MadeView' }, async (page, letGo) => {
      await openExport(page);
      await letGo();
      await page.locator('#made-title').waitFor({ state: 'attached' });
      expect(await page.locator(':popover-open h2').first().isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await page.locator('dialog:modal #made-title').waitFor();
    });
  });

  it('stands at once where nothing is in use', async () => {
    await withPage({ path: READ, width: 768 }, async (page) => {
      await page.locator(`${READER}:modal`).waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('reader-title');
    });
  });
});
