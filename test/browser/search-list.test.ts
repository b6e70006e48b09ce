import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, withPage } from './page.ts';

const FOUND = '[role="region"][aria-label="Found"]';
const READER = 'dialog[open]';

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').first().click();
  await page.keyboard.type(words);
  await page.locator(`${FOUND} a`).first().waitFor();
}

/** Those of the statements among what is found. */
const STATEMENTS = `${FOUND} section:has(h2:text-matches("statements?$"))`;

const isBoxFocused = (page: Page) => page.locator('[role="search"] input[type="search"]:focus').count();

describe.each([1440, 390])('the list beneath the search box at %i pixels', (width) => {
  it('leads to the marked sentence, by keys and by press, and the focus comes back', async () => {
    await withPage({ width }, async (page) => {
      for (const way of ['keys', 'press']) {
        await page.getByRole('searchbox').first().fill('');
        await search(page, 'bad signal');
        const statements = page.locator(`${STATEMENTS} li > a`);
        const [first] = await statements.all();
        const shown = (await first?.locator('span').first().innerText()) ?? '';
        if (way === 'press') await first?.click();
        else {
          while ((await page.locator(`${STATEMENTS} li:first-child > a:focus`).count()) === 0)
            await page.keyboard.press('ArrowDown');
          await page.keyboard.press('Enter');
        }
        const target = page.locator(`${READER} [data-target]`);
        await target.first().waitFor();
        const sentence = (await target.allInnerTexts()).join('').replace(/\s+/gu, ' ');
        expect(sentence).toContain('bad signal');
        const words = shown.replaceAll('…', '').replace(/\s+/gu, ' ').trim();
        expect(sentence).toContain(words.slice(0, 40));
        await expect
          .poll(() =>
            target.first().evaluate((node) => {
              const { top, bottom } = node.getBoundingClientRect();
              return top >= 0 && bottom <= window.innerHeight;
            }),
          )
          .toBe(true);
        await page.locator(READER).getByRole('button', { name: 'Close' }).click();
        await page.locator(READER).waitFor({ state: 'detached' });
        expect(await isBoxFocused(page)).toBe(1);
      }
    });
  });

  it('stands inside the window, over the page, and nothing moves beneath', async () => {
    await withPage({ width }, async (page) => {
      const place = () => page.locator('h1').evaluate((node) => node.getBoundingClientRect().top);
      await page.getByRole('searchbox').first().click();
      const before = await place();
      await search(page, 'nato');
      const found = await page.locator(FOUND).boundingBox();
      expect(found?.x).toBeGreaterThanOrEqual(0);
      expect((found?.x ?? 0) + (found?.width ?? Infinity)).toBeLessThanOrEqual(width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await place()).toBe(before);
      const isOnTop = await page
        .locator(`${FOUND} a`)
        .first()
        .evaluate((link) => {
          const { left, top } = link.getBoundingClientRect();
          return link.contains(document.elementFromPoint(left + 4, top + 4));
        });
      expect(isOnTop).toBe(true);
    });
  });

  it('goes with Esc, which leaves the words; a second Esc takes them, and a third leaves the box', async () => {
    await withPage({ width }, async (page) => {
      await search(page, 'lungescu');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      await page.locator(FOUND).waitFor({ state: 'detached' });
      const box = page.getByRole('searchbox').first();
      expect([await box.inputValue(), await isBoxFocused(page)]).toEqual(['lungescu', 1]);
      await page.keyboard.press('Escape');
      expect(await box.inputValue()).toBe('');
      expect(new URL(page.url()).search).toBe('');
      expect(await isBoxFocused(page)).toBe(1);
      await page.keyboard.press('Escape');
      expect(await isBoxFocused(page)).toBe(0);
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keys' }).waitFor();
      await page.keyboard.press('Escape');
    });
  });
});

it('a press on its words does not close it', async () => {
  await withPage({}, async (page) => {
    await search(page, 'nato');
    await page.locator(`${FOUND} h2`).first().click();
    expect(await page.locator(FOUND).count()).toBe(1);
    expect(await isBoxFocused(page)).toBe(1);
  });
});

it.each([
  ['in a sentence that no source says', 'fueling concerns', '1 article in the rest of its text'],
  ['where no finding does', 'accelerating plans', 'In the text of the articles'],
])('leads to what holds the words %s', async (_, words, heading) => {
  await withPage({}, async (page) => {
    await search(page, words);
    const found = page.locator(FOUND);
    await expect.poll(() => found.locator('h2').allInnerTexts()).toEqual([heading]);
    expect(await found.locator('mark').allInnerTexts()).toEqual(words.split(' '));
    await found.getByRole('link').click();
    const target = page.locator(`${READER} [data-target]`);
    await target.first().waitFor();
    expect((await target.allInnerTexts()).join('')).toContain(words);
  });
});

it('narrows the page with each letter, and one step back leads to the page before it', async () => {
  await withPage({}, async (page) => {
    const counted = page.getByRole('button', { name: /statements on the page/ });
    const count = () => counted.getAttribute('data-count');
    const steps = () => page.evaluate(() => history.length);
    await counted.waitFor();
    const [all, before] = [await count(), await steps()];
    const box = page.getByRole('searchbox').first();
    await box.pressSequentially('commitment');
    expect(page.url()).toContain('q=commitment');
    await expect.poll(count).not.toBe(all);
    expect(Number(await count())).toBeGreaterThan(0);
    expect(await steps()).toBe(before + 1);
    for (const press of ['Escape', 'Escape', 'a', 'l', 'Escape', 'Escape', 'b']) await box.press(press);
    expect(page.url()).toContain('q=b');
    expect(await steps()).toBe(before + 1);
    await page.goBack();
    await expect.poll(() => box.inputValue()).toBe('');
    expect(page.url()).toBe(addressOf());
    await expect.poll(count).toBe(all);
    await page.goForward();
    await expect.poll(() => box.inputValue()).toBe('b');
  });
});
