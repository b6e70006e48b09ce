import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { holdBack, lateCode } from './held-back.ts';
import { addressOf, withPage, withTab } from './page.ts';

const COMMANDS = 'dialog[open][aria-label="Commands"]';
const WAITING = 'dialog[open][aria-label="Loading the commands…"]';

/** Loads the page, and keeps back what `isKept` names until it is let go. */
async function loadWithout(page: Page, isKept: (path: string) => boolean): Promise<() => Promise<void>> {
  const { letGo } = await holdBack(page, isKept);
  await page.goto(addressOf(), { waitUntil: 'commit' });
  return letGo;
}

async function pageStands(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
}

const typed = (page: Page) => page.locator(COMMANDS).getByRole('combobox').inputValue();

/** The data are asked for by the document itself, ahead of the script: that they come says nothing of it. */
async function scriptRuns(page: Page): Promise<void> {
  await page.locator('#opening').waitFor();
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('#root') ?? {}).some((key) => key.startsWith('__reactContainer')),
  );
}

describe('before any code but the first view’s has come', () => {
  it('Ctrl+K and what is typed after it end up in the field of the commands', async () => {
    await withTab({}, async (page) => {
      const letGo = await loadWithout(page, await lateCode());
      await pageStands(page);
      await page.getByRole('searchbox').first().focus();
      await page.keyboard.press('Control+k');
      await page.keyboard.type('stanx');
      await page.keyboard.press('Backspace');
      expect(await page.getByRole('searchbox').first().inputValue()).toBe('');
      await letGo();
      await page.locator(COMMANDS).waitFor();
      expect(await typed(page)).toBe('stan');
      await page.keyboard.type('ce');
      expect(await typed(page)).toBe('stance');
      expect(await page.locator(COMMANDS).getByRole('option').first().textContent()).toMatch(/stance/iu);
      await page.keyboard.press('Escape');
      await page.locator(COMMANDS).waitFor({ state: 'detached' });
      expect(
        await page
          .getByRole('searchbox')
          .first()
          .evaluate((box) => box.matches(':focus')),
      ).toBe(true);
    });
  });

  it('the bar’s button opens the commands once they are there', async () => {
    await withTab({ width: 390 }, async (page) => {
      const letGo = await loadWithout(page, await lateCode());
      await pageStands(page);
      await page.getByRole('button', { name: 'Commands', exact: true }).click();
      await letGo();
      await page.locator(COMMANDS).waitFor();
    });
  });

  it('? shows the keys once they are there', async () => {
    await withTab({}, async (page) => {
      const letGo = await loadWithout(page, await lateCode());
      await pageStands(page);
      await page.keyboard.press('?');
      await letGo();
      await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    });
  });

  it('/ leads to the search box, with what was typed after it', async () => {
    await withTab({}, async (page) => {
      const letGo = await loadWithout(page, await lateCode());
      await pageStands(page);
      await page.keyboard.press('/');
      await page.keyboard.type('nato');
      await letGo();
      await page.waitForURL(/q=nato/u);
      await page.keyboard.type(' ally');
      expect(await page.getByRole('searchbox').first().inputValue()).toBe('nato ally');
    });
  });
});

describe('while the story is on its way', () => {
  it('Ctrl+K, a command and Enter do what the command says once the story is there', async () => {
    await withTab({}, async (page) => {
      const letGo = await loadWithout(page, (path) => path.endsWith('/corpus.json'));
      await scriptRuns(page);
      await page.keyboard.press('Control+k');
      await page.keyboard.type('beemarkets filter');
      await page.keyboard.press('Enter');
      await letGo();
      await page.waitForURL(/outlet=beemarkets/u);
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
    });
  });

  it('Esc takes it back', async () => {
    await withTab({}, async (page) => {
      const letGo = await loadWithout(page, (path) => path.endsWith('/corpus.json'));
      await scriptRuns(page);
      await page.keyboard.press('Control+k');
      await page.keyboard.type('x');
      await page.keyboard.press('Escape');
      await letGo();
      await page.getByRole('button', { name: 'Commands (Ctrl K)' }).waitFor({ state: 'attached' });
      expect(await page.locator('dialog[open]').count()).toBe(0);
    });
  });
});

describe('while the code of the commands alone is on its way', () => {
  const isPalette = (path: string): boolean => path.includes('/Palette-');

  it('a field stands there at once, and what it holds goes over', async () => {
    await withTab({}, async (page) => {
      const letGo = await loadWithout(page, isPalette);
      await pageStands(page);
      await page.keyboard.press('Control+k');
      await page.locator(WAITING).getByRole('status').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.insertText('stanc');
      await letGo();
      await page.locator(COMMANDS).waitFor();
      await page.keyboard.type('e');
      expect(await typed(page)).toBe('stance');
      expect(await page.locator('dialog').count()).toBe(1);
    });
  });

  it('Esc and the button take it away, and the focus is back', async () => {
    await withTab({}, async (page) => {
      await loadWithout(page, isPalette);
      await pageStands(page);
      const copy = page.getByRole('button', { name: 'Copy link' }).first();
      await copy.focus();
      for (const leave of [
        () => page.keyboard.press('Escape'),
        () => page.locator(WAITING).getByRole('button').click(),
      ]) {
        await page.keyboard.press('Control+k');
        await page.locator(WAITING).waitFor();
        await leave();
        await page.locator(WAITING).waitFor({ state: 'detached' });
        expect(await copy.evaluate((button) => button.matches(':focus'))).toBe(true);
      }
    });
  });

  it('says so where the code does not come, and what to do', async () => {
    await withTab({ expected: [/request failed: .*Palette-/u, /ERR_FAILED/u] }, async (page) => {
      await page.context().route('**/Palette-*', (route) => route.abort());
      await page.goto(addressOf());
      await pageStands(page);
      await page.keyboard.press('Control+k');
      await expect
        .poll(() => page.locator(WAITING).getByRole('status').textContent())
        .toMatch(/could not be loaded\. Check the connection and reload/u);
      await page.keyboard.press('Escape');
      await page.locator(WAITING).waitFor({ state: 'detached' });
    });
  });
});

describe('once the code is there', () => {
  it('the first press shows the commands themselves, and nothing before them', async () => {
    await withPage({}, async (page) => {
      await page.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('/Palette-')),
      );
      // What has come is also to be read.
      await page.waitForTimeout(500);
      await page.evaluate(() => {
        new MutationObserver(() => {
          const label = document.querySelector('dialog[open]')?.getAttribute('aria-label');
          const { dataset } = document.documentElement;
          // The page moves without a dialog too.
          if (label !== undefined && label !== null && dataset['shown']?.endsWith(label) !== true)
            dataset['shown'] = `${dataset['shown'] ?? ''} ${label}`;
        }).observe(document.body, { subtree: true, childList: true, attributes: true });
      });
      await page.keyboard.press('Control+k');
      await page.locator(COMMANDS).waitFor();
      expect(await page.evaluate(() => document.documentElement.dataset['shown'])).toBe(' Commands');
    });
  });
});

describe('a section in a frame', () => {
  it('leaves the keys to the browser', async () => {
    await withPage({ path: '?embed=timeline' }, async (page) => {
      await page.evaluate(() =>
        window.addEventListener('keydown', ({ defaultPrevented }) => {
          document.documentElement.dataset['left'] = String(!defaultPrevented);
        }),
      );
      await page.keyboard.press('/');
      expect(await page.evaluate(() => document.documentElement.dataset['left'])).toBe('true');
    });
  });
});
