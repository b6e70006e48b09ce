import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import {
  embedStates,
  enlargeText,
  filterStates,
  findStates,
  madeStates,
  menuStates,
  sectionStates,
  type PageState,
} from '../../../scripts/page-states.ts';
import { axeFindings, colourRules } from '../axe.ts';
import { addressOf, drawAll, withPage } from '../page.ts';

async function ready(page: Page): Promise<void> {
  await drawAll(page);
  await page.locator('main[aria-busy="false"]').waitFor();
  if (new URL(page.url()).searchParams.has('embed')) {
    await page.locator('main h2').first().waitFor();
    await page.locator('footer a').waitFor();
    return;
  }
  await page.getByRole('button', { name: /statements on the page/u }).waitFor({ state: 'attached' });
  await page.locator('[data-entry], .recharts-wrapper').first().waitFor();
}

/** A state of the page, and the parts in which it differs from the page as a whole, which is judged as one. */
export interface Judged extends PageState {
  readonly parts: string;
}

function partsOf({ part }: PageState): string {
  return part === 'body' ? 'html' : (part ?? 'dialog[open]');
}

/** Sections as they stand at first are part of the whole. */
export const sections: readonly Judged[] = [...sectionStates, ...madeStates]
  .filter(({ name, path, prepare }) => name === 'whole' || path !== '' || prepare !== undefined)
  .map((state) => ({ ...state, parts: partsOf(state) }));

const SEARCH = '[role="search"]';
const FILTERED = `${SEARCH}, #differences, #comparison, #sentiment`;
const MOVES_RECORD = /meeting|kind|dates|several/u;

export const filters: readonly Judged[] = filterStates.map((state) => ({
  ...state,
  parts: MOVES_RECORD.test(state.name) ? `${FILTERED}, #timeline` : FILTERED,
}));

export const menus: readonly Judged[] = menuStates.map((state) => ({ ...state, parts: SEARCH }));

export const finds: readonly Judged[] = [...findStates, ...embedStates].map((state) => ({
  ...state,
  parts: partsOf(state),
}));

/** A filter brings no part but its chips, a menu none but its list or its fields: these show them all. */
export const showsAll = ({ name }: Judged): boolean => /several|source|dates|views|export/u.test(name);

/** What was pressed there stays pressed, whatever is closed. */
const LASTS = /^(?:timeline-table|saved-view|citation)/u;

async function goTo(page: Page, search: string): Promise<void> {
  await page.evaluate((path) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    history.pushState(null, '', location.pathname + path);
    dispatchEvent(new PopStateEvent('popstate'));
  }, search);
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
}

/** Goes there as the page's own links go, without loading it anew. */
async function goOn(page: Page, path: string): Promise<void> {
  await page.keyboard.press('Escape');
  await goTo(page, '');
  await page.locator('dialog[open], :popover-open').first().waitFor({ state: 'detached' });
  await goTo(page, path);
}

/** What axe finds in these parts; in the dark theme too, which changes colours and nothing else. */
async function findingsOf(page: Page, parts: string, isInDark: boolean): Promise<readonly string[]> {
  const light = await axeFindings(page, null, parts);
  if (!isInDark) return light;
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeFindings(page, colourRules, parts);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((finding) => `in the dark: ${finding}`)];
}

/** What axe finds in each of the states, by the state's name; a state that it finds nothing in is left out. */
async function findingsIn(page: Page, states: readonly Judged[], isInDark: (state: Judged) => boolean) {
  const found: Record<string, readonly string[]> = {};
  let isAsLoaded = true;
  for (const state of states) {
    const { name, path, prepare, parts } = state;
    await (isAsLoaded ? goOn(page, path) : page.goto(addressOf() + path));
    isAsLoaded = !LASTS.test(name);
    await ready(page);
    await prepare?.(page);
    await page.locator(parts).first().waitFor();
    const findings = await findingsOf(page, parts, isInDark(state));
    if (findings.length > 0) found[name] = findings;
  }
  return found;
}

/** Declares the test of these states at one width. */
export function judge(
  what: string,
  {
    width,
    states,
    isInDark,
  }: { width: number; states: readonly Judged[]; isInDark: (state: Judged) => boolean },
): void {
  it(`axe finds nothing in any ${what} at ${width} pixels`, { timeout: 120_000 }, async () => {
    await withPage({ width }, async (page) => {
      expect(await findingsIn(page, states, isInDark)).toEqual({});
    });
  });
}

/** The page with larger text, and with a file missing: which one it is changes the words alone. */
export function judgeWhole(width: number): void {
  it(`axe finds nothing in text of 200 % at ${width} pixels`, async () => {
    await withPage({ width }, async (page) => {
      await ready(page);
      await enlargeText(page);
      expect(await findingsOf(page, 'html', true)).toEqual([]);
    });
  });

  it(`axe finds nothing where a file is missing at ${width} pixels`, async () => {
    await withPage({ width, missing: ['story.json'], expected: [/404/] }, async (page) => {
      await page.getByRole('alert').filter({ hasText: 'story.json' }).waitFor();
      expect(await findingsOf(page, 'html', true)).toEqual([]);
    });
  });
}
