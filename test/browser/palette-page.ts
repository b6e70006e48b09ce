import type { Page } from 'playwright-core';

export const COMMANDS = 'dialog[open][aria-label="Commands"]';

/** The page’s end brings the keys; it comes once the page has rested. */
export async function ready(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Commands (Ctrl K)' }).waitFor({ state: 'attached' });
}

export async function openCommands(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator(COMMANDS).getByRole('combobox').waitFor();
}

/** Types a command’s words and presses Enter at once, as whoever knows it does. */
export async function command(page: Page, words: string): Promise<void> {
  await openCommands(page);
  await page.keyboard.insertText(words);
  await page.keyboard.press('Enter');
  await page.locator(COMMANDS).waitFor({ state: 'detached' });
}
