import { describe, expect, it } from 'vitest';
import { withPage } from './page.ts';
import { command, COMMANDS, openCommands, ready } from './palette-page.ts';

describe('a command', () => {
  it('chooses the colours, as the choice at the foot of the page then shows', async () => {
    await withPage({}, async (page) => {
      await ready(page);
      await command(page, 'dark');
      const isDark = page.getByRole('radio', { name: 'Dark' });
      await expect.poll(() => isDark.isChecked()).toBe(true);
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
      await command(page, 'theme system');
      await expect.poll(() => isDark.isChecked()).toBe(false);
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
    });
  });

  it('copies the link to the view, and says so where it was asked', async () => {
    await withPage({ path: '?stance=concern' }, async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await ready(page);
      await openCommands(page);
      await page.keyboard.insertText('link');
      await page.keyboard.press('Enter');
      await page.locator(COMMANDS).getByText('Copied.').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    });
  });

  it('opens the code of a frame, the focus on it, and no longer the next time', async () => {
    await withPage({}, async (page) => {
      await ready(page);
      await command(page, 'embed');
      await page.locator(':popover-open details[open] summary:focus').waitFor();
      await page.keyboard.press('Escape');
      await page.locator(':popover-open').waitFor({ state: 'detached' });
      await command(page, 'csv');
      await page.locator(':popover-open summary').waitFor();
      expect(await page.locator(':popover-open details[open]').count()).toBe(0);
    });
  });

  it('switches the keys pressed alone off and on, and shows the keys', async () => {
    await withPage({}, async (page) => {
      await ready(page);
      const box = page.getByRole('checkbox', { name: /Keys pressed alone/u });
      for (const [words, isOn] of [
        ['switch off', false],
        ['switch on', true],
      ] as const) {
        await command(page, words);
        expect(await box.isChecked()).toBe(isOn);
        await page.keyboard.press('Escape');
        await box.waitFor({ state: 'detached' });
      }
    });
  });

  it('clears filters only where there are any', async () => {
    await withPage({}, async (page) => {
      await ready(page);
      await openCommands(page);
      const clear = page.getByRole('option', { name: /^Clear all filters/u });
      expect(await page.getByRole('option').count()).toBeGreaterThan(1);
      expect(await clear.count()).toBe(0);
      await page.keyboard.insertText('concern filter');
      await page.keyboard.press('Enter');
      await openCommands(page);
      expect(await clear.count()).toBe(1);
      await page.keyboard.press('Escape');
    });
  });
});
