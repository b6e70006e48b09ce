import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, warmReader, withPage, type PageOptions } from './page.ts';

const LIST = 'dialog[open] [data-evidence-entry]';
const CONCERN = '?stance=concern';

/** Runs `test` once the page has all its code: what answers a step back comes with its end. */
async function withWholePage(options: PageOptions, test: (page: Page) => Promise<void>): Promise<void> {
  await withPage(options, async (page) => {
    await page.getByRole('button', { name: 'Keys', exact: true }).waitFor();
    await page.locator('main[aria-busy="false"]').waitFor();
    await test(page);
  });
}

const searchOf = (page: Page): string => new URL(page.url()).search;
const figure = (page: Page) => page.getByRole('button', { name: /statements on the page/ });

async function openList(page: Page): Promise<void> {
  await figure(page).click();
  await page.locator(LIST).first().waitFor();
}

async function closeList(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await nothingLies(page);
}

async function nothingLies(page: Page): Promise<void> {
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
}

/** One step back, which is there in the address at once, but for what is passed over. */
async function back(page: Page, search: string): Promise<void> {
  await page.goBack();
  await expect.poll(() => searchOf(page)).toBe(search);
}

async function takeAway(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).click();
}

/** Shows the page in the same tab, but not as the first. */
async function arrive(page: Page, path: string): Promise<void> {
  await page.goto(`${addressOf()}${path}`);
  await page.getByRole('button', { name: 'Keys', exact: true }).waitFor();
}

const isFocused = (element: Element) => element === document.activeElement;

