import type { Page } from 'playwright-core';

/** One state of the page: an address, what to press there, and which part a picture shows. */
export interface PageState {
  readonly name: string;
  /** What follows the page's address. */
  readonly path: string;
  readonly prepare?: (page: Page) => Promise<void>;
  /** Selector of the part that the state is about; missing for what the window shows. */
  readonly part?: string;
  /** Files below data/ that the host does not have. */
  readonly missing?: readonly string[];
}

const sectionAt = (n: number) => `main > section:nth-of-type(${n})`;

const DIFFERENCES = sectionAt(1);
const GRID = sectionAt(2);
const TIMELINE = sectionAt(3);
const SENTIMENT = sectionAt(4);

const NOTHING = '?q=no+such+words+anywhere';

const SEVERAL =
  '?outlet=beemarkets~cnewslive&stance=concern~reassurance~neutral&group=analyst~allied-official&from=2025-01-01&to=2026-12-31';

function menu(name: string): PageState {
  return {
    name: `menu-${name.toLowerCase()}`,
    path: '',
    prepare: async (page) => {
      await page.getByRole('button', { name, exact: true }).click();
      await page.locator(':popover-open input').first().waitFor();
    },
  };
}

async function openList(page: Page): Promise<void> {
  await page.getByRole('button', { name: /statements on the page/u }).click();
  await page.locator('dialog[open] [data-evidence-entry]').first().waitFor();
}

async function showTable(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Table' }).check();
  await page.getByRole('grid', { name: /every entry of the record/iu }).waitFor();
}

/** The page in every filter that there is, each alone. */
export const filterStates: readonly PageState[] = [
  { name: 'filter-text', path: '?q=alliance' },
  { name: 'filter-outlet', path: '?outlet=beemarkets' },
  { name: 'filter-source', path: '?source=oana-lungescu' },
  { name: 'filter-speaker', path: '?group=analyst' },
  { name: 'filter-stance', path: '?stance=concern' },
  { name: 'filter-certainty', path: '?certainty=high' },
  { name: 'filter-naming', path: '?naming=anonymous' },
  { name: 'filter-meeting', path: '?meeting=dm-2026-02-12' },
  { name: 'filter-kind', path: '?kind=foreign' },
  { name: 'filter-dates', path: '?from=2026-01-01&to=2026-02-28' },
  { name: 'filter-several', path: SEVERAL },
];

export const menuStates: readonly PageState[] = [
  'Outlet',
  'Source',
  'Speaker',
  'Stance',
  'Certainty',
  'Meeting',
  'Dates',
  'Views',
  'Export',
].map(menu);

async function openCommands(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Commands (Ctrl K)' }).waitFor({ state: 'attached' });
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] [role="option"]').first().waitFor();
}

async function command(page: Page, words: string): Promise<void> {
  await openCommands(page);
  await page.keyboard.insertText(words);
  await page.keyboard.press('Enter');
}

const LIST = '[role="region"][aria-label="Found"]';

/** Focuses the search box, beneath which the address’s search lists what it finds. */
async function listFound(page: Page): Promise<void> {
  await page.getByRole('searchbox').first().focus();
  await page.locator(`${LIST} p`).first().waitFor();
}

async function saveView(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.removeItem('readout:views'));
  await page.getByRole('button', { name: 'Views', exact: true }).click();
  await page.getByRole('textbox', { name: 'Name of this view' }).fill('Concern');
  await page.keyboard.press('Enter');
  await page.getByText('Saved as “Concern”.').waitFor();
}

