import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
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

interface View {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

/** Every file that the page asks for before anything is opened; an article stands for its like. */
const files = [
  'story.json',
  'desk.json',
  'corpus.json',
  'corrections.json',
  'ministerials.json',
  'office-holders.json',
  'articles/003_1ec1f4bd9194d7e2.json',
];

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
interface Judged extends PageState {
  readonly parts: string;
}

function partsOf({ part }: PageState): string {
  return part === 'body' ? 'html' : (part ?? 'dialog[open]');
}

/** Sections as they stand at first are part of the whole. */
const sections: readonly Judged[] = [...sectionStates, ...madeStates]
  .filter(({ name, path, prepare }) => name === 'whole' || path !== '' || prepare !== undefined)
  .map((state) => ({ ...state, parts: partsOf(state) }));

const SEARCH = '[role="search"]';
const FILTERED = `${SEARCH}, #differences, #comparison, #sentiment`;
const MOVES_RECORD = /meeting|kind|dates|several/u;

const filters: readonly Judged[] = filterStates.map((state) => ({
  ...state,
  parts: MOVES_RECORD.test(state.name) ? `${FILTERED}, #timeline` : FILTERED,
}));

const menus: readonly Judged[] = menuStates.map((state) => ({ ...state, parts: SEARCH }));

const finds: readonly Judged[] = [...findStates, ...embedStates].map((state) => ({
  ...state,
  parts: partsOf(state),
}));

/** A filter brings no part but its chips, a menu none but its list or its fields: these show them all. */
const showsAll = ({ name }: Judged): boolean => /several|source|dates|views|export/u.test(name);

/** Goes there as the page's own links go, without loading it anew: a menu closes, what else was pressed would stay. */
async function goOn(page: Page, path: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.evaluate((search) => {
    history.pushState(null, '', location.pathname + search);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
}

/** What axe finds in each of the states, by the state's name; a state that it finds nothing in is left out. */
async function findingsIn(page: Page, states: readonly Judged[], rules: readonly string[] | null) {
  const found: Record<string, readonly string[]> = {};
  let isAsLoaded = true;
  for (const { name, path, prepare, parts } of states) {
    await (isAsLoaded ? goOn(page, path) : page.goto(addressOf() + path));
    isAsLoaded = prepare === undefined || parts === SEARCH;
    await ready(page);
    await prepare?.(page);
    await page.locator(parts).first().waitFor();
    const findings = await axeFindings(page, rules, parts);
    if (findings.length > 0) found[name] = findings;
  }
  return found;
}

/** Declares the tests of one width and theme. */
export function describeStates(view: View): void {
  describe(`at ${view.width} pixels in the ${view.colorScheme} theme axe finds nothing`, () => {
    const rules = view.colorScheme === 'dark' ? colourRules : null;
    const isDark = view.colorScheme === 'dark';
    // Each alone is judged on a desk in the light theme; elsewhere those that show all there is.
    const isFirst = !isDark && view.width > 768;
    const lists: readonly (readonly [string, readonly Judged[]])[] = [
      ['section', sections],
      ['filter in force', isFirst ? filters : filters.filter(showsAll)],
      ['open menu', isFirst ? menus : menus.filter(showsAll)],
      ['way to find something or take it away', finds],
    ];
    // What a phone shows in other colours than a desk are its sections.
    const judged = isDark && view.width < 768 ? lists.slice(0, 1) : lists;

    it.each(judged)('in any %s', { timeout: 120_000 }, async (_, states) => {
      await withPage(view, async (page) => {
        expect(await findingsIn(page, states, rules)).toEqual({});
      });
    });

    it('with text of 200 %', async () => {
      await withPage(view, async (page) => {
        await ready(page);
        await enlargeText(page);
        expect(await axeFindings(page, rules)).toEqual([]);
      });
    });

    // Whichever file is missing, the notice has the same colours.
    it.each(isFirst ? files : files.slice(0, 1))('with %s missing', async (file) => {
      await withPage({ ...view, missing: [file], expected: [/404/] }, async (page) => {
        await page.getByRole('alert').filter({ hasText: file }).waitFor();
        expect(await axeFindings(page, rules)).toEqual([]);
      });
    });
  });
}
