import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { addressOf, warmReader, withPage } from './page.ts';

const THREE =
  '?layout=side-by-side&compare=002_61d83adf397c37d8%7E000_0d82efc8b3ede1e4%7E003_1ec1f4bd9194d7e2';

async function tableOf(page: Page): Promise<Locator> {
  const table = page.getByRole('grid', { name: /stand in (?:both|more than one)/u });
  await table.waitFor();
  return table;
}

const headsOf = (table: Locator) => table.locator('thead th > span:first-child').allTextContents();

/** The left edges of the cells of each row that has one for every article. */
async function leftEdges(table: Locator): Promise<readonly (readonly number[])[]> {
  return table.locator('tr').evaluateAll((rows) => {
    const articles = rows[0]?.querySelectorAll('th').length ?? 0;
    return rows
      .map((row) =>
        [...row.querySelectorAll(':scope > td:not([aria-hidden]), thead th')]
          .filter((cell) => cell.textContent !== '')
          .map((cell) => Math.round(cell.getBoundingClientRect().left)),
      )
      .filter((edges) => edges.length === articles);
  });
}

const distinct = (edges: readonly (readonly number[])[]) => [...new Set(edges.map((row) => row.join(' ')))];

describe('two to four articles side by side', () => {
  it('are chosen with boxes, and stand in lines in the order of the choice', async () => {
    await withPage({}, async (page) => {
      await page.getByRole('radio', { name: 'side by side' }).check();
      const table = await tableOf(page);
      expect(await headsOf(table)).toHaveLength(2);
      const boxes = page.getByRole('group', { name: 'Articles, two to four' }).getByRole('checkbox');
      const ticked = boxes.and(page.locator(':checked'));
      while ((await ticked.count()) > 0) await ticked.first().uncheck();
      expect(await table.count()).toBe(0);
      for (const index of [4, 0, 2]) await boxes.nth(index).check();
      const heads = await headsOf(table);
      expect(heads).toHaveLength(3);
      expect(distinct(await leftEdges(table))).toHaveLength(1);
      expect(new URL(page.url()).searchParams.get('compare')?.split('~')).toHaveLength(3);
    });
  });

  it('come back from a pasted link, and with the browser’s back', async () => {
    await withPage({ path: THREE }, async (page) => {
      const heads = await headsOf(await tableOf(page));
      expect(heads).toEqual(['BeeMarkets', 'China Daily Brief', 'The USA New Times']);
      await page.getByRole('radio', { name: 'across' }).check();
      await page.getByRole('columnheader', { name: 'All', exact: true }).waitFor();
      await page.goBack();
      expect(await headsOf(await tableOf(page))).toEqual(heads);
    });
  });

  it('open with every figure, mark and silence what it counts', async () => {
    await withPage({ path: THREE }, async (page) => {
      const table = await tableOf(page);
      await warmReader(page);
      const more = table.getByRole('button', { name: /more sources?$/u });
      while ((await more.count()) > 0) await more.first().click();
      const figures = await table.locator('button[data-count]').evaluateAll(async (buttons) => {
        const found = [];
        for (const button of buttons) {
          if (!(button instanceof HTMLButtonElement)) continue;
          button.click();
          await new Promise((done) => setTimeout(done));
          const printed = /^(\d+) /u.exec(button.textContent)?.[1];
          found.push({
            where: button.textContent,
            promised: Number(button.dataset['count']),
            printed:
              printed === undefined || /Feb|Jan|Dec/u.test(button.textContent) ? null : Number(printed),
            opened: document.querySelectorAll('dialog[open] [data-evidence-entry]').length,
            told: document.querySelector('dialog[open]')?.textContent.length ?? 0,
          });
        }
        return found;
      });
      expect(figures.length).toBeGreaterThan(60);
      const wrong = figures.filter(
        ({ promised, printed, opened, told }) =>
          promised !== opened || (printed !== null && printed !== opened) || told < 40,
      );
      expect(wrong).toEqual([]);
    });
  });

  it('follow the filters, and say whom these leave out', async () => {
    const outlet = 'beemarkets~the-usa-new-times';
    await withPage({ path: `${THREE}&outlet=${outlet}` }, async (page) => {
      const table = await tableOf(page);
      expect(await headsOf(table)).toHaveLength(2);
      await page.getByText('Chosen, but left out by the filters: China Daily Brief.').waitFor();
    });
    await withPage({ path: `${THREE}%7Egone` }, async (page) => {
      await tableOf(page);
      await page.getByText('One of the articles that the link names is not in this story.').waitFor();
    });
  });

  it('mark the words in which two outlets give one utterance', async () => {
    await withPage({ path: THREE }, async (page) => {
      const table = await tableOf(page);
      const row = table
        .getByRole('row')
        .filter({ has: page.locator('mark') })
        .last();
      expect(await row.locator('mark').count()).toBeGreaterThan(4);
      await row.getByRole('gridcell').first().getByRole('button').click();
      await page.locator('dialog[open] [data-evidence-entry="statement"]').waitFor();
    });
  });

  it('are one tab stop; arrows lead along and down, Enter opens, Escape brings the focus back', async () => {
    await withPage({ path: THREE }, async (page) => {
      const table = await tableOf(page);
      const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
      expect(await table.locator('[tabindex="0"], a').count()).toBe(1);
      await table.locator('button[tabindex="0"]').focus();
      await page.keyboard.press('ArrowRight');
      const days = await focused();
      await page.keyboard.press('Enter');
      await page
        .getByRole('dialog')
        .getByText(/^Published /u)
        .waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect(await focused()).toBe(days);
      for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.closest('tbody') !== null)).toBe(true);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('[role="grid"]') === null)).toBe(true);
    });
  });

  it('stand whole on paper, with every source that one has alone', async () => {
    await withPage({ path: THREE }, async (page) => {
      const table = await tableOf(page);
      const more = table.getByRole('button', { name: /more sources?$/u });
      const statements = () => table.locator('li').count();
      const onScreen = await statements();
      expect(await more.count()).toBeGreaterThan(0);
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => more.count()).toBe(0);
      expect(await statements()).toBeGreaterThan(onScreen);
      expect(await page.getByRole('group', { name: 'Articles, two to four' }).isVisible()).toBe(false);
    });
  });

  it.each([390, 320])('stack at %i pixels under their outlets’ names, still a table', async (width) => {
    await withPage({ width, path: THREE }, async (page) => {
      const table = await tableOf(page);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beyond).toBeLessThanOrEqual(0);
      const edges = await leftEdges(table);
      expect(edges.length).toBeGreaterThan(6);
      expect(new Set(edges.flat()).size).toBe(1);
      const row = table
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: /^Mark Rutte/u }) });
      expect(await row.first().getByText('BeeMarkets', { exact: true }).isVisible()).toBe(true);
      expect(await table.getByRole('columnheader').count()).toBe(3);
      const low = await table.locator('button').evaluateAll((buttons) =>
        buttons
          .map((button) => ({ box: button.getBoundingClientRect(), text: button.textContent }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ text }) => text),
      );
      expect(low).toEqual([]);
    });
  });

  it.each([
    { width: 1440, colorScheme: 'light' },
    { width: 1440, colorScheme: 'dark' },
    { width: 390, colorScheme: 'light' },
    { width: 390, colorScheme: 'dark' },
  ] as const)('give axe nothing to find at $width pixels in the $colorScheme theme', async (view) => {
    await withPage({ ...view, path: THREE }, async (page) => {
      await tableOf(page);
      expect(await axeFindings(page)).toEqual([]);
    });
  });
});

