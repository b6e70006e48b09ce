import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCorpus } from '../../src/ingest/make-corpus.ts';
import { withPage, type PageOptions } from './page.ts';

const ID = '001_666d33173f5df80c';
const OUTLET = 'CNewsLive';

/** The article that expects an absence and quotes worried analysts now expects the secretary and quotes calm ones. */
const CHANGES = [
  ['is expected to skip next month’s', 'is expected to attend next month’s'],
  [
    'Analysts suggest the successive absences of high-level American officials from NATO forums could feed into broader debate among alliance partners about the perceived level of U.S. engagement with Europe’s security architecture.',
    'Analysts say that the United States remains fully committed to NATO.',
  ],
] as const;

let folder = '';
let altered: NonNullable<PageOptions['altered']> = {};

async function readJson(path: string): Promise<unknown> {
  const value: unknown = JSON.parse(await readFile(path, 'utf8'));
  return value;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-moved-'));
  await cp('public/data', folder, { recursive: true });
  const file = join(folder, 'articles', `${ID}.json`);
  let text = await readFile(file, 'utf8');
  for (const [from, to] of CHANGES) {
    if (!text.includes(from)) throw new Error(`${ID} no longer says “${from}”: choose other words to change`);
    text = text.replace(from, to);
  }
  await writeFile(file, text);
  makeCorpus(folder);
  const [article, corpus] = [await readJson(file), await readJson(join(folder, 'corpus.json'))];
  altered = { [`articles/${ID}.json`]: () => article, 'corpus.json': () => corpus };
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** What stands there to be seen, without the words for screen readers alone. */
const textOf = (found: Locator) =>
  found.evaluate((element) => {
    const copy = element.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
    return copy.textContent.replaceAll(/\s+/gu, ' ').trim();
  });

const countsOf = (found: Locator) =>
  found.evaluateAll((elements) => elements.map((each) => Number(each.getAttribute('data-count'))));

/** All the places that the two changes bear on, as the page shows them. */
async function readPage(page: Page) {
  const grid = page.locator('#comparison').getByRole('grid');
  await grid.waitFor();
  const heads = await grid.locator('thead th').allInnerTexts();
  const column = heads.findIndex((head) => head.includes(OUTLET));
  const cellOf = (row: string) => {
    const found = grid.getByRole('row').filter({ has: page.locator('th', { hasText: row }) });
    return textOf(found.last().locator('td').nth(column));
  };
  const panel = page.getByRole('region', { name: 'By speaker group' });
  await panel.scrollIntoViewIfNeeded();
  await panel.locator('.recharts-wrapper').waitFor();
  const analysts = panel.getByRole('row').filter({ hasText: 'Analysts' });
  const table = await countsOf(analysts.locator('button[data-count]'));
  return {
    gridHeading: await textOf(page.locator('main > section').nth(1).locator('h2')),
    report: await cellOf('Defence ministerial, 12 February 2026'),
    point: await cellOf('Hegseth away from'),
    analysts: table.slice(0, 2),
    bars: await countsOf(panel.locator('svg [data-count]')),
    panelHeading: await textOf(page.locator('main > section').nth(3).locator('h2')),
  };
}

describe('a changed article', () => {
  it('moves heading, grid, check, panel, chart and table alike', async () => {
    let before: Awaited<ReturnType<typeof readPage>> | undefined;
    await withPage({}, async (page) => {
      before = await readPage(page);
    });
    await withPage({ altered }, async (page) => {
      const after = await readPage(page);
      expect(before?.gridHeading).toMatch(/^Four of five/u);
      expect(after.gridHeading).toMatch(/^Three of five/u);
      expect(before?.report).toMatch(/stay away.*borne out/u);
      expect(after.report).toMatch(/expected to attend.*not borne out/u);
      expect(after.point).not.toBe(before?.point);
      const [worried = 0, calm = 0] = before?.analysts ?? [];
      expect(after.analysts).toEqual([worried - 1, calm + 1]);
      expect(after.bars).not.toEqual(before?.bars);
      expect(after.bars.filter((n) => n === worried - 1).length).toBeGreaterThan(0);
      expect(after.panelHeading).not.toBe(before?.panelHeading);
    });
  });
});
