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
].map(menu);

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

/** The states of which pictures are kept. */
export const picturedStates: readonly PageState[] = [
  ...sectionStates,
  ...filterStates
    .filter(({ name }) => name === 'filter-several')
    .map((state) => ({ ...state, part: 'body' })),
  ...menuStates.filter(({ name }) => name === 'menu-source'),
  ...faultStates,
  { name: 'text-200', path: '', prepare: enlargeText },
];
