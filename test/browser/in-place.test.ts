import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { warmReader, withPage } from './page.ts';

/** What comes a while after the first view, and the code of the reader, are there: nothing moves of its own accord. */
async function stands(page: Page): Promise<void> {
  await page.locator('[data-entry], .recharts-wrapper').first().waitFor();
  await page.getByRole('button', { name: /^Suggested:/u }).waitFor();
  await warmReader(page);
}

const topOf = async (element: Locator): Promise<number> => (await element.boundingBox())?.y ?? Number.NaN;

async function open(page: Page, button: Locator): Promise<void> {
  await button.click();
  await page.locator('dialog[open] [data-evidence-entry]').first().waitFor();
}

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
}

it('what is pressed stays where it is when the reader opens beside the page, and when it goes', async () => {
  await withPage({}, async (page) => {
    await stands(page);
    for (const section of ['differences', 'comparison', 'timeline', 'sentiment']) {
      const buttons = page.locator(`#${section} button[data-count]:not([data-count="0"])`);
      const count = await buttons.count();
      for (const at of [0, Math.floor(count / 2)]) {
        const button = buttons.nth(at);
        await button.scrollIntoViewIfNeeded();
        const before = await topOf(button);
        await open(page, button);
        expect(Math.abs((await topOf(button)) - before)).toBeLessThan(3);
        const box = await button.boundingBox();
        const readerLeft = (await page.locator('dialog[open]').boundingBox())?.x ?? 0;
        expect((box?.x ?? Infinity) + (box?.width ?? 0)).toBeLessThanOrEqual(readerLeft);
        await close(page);
        expect(Math.abs((await topOf(button)) - before)).toBeLessThan(3);
      }
    }
  });
});

it('whoever has read on beside the reader stays there when it goes', async () => {
  await withPage({}, async (page) => {
    await stands(page);
    await open(page, page.locator('#differences button[data-count]').first());
    const heading = page.locator('#sentiment h2');
    await heading.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
    const before = await topOf(heading);
    await close(page);
    expect(Math.abs((await topOf(heading)) - before)).toBeLessThan(3);
  });
});
