import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withPage } from './page.ts';

const READER = 'dialog[open]';
/** A passage far below the head of its article. */
const FAR = '?read=002_61d83adf397c37d8@2701-2816';

/** Whether an element stands in the window, and clear of what stays at the reader's head and foot. */
async function placeInWindow(element: Locator): Promise<string> {
  return element.evaluate((node) => {
    const { left, top, bottom } = node.getBoundingClientRect();
    if (top < 0 || bottom > window.innerHeight) return `${Math.round(top)} of ${window.innerHeight}`;
    const seen = document.elementFromPoint(left + 1, top + 4);
    return seen !== null && node.contains(seen) ? 'inside' : `beneath ${seen?.outerHTML.slice(0, 80)}`;
  });
}

describe.each([1440, 390])('the reader at %i pixels', (width) => {
  it('opens at the passage that a link names, a list at its top, and each anew', async () => {
    await withPage({ width, path: FAR }, async (page) => {
      const target = page.locator(`${READER} [data-target]`).first();
      await target.waitFor();
      await expect.poll(() => placeInWindow(target)).toBe('inside');
      await page.keyboard.press('Escape');
      await page.locator(READER).waitFor({ state: 'detached' });
      await page.getByRole('button', { name: /statements on the page/ }).click();
      await page.locator(`${READER} [data-evidence-entry]`).first().waitFor();
      expect(await page.locator(READER).evaluate((dialog) => dialog.scrollTop)).toBe(0);
      await page.keyboard.press('Escape');
      await page.locator(READER).waitFor({ state: 'detached' });
      await page.goBack();
      await target.waitFor();
      await expect.poll(() => placeInWindow(target)).toBe('inside');
    });
  });
});

it('gives the link to the statement that j came to, and says which', async () => {
  await withPage({ path: FAR }, async (page) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const reader = page.locator(READER);
    await reader.getByRole('button', { name: 'Copy link to this passage' }).waitFor();
    await page.keyboard.press('j');
    const note = reader.locator('[data-statement][aria-current="true"] > a').first();
    const place = await note.getAttribute('data-place');
    const said = await reader.getByText(/^Statement \d+ of \d+$/).innerText();
    const number = /\d+/.exec(said)?.[0] ?? 'none';
    await reader.getByText(`Cite statement ${number}`, { exact: true }).waitFor();
    await reader.getByRole('button', { name: `Copy link to statement ${number}`, exact: true }).click();
    await reader.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
    const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(copied.searchParams.get('read')).toBe(place);
  });
});

it.each([
  ['j', 'Statement 3 of 9'],
  ['k', 'Statement 1 of 9'],
])('goes by %s from the statement that a link opened', async (key, said) => {
  await withPage({ path: '?read=002_61d83adf397c37d8@1630-1815' }, async (page) => {
    const reader = page.locator(READER);
    await reader.getByText('Statement 2 of 9', { exact: true }).waitFor();
    await page.keyboard.press(key);
    await reader.getByText(said, { exact: true }).waitFor();
  });
});