describe('the browser’s Back', () => {
  it.each([390, 1440])('closes a list of passages at %i pixels, and gives the focus back', async (width) => {
    await withWholePage({ path: CONCERN, width }, async (page) => {
      await openList(page);
      await back(page, CONCERN);
      await nothingLies(page);
      await expect.poll(() => figure(page).evaluate(isFocused)).toBe(true);
      await openList(page);
      await back(page, CONCERN);
      await nothingLies(page);
    });
  });

  it('has no step for a list that is closed: the filters come back one by one', async () => {
    await withWholePage({ path: '?stance=concern&group=analyst' }, async (page) => {
      await takeAway(page, /Remove filter:.*Analysts/);
      const before = await page.evaluate(() => history.length);
      await openList(page);
      await closeList(page);
      await takeAway(page, /Remove filter:.*concern/);
      expect(await page.evaluate(() => history.length)).toBe(before + 1);
      await back(page, CONCERN);
      await back(page, '?stance=concern&group=analyst');
    });
  });

  it('passes over a list that is closed where nothing came after it', async () => {
    await withWholePage({ path: '?stance=concern&group=analyst' }, async (page) => {
      await takeAway(page, /Remove filter:.*Analysts/);
      await openList(page);
      await closeList(page);
      await openList(page);
      await closeList(page);
      await back(page, '?stance=concern&group=analyst');
      await page.goForward();
      await expect.poll(() => searchOf(page)).toBe(CONCERN);
      expect(await page.locator('dialog[open]').count()).toBe(0);
    });
  });

  it('leads from an article to the list it was chosen in, and from that to the page', async () => {
    await withWholePage({ path: CONCERN, width: 390 }, async (page) => {
      await openList(page);
      const link = page.locator('dialog[open]').getByRole('link', { name: 'Read it in the article' }).first();
      const place = await link.getAttribute('data-place');
      await link.click();
      await page.locator('[data-target]').first().waitFor();
      await back(page, CONCERN);
      await page.locator(`${LIST} [data-place="${place}"]:focus`).waitFor();
      await back(page, CONCERN);
      await nothingLies(page);
      await page.goForward();
      await page.goForward();
      await expect.poll(() => searchOf(page)).toContain('read=');
      await page.locator('[data-target]').first().waitFor();
    });
  });

  it('leads from a list that came after an article to that article', async () => {
    await withWholePage({ path: CONCERN }, async (page) => {
      await openList(page);
      await page
        .locator('dialog[open]')
        .getByRole('link', { name: 'Read it in the article' })
        .first()
        .click();
      await page.locator('[data-target]').first().waitFor();
      const article = searchOf(page);
      await closeList(page);
      await back(page, article);
      await page.locator('[data-target]').first().waitFor();
      await openList(page);
      expect(searchOf(page)).toBe(CONCERN);
      await back(page, article);
      await page.locator('[data-target]').first().waitFor();
      expect(await page.getByRole('button', { name: /^Back to \d+ statements/ }).count()).toBe(0);
    });
  });

  it('takes a filter back that was chosen beside a list, then closes the list', async () => {
    await withWholePage({ path: CONCERN }, async (page) => {
      await openList(page);
      await takeAway(page, /Remove filter:.*concern/);
      await expect.poll(() => searchOf(page)).toBe('');
      await back(page, CONCERN);
      expect(await page.locator(LIST).count()).toBeGreaterThan(0);
      await back(page, CONCERN);
      await nothingLies(page);
    });
  });

  it('leaves a list open over a step to a section', async () => {
    await withWholePage({ path: CONCERN }, async (page) => {
      await openList(page);
      await page.getByRole('navigation').getByRole('link').last().click();
      expect(await page.locator(LIST).count()).toBeGreaterThan(0);
      await page.goBack();
      await expect.poll(() => new URL(page.url()).hash).toBe('');
      expect(await page.locator(LIST).count()).toBeGreaterThan(0);
      await back(page, CONCERN);
      await nothingLies(page);
    });
  });

  it('closes an entry of the record that a command opened, which then is no step', async () => {
    await withWholePage({ path: CONCERN }, async (page) => {
      const choose = async () => {
        await page.keyboard.press('Control+k');
        await page.getByRole('dialog').getByRole('combobox').fill('12 Feb 2026');
        await page.keyboard.press('Enter');
        await page.locator('dialog[open] [data-evidence-entry="ministerial"]').waitFor();
      };
      await choose();
      expect(searchOf(page)).toContain('entry=');
      await back(page, CONCERN);
      await nothingLies(page);
      await choose();
      await closeList(page);
      await expect.poll(() => searchOf(page)).toBe(CONCERN);
      await takeAway(page, /Remove filter:.*concern/);
      await back(page, CONCERN);
      await arrive(page, '?outlet=beemarkets');
      await page.goBack();
      await expect.poll(() => searchOf(page)).toBe(CONCERN);
    });
  });

  it('finds nothing amiss after a reload where a list was open', async () => {
    await withWholePage({ path: '?stance=concern&group=analyst' }, async (page) => {
      await takeAway(page, /Remove filter:.*Analysts/);
      await openList(page);
      await page.reload();
      await page.getByRole('button', { name: 'Keys', exact: true }).waitFor();
      expect(await page.locator('dialog[open]').count()).toBe(0);
      await takeAway(page, /Remove filter:.*concern/);
      await back(page, CONCERN);
      await openList(page);
      await back(page, CONCERN);
      await nothingLies(page);
      await back(page, '?stance=concern&group=analyst');
    });
  });

  it('closes the page’s own list before it leads to the page before', async () => {
    await withWholePage({}, async (page) => {
      await arrive(page, CONCERN);
      await warmReader(page);
      await openList(page);
      await back(page, CONCERN);
      await nothingLies(page);
      await back(page, '');
    });
  });

  it.each([
    ['the commands', (page: Page) => page.keyboard.press('Control+k')],
    ['the keys', (page: Page) => page.getByRole('button', { name: 'Keys', exact: true }).click()],
    [
      'the briefing',
      async (page: Page) => {
        await page.getByRole('button', { name: 'Export', exact: true }).click();
        await page
          .locator(':popover-open')
          .getByRole('button', { name: 'Open, print or save as Markdown' })
          .click();
      },
    ],
  ])('closes %s', async (_, open) => {
    await withWholePage({ path: CONCERN, width: 1024 }, async (page) => {
      await open(page);
      await page.locator('dialog:modal').waitFor();
      await back(page, CONCERN);
      await nothingLies(page);
    });
  });

  it('undoes what a command did in one step', async () => {
    await withWholePage({ path: CONCERN }, async (page) => {
      const before = await page.evaluate(() => history.length);
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').fill('outlets down');
      await page.keyboard.press('Enter');
      await expect.poll(() => searchOf(page)).toBe('?stance=concern&layout=outlets-down');
      expect(await page.evaluate(() => history.length)).toBe(before + 1);
      await back(page, CONCERN);
    });
  });

  it('is the host’s in a frame: what opens there makes no entry', async () => {
    await withPage({ path: '?embed=sentiment' }, async (page) => {
      await page.locator('footer a').waitFor();
      const before = await page.evaluate(() => history.length);
      await warmReader(page);
      expect(await page.evaluate(() => history.length)).toBe(before);
    });
  });
});
