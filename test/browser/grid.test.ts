import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { gridTexts } from '../../src/catalogue/comparison.ts';
import { parseCorpus } from '../../src/corpus/parse-corpus.ts';
import { withPage } from './page.ts';

/** Tables of the timeline are grids too. */
const comparison = (page: Page): Locator =>
  page.getByRole('grid', { name: /Arrow keys move between entries/ });

async function gridOf(page: Page): Promise<Locator> {
  const grid = comparison(page);
  await grid.waitFor();
  await expect.poll(() => page.getByText(/^Loading the chart/).count(), { timeout: 15_000 }).toBe(0);
  return grid;
}

async function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

/** What each row that counts statements by mark prints, and what its last cell says. */
async function markedAndTotal(grid: Locator): Promise<readonly (readonly [marked: number, total: number])[]> {
  return grid.locator('tr').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const countIn = (button: Element | null | undefined) => Number(button?.getAttribute('data-count') ?? 0);
      const marks = [...row.querySelectorAll('[data-marks] > button')];
      const total = row.querySelector('td:last-child button');
      return marks.length === 0
        ? []
        : [[marks.reduce((sum, mark) => sum + countIn(mark), 0), countIn(total)] as const];
    }),
  );
}

/** The corpus with an origin that its first two articles share. */
function withOrigin(corpus: unknown): unknown {
  const { value } = parseCorpus('corpus.json', corpus);
  const [first, second] = value.articles.map(({ id }) => id);
  if (first === undefined || second === undefined) throw new Error('corpus.json has fewer than two articles');
  const passages = [
    { start: 0, end: 40 },
    { start: 60, end: 90 },
  ];
  const articles = [
    { article: first, share: 0.84, passages },
    { article: second, share: 0.5, passages: passages.slice(0, 1) },
  ];
  return typeof corpus === 'object' ? { ...corpus, origins: [{ id: 'o1', articles }] } : corpus;
}

const STOP = ':is(button,a)[tabindex="0"]';

