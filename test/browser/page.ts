import type { BrowserContext, Page, Route } from 'playwright-core';
import { inject } from 'vitest';
import { giveBack, clearTab, takeTab, type Tab } from './tab.ts';

export interface TabOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** In a browser that has never read the page's code. */
  readonly isNew?: boolean;
  /** Files below data/ by name (`ministerials.json`), each made from the one that the page would get. */
  readonly altered?: Readonly<Record<string, (original: unknown) => unknown>>;
  /** Files below data/ that the host does not have. */
  readonly missing?: readonly string[];
  /** Files below data/ and the text served in their place, whatever it is. */
  readonly broken?: Readonly<Record<string, string>>;
  /** Origins beside the page's own that may be asked. */
  readonly hosts?: readonly string[];
  /** What the console may say in this test; one that it does not say fails as well. */
  readonly expected?: readonly RegExp[];
}

export interface PageOptions extends TabOptions {
  /** What follows the page's address: `?…`, or nothing. */
  readonly path?: string;
}

/** The page's address with a view in it: `addressOf({ source: 'x' })` is `…/?source=x`. */
export function addressOf(view: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(view).toString();
  return query === '' ? inject('address') : `${inject('address')}?${query}`;
}

/** Runs `test` on the page, whole; a console warning, an error or a call to another host fails it. */
export async function withPage(options: PageOptions, test: (page: Page) => Promise<void>): Promise<void> {
  await withTab(options, async (page) => {
    await page.goto(`${inject('address')}${options.path ?? ''}`);
    await drawAll(page);
    await test(page);
  });
}

/** The same in a tab that is still to load the page. */
export async function withTab(options: TabOptions, test: (page: Page) => Promise<void>): Promise<void> {
  const tab = await takeTab(options.isNew ?? false);
  try {
    await setLook(tab.page, options);
    await serveInstead(tab.context, options);
    await test(tab.page);
    await clearTab(tab);
    judge(tab, options);
  } catch (error) {
    // In what state it is nobody knows.
    await tab.context.close();
    throw error;
  }
  await giveBack(tab);
}

async function setLook(page: Page, { width = 1440, height = 900, colorScheme }: TabOptions): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: colorScheme ?? 'light' });
}

/** What lies far down is drawn when it comes near, or on paper: as if it were to be printed, so that no test need wait. */
export async function drawAll(page: Page): Promise<void> {
  await page.locator('#opening').waitFor({ state: 'detached' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}

/** Opens something once, so that the reader's code, which comes after the first view, is there for presses in a row. */
export async function warmReader(page: Page): Promise<void> {
  await page.locator('button[data-count]:not([data-count="0"])').first().click();
  await page.locator('dialog[open] [data-evidence-entry]').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
}

async function serveInstead(context: BrowserContext, options: TabOptions): Promise<void> {
  const serve = (name: string, answer: (route: Route) => Promise<void>) =>
    context.route((url) => url.pathname.endsWith(`/data/${name}`), answer);
  for (const [name, alter] of Object.entries(options.altered ?? {})) {
    await serve(name, async (route) => {
      const response = await route.fetch();
      const original: unknown = await response.json();
      await route.fulfill({ response, json: alter(original) });
    });
  }
  for (const name of options.missing ?? []) {
    await serve(name, (route) => route.fulfill({ status: 404, body: 'Not found' }));
  }
  for (const [name, body] of Object.entries(options.broken ?? {})) {
    await serve(name, (route) => route.fulfill({ contentType: 'application/json', body }));
  }
}

function judge({ complaints, elsewhere }: Tab, { hosts = [], expected = [] }: TabOptions): void {
  const strange = elsewhere.filter((url) => !hosts.includes(new URL(url).origin));
  const problems = [...complaints, ...strange.map((url) => `asked another host: ${url}`)];
  const unexpected = problems.filter((problem) => !expected.some((pattern) => pattern.test(problem)));
  const unheard = expected.filter((pattern) => !problems.some((problem) => pattern.test(problem)));
  if (unexpected.length > 0) throw new Error(`The page complained:\n${unexpected.join('\n')}`);
  if (unheard.length > 0) throw new Error(`The page should have complained: ${unheard.join(', ')}`);
}
