import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, inject } from 'vitest';

export interface PageOptions {
  /** What follows the page's address: `?…`, or nothing. */
  readonly path?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly timezone?: string;
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

const PATIENCE_MS = 15_000;

let connected: Promise<Browser> | undefined;

afterAll(async () => {
  const browser = await connected;
  connected = undefined;
  await browser?.close();
});

/** The page's address with a view in it: `addressOf({ source: 'x' })` is `…/?source=x`. */
export function addressOf(view: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(view).toString();
  return query === '' ? inject('address') : `${inject('address')}?${query}`;
}

/** Runs `test` on a fresh page in a fresh context; a console warning, an error or a call to another host fails it. */
export async function withPage(options: PageOptions, test: (page: Page) => Promise<void>): Promise<void> {
  connected ??= chromium.connect(inject('browser'));
  const context = await (
    await connected
  ).newContext({
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    colorScheme: options.colorScheme ?? 'light',
    timezoneId: options.timezone ?? 'UTC',
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  const problems: string[] = [];
  try {
    await guardTheDoor(context, [new URL(inject('address')).origin, ...(options.hosts ?? [])], problems);
    await serveInstead(context, options);
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    listen(page, problems);
    await page.goto(`${inject('address')}${options.path ?? ''}`);
    await drawAll(page);
    await test(page);
  } finally {
    await context.close();
  }
  judge(problems, options.expected ?? []);
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

async function guardTheDoor(
  context: BrowserContext,
  hosts: readonly string[],
  problems: string[],
): Promise<void> {
  await context.route(
    (url) => url.protocol.startsWith('http') && !hosts.includes(url.origin),
    async (route) => {
      problems.push(`asked another host: ${route.request().url()}`);
      await route.abort();
    },
  );
}

async function serveInstead(context: BrowserContext, options: PageOptions): Promise<void> {
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

function listen(page: Page, problems: string[]): void {
  page.on('console', (message) => {
    if (message.type() !== 'warning' && message.type() !== 'error') return;
    problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown';
    if (reason !== 'net::ERR_ABORTED') problems.push(`request failed: ${request.url()} ${reason}`);
  });
}

function judge(problems: readonly string[], expected: readonly RegExp[]): void {
  const unexpected = problems.filter((problem) => !expected.some((pattern) => pattern.test(problem)));
  const unheard = expected.filter((pattern) => !problems.some((problem) => pattern.test(problem)));
  if (unexpected.length > 0) throw new Error(`The page complained:\n${unexpected.join('\n')}`);
  if (unheard.length > 0) throw new Error(`The page should have complained: ${unheard.join(', ')}`);
}
