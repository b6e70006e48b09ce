import { readdir, readFile, stat } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { holdBack } from './held-back.ts';
import { addressOf, drawAll, withPage, withTab } from './page.ts';

/** Every section stands, and the rest of the page that comes when all else is done. */
async function settled(page: Page): Promise<void> {
  await page.locator('main section').nth(2).waitFor();
  await page.getByRole('group', { name: 'Colours' }).waitFor();
}

const coloursOf = (page: Page) =>
  page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return { paper: backgroundColor, ink: color };
  });

const heightsOf = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const parts = document.querySelectorAll<HTMLElement>('header, [role="search"], main h2, main thead');
    return [...parts].map((part) => part.offsetHeight);
  });

const LIGHT = { paper: 'rgb(251, 250, 246)', ink: 'rgb(22, 22, 26)' };
const DARK = { paper: 'rgb(20, 21, 24)', ink: 'rgb(237, 236, 231)' };

describe('the fonts', () => {
  it('come to 60 kB at most, with their licences beside them', async () => {
    const names = await readdir('public/fonts');
    const fonts = names.filter((name) => name.endsWith('.woff2'));
    const sizes = await Promise.all(fonts.map(async (name) => (await stat(`public/fonts/${name}`)).size));
    expect(fonts).toHaveLength(4);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
    for (const family of ['sans', 'serif'])
      expect(await readFile(`public/fonts/LICENSE-${family}.txt`, 'utf8')).toContain('SIL OPEN FONT LICENSE');
  });

  it.each(['Þorgerður Łukasz Żółć ‘“–—”’', 'Šešelj Čaputová Őrsi ėįųž'])('set “%s”', async (text) => {
    await withPage({}, async (page) => {
      await settled(page);
      const strange = await page.evaluate(async (text) => {
        await document.fonts.ready;
        const canvas = document.createElement('canvas').getContext('2d');
        const width = (letter: string, stack: string) => {
          if (canvas === null) return Number.NaN;
          canvas.font = `400 200px ${stack}`;
          return canvas.measureText(letter).width;
        };
        const isOurs = (letter: string, family: string) =>
          width(letter, `"${family}", monospace`) === width(letter, `"${family}", serif`);
        return Array.from(text).filter(
          (letter) => !['Readout Serif', 'Readout Sans'].every((family) => isOurs(letter, family)),
        );
      }, text);
      expect(strange).toEqual([]);
    });
  });

  it('swap in without a jump: nothing is higher or lower by more than a line', async () => {
    const heights: (readonly number[])[] = [];
    for (const isKept of [true, false]) {
      await withTab({ expected: isKept ? [/woff2/u] : [] }, async (page) => {
        if (isKept) await page.context().route('**/*.woff2', (route) => route.fulfill({ status: 404 }));
        await page.goto(addressOf());
        await drawAll(page);
        await page.locator('.recharts-surface').nth(2).waitFor();
        heights.push(await heightsOf(page));
      });
    }
    const [before = [], after = []] = heights;
    expect(before).toHaveLength(after.length);
    for (const [index, height] of before.entries())
      expect(Math.abs(height - (after[index] ?? 0))).toBeLessThan(30);
  });
});

describe('the theme', () => {
  it.each([
    ['light', undefined, LIGHT],
    ['dark', undefined, DARK],
    ['light', 'dark', DARK],
    ['dark', 'light', LIGHT],
    ['dark', 'mauve', DARK],
  ] as const)(
    'of a %s system with “%s” chosen before stands at the first paint',
    async (colorScheme, chosen, colours) => {
      await withTab({ colorScheme }, async (page) => {
        await page.evaluate((theme) => {
          if (theme !== undefined) localStorage.setItem('readout:theme', theme);
        }, chosen);
        await holdBack(page, (path) => path.endsWith('.js'));
        await page.goto(addressOf(), { waitUntil: 'commit' });
        await page.locator('#root').waitFor({ state: 'attached' });
        // The style sheet holds the first frame back.
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
        expect(await coloursOf(page)).toEqual(colours);
      });
    },
  );
});

describe('on paper', () => {
  it.each(['A4', 'Letter'])(
    '%s holds title, filters in words and every section on few pages',
    async (format) => {
      await withPage({ path: '?stance=concern', colorScheme: 'dark' }, async (page) => {
        await settled(page);
        await page.locator('.recharts-surface').first().waitFor();
        const pdf = (await page.pdf({ format, landscape: true })).toString('latin1');
        const sheets = pdf.match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
        expect(sheets).toBeGreaterThanOrEqual(2);
        expect(sheets).toBeLessThanOrEqual(9);
      });
    },
  );

  it('is black on white, with words for the filters and nothing to press', async () => {
    await withPage({ path: '?stance=concern', colorScheme: 'dark', width: 1040 }, async (page) => {
      await settled(page);
      await page.emulateMedia({ media: 'print' });
      expect(await coloursOf(page)).toEqual({ paper: 'rgb(255, 255, 255)', ink: LIGHT.ink });
      const words = await page.locator('body').innerText();
      expect(words).toContain('US attendance at NATO ministerials');
      expect(words).toMatch(/concern/iu);
      for (const heading of await page.locator('main h2').allInnerTexts()) expect(words).toContain(heading);
      for (const control of ['input', 'select', 'dialog', '[popover]', '[popovertarget]'])
        expect(await page.locator(`${control}:visible`).count(), control).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1040);
    });
  });
});