describe('who was first', () => {
  it('is the same under every filter', async () => {
    const firstOf = async (page: Page) => {
      const row = page.getByRole('row').filter({ hasText: 'Greenland dispute' });
      const line = row.getByRole('button', { name: /^(?:first: |which came first)/u });
      await line.waitFor();
      return line.innerText();
    };
    await withPage({}, async (page) => {
      const unfiltered = await firstOf(page);
      for (const outlet of ['beemarkets', 'the-usa-new-times']) {
        await page.goto(addressOf({ outlet }));
        expect(await firstOf(page)).toBe(unfiltered);
      }
    });
  });

  it('stands beneath a point, and opens the articles with the days’ basis', async () => {
    await withPage({}, async (page) => {
      const row = page.getByRole('row').filter({ hasText: 'Greenland dispute' });
      const line = row.getByRole('button', { name: /^(?:first: |which came first)/u });
      await line.waitFor();
      const n = Number(await line.getAttribute('data-count'));
      expect(n).toBeGreaterThan(1);
      await line.click();
      await page
        .getByRole('dialog')
        .getByText(/^Published .* from /u)
        .first()
        .waitFor();
      expect(await page.locator('dialog[open] [data-evidence-entry="article"]').count()).toBe(n);
      expect(page.url()).toBe(addressOf());
    });
  });
});