/** What finds something and takes it away: over the page, or from its bar. */
export const findStates: readonly PageState[] = [
  { name: 'search-list', path: '?q=nato', part: LIST, prepare: listFound },
  { name: 'search-list-nothing', path: NOTHING, part: LIST, prepare: listFound },
  { name: 'commands', path: '', prepare: openCommands },
  {
    name: 'commands-nothing',
    path: '',
    prepare: async (page) => {
      await openCommands(page);
      await page.keyboard.insertText('no such words');
      await page.getByText(/is called “no such words”/u).waitFor();
    },
  },
  {
    name: 'keys',
    path: '',
    prepare: async (page) => {
      await command(page, 'keys action');
      await page.locator('dialog[open] kbd').first().waitFor();
    },
  },
  {
    name: 'briefing',
    path: '',
    prepare: async (page) => {
      await command(page, 'briefing action');
      await page.locator('dialog[data-paper]').waitFor();
    },
  },
  {
    name: 'embed-code',
    path: '',
    part: '[popover]:popover-open',
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      await page.locator(':popover-open summary').click();
    },
  },
  { name: 'saved-views', path: '?stance=concern', part: '[popover]:popover-open', prepare: saveView },
  {
    name: 'saved-view-deleted',
    path: '?stance=concern',
    part: '[popover]:popover-open',
    prepare: async (page) => {
      await saveView(page);
      await page.getByRole('button', { name: 'Delete “Concern”' }).click();
      await page.getByRole('button', { name: 'Undo' }).waitFor();
    },
  },
  {
    name: 'citation',
    path: '?read=003_1ec1f4bd9194d7e2@0-60',
    prepare: async (page) => {
      await page.getByText('Cite this passage').click();
      await page.getByRole('button', { name: 'RIS', exact: true }).waitFor();
    },
  },
];

/** One section, as a frame shows it. */
export const embedStates: readonly PageState[] = ['differences', 'comparison', 'timeline', 'sentiment'].map(
  (section) => ({ name: `embed-${section}`, path: `?embed=${section}`, part: 'body' }),
);

/** Text twice as large, as a reader's own setting makes it: every size follows, the window stays. */
export async function enlargeText(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
}

/** The sections and every state that an editor can bring them into. */
export const sectionStates: readonly PageState[] = [
  { name: 'whole', path: '', part: 'body' },
  { name: 'differences', path: '', part: DIFFERENCES },
  { name: 'grid', path: '', part: GRID },
  { name: 'grid-outlets-down', path: '?layout=outlets-down', part: GRID },
  {
    name: 'grid-side-by-side',
    path: '?layout=side-by-side&compare=003_1ec1f4bd9194d7e2~004_efac35b20a45e9a1',
    part: GRID,
  },
  { name: 'timeline', path: '', part: TIMELINE },
  { name: 'timeline-table', path: '', part: TIMELINE, prepare: showTable },
  { name: 'timeline-entry', path: '?entry=fm-2025-12-03' },
  { name: 'timeline-whole-record', path: '?window=2014-02~2026-06', part: TIMELINE },
  { name: 'sentiment', path: '', part: SENTIMENT },
  { name: 'nothing-left', path: NOTHING, part: 'body' },
  { name: 'evidence', path: '', prepare: openList },
  { name: 'reader', path: '?read=003_1ec1f4bd9194d7e2@0-60' },
  { name: 'source-view', path: '?profile=source:oana-lungescu' },
  { name: 'outlet-view', path: '?profile=outlet:beemarkets' },
];

/** “How this is made”, over the page. */
export const madeStates: readonly PageState[] = [
  {
    name: 'made',
    path: '?made=1',
    prepare: async (page) => {
      await page.getByRole('row', { name: /^Attendance reports \d/u }).waitFor();
      await page.getByRole('searchbox', { name: 'Search the word lists' }).fill('absent');
    },
  },
];

/** What a reader sees where a file could not be had. */
export const faultStates: readonly PageState[] = [
  { name: 'without-corpus', path: '', missing: ['corpus.json'], part: 'body' },
  { name: 'without-record', path: '', missing: ['ministerials.json'], part: 'body' },
];

/** As the window shows it, with what it lies over. */
const inWindow = ({ part: _part, ...state }: PageState): PageState => state;

const FIND_PICTURED = /^(?:search-list|commands|briefing)$/u;

/** The states of which pictures are kept. */
export const picturedStates: readonly PageState[] = [
  ...sectionStates,
  ...filterStates
    .filter(({ name }) => name === 'filter-several')
    .map((state) => ({ ...state, part: 'body' })),
  ...menuStates.filter(({ name }) => name === 'menu-source' || name === 'menu-export'),
  ...findStates.filter(({ name }) => FIND_PICTURED.test(name)).map(inWindow),
  ...embedStates.filter(({ name }) => name === 'embed-timeline'),
  ...faultStates,
  { name: 'text-200', path: '', prepare: enlargeText },
];
