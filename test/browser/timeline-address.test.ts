import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withPage } from './page.ts';
import { timelineOf } from './timeline-page.ts';

/** The days of the two fields. */
async function daysOf(section: Locator): Promise<readonly string[]> {
  return Promise.all(
    ['Shown from', 'to'].map((name) => section.getByLabel(name, { exact: true }).inputValue()),
  );
}

async function dragBy(page: Page, grip: Locator, x: number): Promise<void> {
  await grip.scrollIntoViewIfNeeded();
  const box = await grip.boundingBox();
  if (box === null) throw new Error('the grip is not on the page; the test needs it drawn');
  const [fromX, y] = [box.x + box.width / 2, box.y + 3];
  await page.mouse.move(fromX, y);
  await page.mouse.down();
  await page.mouse.move(fromX + x / 2, y);
  await page.mouse.move(fromX + x, y);
  await page.mouse.up();
}

async function marksShown(section: Locator): Promise<number> {
  return section.locator('svg.recharts-surface').first().locator('[data-ministerial]').count();
}

describe('the days that the chart shows', () => {
  it('follow a drag of either end and of the frame, kept in the address, and Back undoes them', async () => {
    await withPage({}, async (page) => {
      const section = await timelineOf(page);
      const atFirst = await daysOf(section);
      await dragBy(page, section.locator('[data-grip="earliest"]'), -300);
      const [from = '', to = ''] = await daysOf(section);
      expect(from < (atFirst[0] ?? '')).toBe(true);
      expect(from).toMatch(/-01$/);
      expect(page.url()).toContain(`window=${from}%7E${to}`);
      await dragBy(page, section.locator('[data-grip="whole"]'), -200);
      expect((await daysOf(section)).every((day, index) => day < ([from, to][index] ?? ''))).toBe(true);
      await page.goBack();
      expect(await daysOf(section)).toEqual([from, to]);
      await page.goBack();
      expect(await daysOf(section)).toEqual(atFirst);
    });
  });

  it('are two fields and two choices without a drag', async () => {
    await withPage({ path: '?window=2019-01~2020-12' }, async (page) => {
      const section = await timelineOf(page);
      expect(await daysOf(section)).toEqual(['2019-01-01', '2020-12-31']);
      const some = await marksShown(section);
      await section.getByLabel('Shown from', { exact: true }).fill('2016-01-01');
      expect(await marksShown(section)).toBeGreaterThan(some);
      expect(page.url()).toContain('window=2016-01-01');
      await section.getByRole('button', { name: 'Whole record' }).click();
      expect(await marksShown(section)).toBe(75);
      await section.getByLabel('to', { exact: true }).fill('1999-01-01');
      expect(await section.getByLabel('to', { exact: true }).getAttribute('aria-invalid')).toBe('true');
      expect(await marksShown(section)).toBe(75);
      await section.getByText('The first day lies after the last').waitFor();
      await section.getByLabel('Shown from', { exact: true }).fill('1999-01-01');
      await section.getByText(/^The record begins in February 2014/).waitFor();
      expect((await daysOf(section))[0]).toBe('2014-02-01');
      await section.getByRole('button', { name: 'Latest months' }).click();
      expect(page.url()).not.toContain('window');
    });
  });

  it.each(['window=x~y', 'window=1999-01~2001-01', 'window=2024-05-05~2024-05-06'])(
    'open on the last thirty months where a link says %s',
    async (query) => {
      await withPage({ path: `?${query}` }, async (page) => {
        const section = await timelineOf(page);
        const chosen = section.getByRole('button', { name: 'Latest months' });
        expect(await chosen.getAttribute('aria-pressed')).toBe('true');
        expect(await marksShown(section)).toBeGreaterThan(10);
      });
    },
  );

  it('draw nothing anew for a filter that leaves record and articles alone', async () => {
    await withPage({}, async (page) => {
      const section = await timelineOf(page);
      const changes = await section.evaluateHandle((found) => {
        const seen: string[] = [];
        const watcher = new MutationObserver((records) => seen.push(...records.map(({ type }) => type)));
        for (const chart of found.querySelectorAll('svg.recharts-surface'))
          watcher.observe(chart, { subtree: true, childList: true, attributes: true, characterData: true });
        return seen;
      });
      await page.getByRole('searchbox').first().fill('NATO');
      await page.locator('[aria-busy="false"]').first().waitFor();
      await page.waitForTimeout(300);
      expect(await changes.evaluate((seen) => seen)).toEqual([]);
    });
  });
});

describe('a link to an entry', () => {
  it('opens it, offers itself to be copied, and is gone from the address once it is closed', async () => {
    await withPage({ path: '?entry=dm-2024-02-15' }, async (page) => {
      const opened = page.locator('dialog[open] [data-evidence-entry="ministerial"]');
      await opened.waitFor();
      expect(await opened.textContent()).toContain('15 Feb 2024');
      await page.evaluate(() => {
        const writeText = async (text: string): Promise<void> => {
          document.title = text;
        };
        Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
      });
      await opened.getByRole('button', { name: 'Copy link to this entry' }).click();
      await opened.getByText('Copied.').waitFor();
      expect(await page.title()).toMatch(/\?entry=dm-2024-02-15$/);
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      expect(page.url()).not.toContain('entry');
    });
  });

  it('brings an old entry into the months shown and the keyboard to it', async () => {
    await withPage({ path: '?entry=dm-2014-02-26' }, async (page) => {
      await page.locator('dialog[open] [data-evidence-entry="ministerial"]').waitFor();
      await page.keyboard.press('Escape');
      const section = await timelineOf(page);
      const chart = section.locator('svg.recharts-surface').first();
      expect(await chart.locator('[data-ministerial="dm-2014-02-26"]').count()).toBe(1);
      expect(await section.locator('figure button').first().textContent()).toContain('26–27 February 2014');
    });
  });

  it('opens nothing for an entry that the record does not have', async () => {
    await withPage({ path: '?entry=dm-1999-01-01' }, async (page) => {
      await timelineOf(page);
      expect(await page.locator('dialog[open]').count()).toBe(0);
    });
  });
});
