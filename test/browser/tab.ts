import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';

/** A tab of a browser window of its own, and what came of the pages in it. */
export interface Tab {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the console said and what went wrong. */
  readonly complaints: string[];
  /** Requests to other origins. */
  readonly elsewhere: string[];
}

const PATIENCE_MS = 15_000;

/** A document of the page's own origin with nothing in it, from which what the origin keeps can be set and cleared. */
const blank = (): string => new URL('/blank.html', inject('address')).href;

let connected: Promise<Browser> | undefined;
let spare: Tab | undefined;

/** A tab as good as new: the one that the last test left in order, which has the page's code at hand, or another. */
export async function takeTab(isNew: boolean): Promise<Tab> {
  const tab = isNew || spare === undefined ? await openTab() : spare;
  if (tab === spare) spare = undefined;
  tab.complaints.length = 0;
  tab.elsewhere.length = 0;
  return tab;
}

/** Leaves the page, and with it all that it kept: the tab's next page finds nothing of this one. */
export async function clearTab({ context, page }: Tab): Promise<void> {
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.goto(blank());
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.clearPermissions();
  await page.emulateMedia({ media: null, forcedColors: null });
  await page.mouse.move(-10, -10);
  const session = await context.newCDPSession(page);
  await session.send('Page.resetNavigationHistory');
  await session.detach();
}

export async function giveBack(tab: Tab): Promise<void> {
  if (spare === undefined) spare = tab;
  else await tab.context.close();
}

async function openTab(): Promise<Tab> {
  connected ??= chromium.connect(inject('browser'));
  const context = await (
    await connected
  ).newContext({ timezoneId: 'UTC', locale: 'en-GB', reducedMotion: 'reduce' });
  context.setDefaultTimeout(PATIENCE_MS);
  const tab = { context, page: await context.newPage(), complaints: [], elsewhere: [] };
  listen(tab);
  await tab.page.goto(blank());
  return tab;
}

/** No name but this machine's leads anywhere (scripts/browser.ts): here it is enough to note who asks. */
function listen({ context, page, complaints, elsewhere }: Tab): void {
  const own = new URL(inject('address')).origin;
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== own) elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() !== 'warning' && message.type() !== 'error') return;
    complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown';
    if (reason !== 'net::ERR_ABORTED') complaints.push(`request failed: ${request.url()} ${reason}`);
  });
}
