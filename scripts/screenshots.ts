import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { browserLaunchOptions } from './browser.ts';
import { picturedStates, type PageState } from './page-states.ts';
import { buildPage, servePage } from './serve.ts';
import { shrinkPng } from './shrink-png.ts';

const WIDTHS = [1440, 768, 390];
const THEMES = ['light', 'dark'] as const;
const HEIGHT = 900;
const TARGET = 'docs/screenshots';
const SITE = '.cache/screenshots';
/** What a picture says of its page and its day, whenever and wherever it is taken. */
const ADDRESS = 'https://readout.example/';
const TODAY = '2026-06-19T12:00:00Z';
/** What a sheet leaves between its margins, in pixels. */
const SHEETS = [
  ['a4', 718],
  ['letter', 740],
] as const;

type Theme = (typeof THEMES)[number];

/** What lies far down is drawn when it comes near, or for paper. */
async function drawAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const event of ['beforeprint', 'afterprint']) window.dispatchEvent(new Event(event));
  });
  const embedded = new URL(page.url()).searchParams.get('embed');
  const ids = embedded === null ? ['comparison', 'timeline', 'sentiment'] : [embedded];
  for (const id of ids) await page.locator(`section#${id}`).waitFor();
}

/** What `address` serves, as if it stood at the pictures’ own address, but for the files that are missing. */
async function serveAs(page: Page, address: string, missing: readonly string[]): Promise<void> {
  await page.route(`${ADDRESS}**`, async (route) => {
    const url = route.request().url().replace(ADDRESS, address);
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  for (const name of missing)
    await page.route(`**/data/${name}`, (route) => route.fulfill({ status: 404, body: 'Not found' }));
}

async function openState(
  page: Page,
  address: string,
  { path, prepare, missing = [] }: PageState,
): Promise<void> {
  await serveAs(page, address, missing);
  await page.clock.setFixedTime(TODAY);
  await page.goto(ADDRESS + path);
  await page.locator('#opening').waitFor({ state: 'detached' });
  if (missing.length === 0) await drawAll(page);
  await page.waitForLoadState('networkidle');
  await prepare?.(page);
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** What the page still asks for is of no use to anybody. */
async function leave(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.close();
}

function take(page: Page, part: string | undefined): Promise<Buffer> {
  if (part === undefined) return page.screenshot({ animations: 'disabled' });
  if (part === 'body') return page.screenshot({ fullPage: true, animations: 'disabled' });
  return page.locator(part).screenshot({ animations: 'disabled' });
}

/** One picture of a state; the same page gives the same picture. */
async function shoot(browser: Browser, address: string, state: PageState, width: number, theme: Theme) {
  const page = await browser.newPage({
    viewport: { width, height: HEIGHT },
    reducedMotion: 'reduce',
    colorScheme: theme,
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  await openState(page, address, state);
  const name = `${state.name}-${width}${theme === 'light' ? '' : '-dark'}.png`;
  await writeFile(join(TARGET, name), shrinkPng(await take(page, state.part)));
  await leave(page);
  console.log(name);
}

/** The page as paper has it, on one sheet without an end. */
async function shootSheet(browser: Browser, address: string, sheet: string, width: number): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height: HEIGHT },
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  await page.emulateMedia({ media: 'print' });
  await openState(page, address, { name: sheet, path: '' });
  const name = `print-${sheet}.png`;
  await writeFile(join(TARGET, name), shrinkPng(await take(page, 'body')));
  await leave(page);
  console.log(name);
}

/** A page of the pictures by state, so that a reader of the folder finds them. */
function tableOf(states: readonly PageState[]): string {
  const link = (name: string, width: number, theme: Theme) =>
    `[${width}](${name}-${width}${theme === 'light' ? '' : '-dark'}.png)`;
  const rows = states.map(({ name, path }) => {
    const cells = THEMES.map((theme) => WIDTHS.map((width) => link(name, width, theme)).join(' · '));
    return `| ${name} | ${path === '' ? '' : `\`${path.replaceAll('|', '\\|')}\``} | ${cells.join(' | ')} |`;
  });
  return [
    '# Pictures of the page',
    '',
    'Every section and state at three widths in both themes. `npm run screenshots` takes them anew.',
    '',
    '| state | address | light | dark |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    `On paper: ${SHEETS.map(([sheet]) => `[${sheet}](print-${sheet}.png)`).join(' · ')}`,
    '',
  ].join('\n');
}

async function clear(): Promise<void> {
  await mkdir(TARGET, { recursive: true });
  const old = (await readdir(TARGET)).filter((name) => name.endsWith('.png'));
  await Promise.all(old.map((name) => rm(join(TARGET, name))));
}

const only = process.argv.slice(2);
const states = picturedStates.filter(({ name }) => only.length === 0 || only.includes(name));
if (only.length === 0) await clear();
await buildPage(SITE);
const served = await servePage(SITE);
const browser = await chromium.launch(await browserLaunchOptions());
try {
  for (const state of states)
    for (const theme of THEMES)
      for (const width of WIDTHS) await shoot(browser, served.address, state, width, theme);
  for (const [sheet, width] of SHEETS)
    if (only.length === 0 || only.includes('print')) await shootSheet(browser, served.address, sheet, width);
  await writeFile(join(TARGET, 'README.md'), tableOf(picturedStates));
} finally {
  await browser.close();
  await served.close();
}