describe('the comparison grid', () => {
  it('has rows that add up to their last cell, with every voice open', async () => {
    await withPage({}, async (page) => {
      const grid = await gridOf(page);
      const few = (await markedAndTotal(grid)).length;
      await grid.getByRole('button', { name: /more voices?$/ }).click();
      const rows = await markedAndTotal(grid);
      expect(rows.length).toBeGreaterThan(few);
      expect(rows.map(([marked]) => marked)).toEqual(rows.map(([, total]) => total));
    });
  });

  it('is one tab stop; arrows lead from entry to entry, Enter opens, Escape brings the focus back', async () => {
    await withPage({}, async (page) => {
      const grid = await gridOf(page);
      expect(await grid.locator(STOP).count()).toBe(1);
      await grid.locator(STOP).focus();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('[role="grid"]') === null)).toBe(true);
      await page.keyboard.press('Shift+Tab');
      for (const key of ['ArrowDown', 'ArrowRight', 'End', 'ArrowDown']) await page.keyboard.press(key);
      const opener = await focusedText(page);
      expect(opener).toContain('Groups and documents in all articles shown');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect(await focusedText(page)).toBe(opener);
    });
  });

  it.each([390, 768, 1440])('at %i pixels the page never scrolls sideways', async (width) => {
    await withPage({ width }, async (page) => {
      await page.getByText(gridTexts.about).waitFor();
      await page.getByText(/^Loading the chart/).waitFor({ state: 'detached' });
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beyond).toBeLessThanOrEqual(0);
    });
  });

  it('keeps its first column in sight on a narrow screen, and no focused entry behind it', async () => {
    await withPage({ width: 660 }, async (page) => {
      const grid = await gridOf(page);
      const head = grid.getByRole('rowheader', { name: /^Named voices/ });
      const before = await head.boundingBox();
      await grid.locator(STOP).focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('End');
      const scrolled = await grid.evaluate((table) => table.parentElement?.scrollLeft ?? 0);
      expect(scrolled).toBeGreaterThan(100);
      expect((await head.boundingBox())?.x).toBeCloseTo(before?.x ?? NaN, 0);
      for (let step = 0; step < 4; step += 1) {
        await page.keyboard.press('ArrowLeft');
        const left = await page.evaluate(() => document.activeElement?.getBoundingClientRect().left ?? 0);
        expect(left).toBeGreaterThanOrEqual((before?.x ?? 0) + (before?.width ?? 0) - 1);
      }
    });
  });

  it('answers the story’s points in the articles’ words, with the record’s check of what they claim', async () => {
    await withPage({}, async (page) => {
      const grid = await gridOf(page);
      const second = grid.getByRole('row').filter({ hasText: 'Second absence' });
      await second.getByText('yes, both kinds together').waitFor();
      await second.getByText('no, defence alone').click();
      await page.getByRole('dialog').locator('[data-evidence-entry="ministerial"]').first().waitFor();
      await page.keyboard.press('Escape');
      const silent = second.getByRole('button', { name: /^not mentioned/ });
      await silent.first().click();
      await page
        .getByRole('dialog')
        .getByText(/Looked for: “Second absence.*“second consecutive”/)
        .waitFor();
    });
  });

  it.each([768, 1440])(
    'turns outlets down at %i pixels, from a link as well, and scrolls in its own box',
    async (width) => {
      await withPage({ width, path: '?layout=outlets-down' }, async (page) => {
        const grid = await gridOf(page);
        expect(await grid.getByRole('rowheader').count()).toBeGreaterThan(5);
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(beyond).toBeLessThanOrEqual(0);
        const head = grid.getByRole('rowheader').first();
        const before = await head.boundingBox();
        await grid.locator('tbody button').first().focus();
        await page.keyboard.press('End');
        expect(await grid.evaluate((table) => table.parentElement?.scrollLeft ?? 0)).toBeGreaterThan(100);
        expect((await head.boundingBox())?.x).toBeCloseTo(before?.x ?? NaN, 0);
        await page.getByRole('radio', { name: 'across' }).check();
        await grid.getByRole('columnheader', { name: 'All', exact: true }).waitFor();
        expect(new URL(page.url()).search).toBe('');
      });
    },
  );

  it('keeps where a date comes from to two lines of a head, the whole in the reader', async () => {
    await withPage({}, async (page) => {
      const grid = await gridOf(page);
      const lines = await grid
        .locator('thead th > span:last-child')
        .evaluateAll((bases) =>
          bases.map(
            (basis) => basis.getBoundingClientRect().height / parseFloat(getComputedStyle(basis).lineHeight),
          ),
        );
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line).toBeLessThan(2.1);
    });
  });

  it('opens the article from its headline, and the outlet’s view from its name', async () => {
    await withPage({}, async (page) => {
      const grid = await gridOf(page);
      const [outlet, headline] = [grid.locator('thead a').first(), grid.locator('thead a').nth(1)];
      const name = await outlet.textContent();
      const title = await headline.textContent();
      await headline.click();
      const reader = page.getByRole('dialog');
      await reader.getByRole('heading', { name: title ?? '?' }).waitFor();
      expect(new URL(page.url()).searchParams.get('read')).toMatch(/@0-0$/);
      await page.keyboard.press('Escape');
      await outlet.click();
      await reader.getByRole('heading', { name: name ?? '?' }).waitFor();
      expect(new URL(page.url()).searchParams.get('profile')).toMatch(/^outlet:/);
    });
  });

  it('is cards by outlet on a phone, and the table on paper, never both', async () => {
    await withPage({ width: 390 }, async (page) => {
      const all = page.getByRole('region', { name: 'All 5 articles' });
      await all.waitFor();
      expect(await comparison(page).count()).toBe(0);
      const named = all.getByRole('button', { name: /Named voices in all articles shown/ });
      const count = await named.getAttribute('data-count');
      await named.click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('[data-evidence-entry]').first().waitFor();
      expect(await dialog.locator('[data-evidence-entry]').count()).toBe(Number(count));
      await page.keyboard.press('Escape');
      await page.emulateMedia({ media: 'print' });
      await comparison(page).waitFor();
      expect(await all.count()).toBe(0);
    });
  });

  it('stands whole on paper, with every voice', async () => {
    await withPage({}, async (page) => {
      const grid = await gridOf(page);
      const more = grid.getByRole('button', { name: /more voices?$/ });
      // The suggested points come after the grid: the bundled story has some.
      const suggested = grid.getByRole('button', { name: /^Suggested: / });
      await suggested.first().waitFor();
      const behind = Number.parseInt(await more.innerText(), 10);
      const toggles = 1 + (await suggested.count());
      const points = (await suggested.allInnerTexts()).map((text) => Number(/\d+/u.exec(text)?.[0] ?? 1));
      const rows = await grid.getByRole('row').count();
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => more.count()).toBe(0);
      const opened = points.reduce((sum, n) => sum + n, behind);
      expect(await grid.getByRole('row').count()).toBe(rows + opened - toggles);
    });
  });

  it.each([1440, 1024])('names the outlets again over each group, in their columns, at %i', async (width) => {
    await withPage({ width }, async (page) => {
      const grid = await gridOf(page);
      const edgesOf = (cells: string) =>
        grid
          .locator(cells)
          .evaluateAll((all) =>
            all.map((cell) => [
              Math.round(cell.getBoundingClientRect().left),
              (cell.querySelector('span') ?? cell).textContent,
            ]),
          );
      const heads = (await edgesOf('thead th')).slice(0, -1);
      expect(heads).toHaveLength(5);
      const again = await edgesOf('tbody td[aria-hidden]');
      expect(again).toEqual([...heads, ...heads, ...heads]);
    });
  });

  it('is a tab stop with a name where its box scrolls, and none where it does not', async () => {
    await withPage({ width: 768 }, async (page) => {
      const box = (await gridOf(page)).locator('xpath=..');
      expect(await box.getAttribute('tabindex')).toBe('0');
      expect(await box.getAttribute('aria-label')).toBe(gridTexts.scrolls);
      await page.setViewportSize({ width: 1440, height: 900 });
      await expect.poll(() => box.getAttribute('tabindex')).toBeNull();
    });
  });

  it('keeps the record’s checks under a choice of sources, and says which reports it leaves out', async () => {
    await withPage({ path: '?source=mark-rutte' }, async (page) => {
      const grid = await gridOf(page);
      const second = grid.getByRole('row').filter({ hasText: 'Second absence' });
      await second.getByText('yes, both kinds together').waitFor();
      const out = grid.getByRole('row').filter({ hasText: 'Left out by the filters' });
      const total = out.locator('td:last-child button');
      expect(Number(await total.getAttribute('data-count'))).toBeGreaterThan(0);
      await total.click();
      await page.getByRole('dialog').locator('[data-evidence-entry="report"]').first().waitFor();
    });
  });

  it('says how much of an article stands in another, and opens the shared passages', async () => {
    await withPage({ altered: { 'corpus.json': withOrigin } }, async (page) => {
      const row = (await gridOf(page)).getByRole('row').filter({ hasText: /^Origin/ });
      const shared = row.getByRole('button', { name: /^84 % also in / });
      expect(await shared.getAttribute('data-count')).toBe('2');
      expect(await row.locator('td:last-child button').getAttribute('data-count')).toBe('4');
      await shared.click();
      await page.getByRole('dialog').locator('[data-evidence-entry="passage"]').nth(1).waitFor();
      expect(await row.getByRole('button', { name: /^no text shared/ }).count()).toBe(3);
    });
  });

  it('says what to do where the filters leave nothing, and does it', async () => {
    await withPage({ path: '?q=zzzz' }, async (page) => {
      await page.getByText(gridTexts.nothingLeft).waitFor();
      expect(await page.getByText(gridTexts.about).count()).toBe(0);
      await page.getByRole('button', { name: gridTexts.clearAll }).last().click();
      await comparison(page).waitFor();
    });
  });

  it('has targets of 24 pixels', async () => {
    await withPage({}, async (page) => {
      const grid = await gridOf(page);
      const small = await grid.locator('td > button, td span > button').evaluateAll((buttons) =>
        buttons
          .map((button) => ({ box: button.getBoundingClientRect(), text: button.textContent }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ text }) => text),
      );
      expect(small).toEqual([]);
    });
  });
});
