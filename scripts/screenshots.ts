import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { browserLaunchOptions } from './browser.ts';
import { buildPage, servePage } from './serve.ts';
import { shrinkPng } from './shrink-png.ts';

const WIDTHS = [1440, 768, 390];
const THEMES = ['light', 'dark'] as const;
const HEIGHT = 900;
const TARGET = 'docs/screenshots';
const SITE = '.cache/screenshots';

/** One picture of the whole page; the same page gives the same picture. */
async function shoot(
  browser: Browser,
  address: string,
  width: number,
  theme: (typeof THEMES)[number],
): Promise<string> {
  const page = await browser.newPage({
    viewport: { width, height: HEIGHT },
    reducedMotion: 'reduce',
    colorScheme: theme,
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const file = `${TARGET}/page-${width}${theme === 'light' ? '' : '-dark'}.png`;
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('.recharts-surface').nth(2).waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await writeFile(file, shrinkPng(await page.screenshot({ fullPage: true, animations: 'disabled' })));
  await page.close();
  return file;
}

await mkdir(TARGET, { recursive: true });
await buildPage(SITE);
const served = await servePage(SITE);
const browser = await chromium.launch(await browserLaunchOptions());
try {
  for (const theme of THEMES)
    for (const width of WIDTHS) console.log(await shoot(browser, served.address, width, theme));
} finally {
  await browser.close();
  await served.close();
}
