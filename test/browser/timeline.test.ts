import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { warmReader, withPage } from './page.ts';
import { readable, timelineOf } from './timeline-page.ts';

describe('the claims beyond one absence', () => {
  it('name population, answer and arithmetic, and open the sentence that makes them', async () => {
    await withPage({}, async (page) => {
      const section = await timelineOf(page);
      const claimNamed = (name: RegExp) => section.getByRole('grid', { name }).locator('..');
      const row = claimNamed(/second consecutive/);
      const says = await readable(row);
      for (const outlet of ['CNewsLive', 'second consecutive time', 'second consecutive session']) {
        expect(says).toContain(outlet);
      }
      expect(says).toMatch(/Both kinds together, 75\s?yes\s?two in a row \(3 Dec 2025, 12 Feb 2026\)/);
      expect(says).toMatch(/Defence alone, 40\s?no\s?.*came on 15 Oct 2025/);
      const rare = claimNamed(/highly unusual/);
      expect(await readable(rare)).toMatch(
        /before 3 Dec 2025, the first of two absences in a row, the record holds one absence \(\w+, 15 Feb 2024\)/,
      );
      await rare.locator('q button').click();
      await page.locator('dialog[open] [data-evidence-entry="passage"]').waitFor();
    });
  });
});

/** Texts of the charts that lie over each other or out of the frame. */
async function overlaps(section: Locator): Promise<readonly string[]> {
  return section.evaluate((found) => {
    const charts = [...found.querySelectorAll('svg.recharts-surface')];
    return charts.flatMap((chart) => {
      const texts = [...chart.querySelectorAll('text')].map((text) => ({
        says: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      const frame = chart.getBoundingClientRect();
      const cut = texts.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1);
      const over = texts.flatMap((a, index) =>
        texts
          .slice(index + 1)
          .filter(
            (b) =>
              a.box.left < b.box.right - 1 &&
              b.box.left < a.box.right - 1 &&
              a.box.top < b.box.bottom - 3 &&
              b.box.top < a.box.bottom - 3,
          )
          .map((b) => `${a.says} / ${b.says}`),
      );
      return [...over, ...cut.map(({ says }) => `cut: ${says}`)];
    });
  });
}

describe('the chart', () => {
  it('opens the entry of every mark that is pressed, and nothing of it is in the accessibility tree', async () => {
    await withPage({}, async (page) => {
      const section = await timelineOf(page);
      await warmReader(page);
      const pressed = await section.evaluate(async (found) => {
        const opened: number[] = [];
        for (const mark of found.querySelectorAll('[data-ministerial]')) {
          mark.dispatchEvent(new MouseEvent('click', { bubbles: true }));
          await new Promise((drawnAgain) => setTimeout(drawnAgain));
          opened.push(document.querySelectorAll('dialog[open] [data-evidence-entry="ministerial"]').length);
        }
        return opened;
      });
      expect(pressed.length).toBeGreaterThan(75);
      expect(new Set(pressed)).toEqual(new Set([1]));
      expect(await section.locator('svg.recharts-surface').count()).toBe(2);
      expect(await section.locator('[aria-hidden="true"] svg.recharts-surface').count()).toBe(2);
    });
  });

  it('has one tab stop: arrows go along the entries and speak them, Enter opens, closing comes back', async () => {
    await withPage({}, async (page) => {
      const section = await timelineOf(page);
      const stop = section.locator('figure button').first();
      const said = section.locator('[aria-live="polite"]');
      await stop.focus();
      const last = (await stop.textContent()) ?? '';
      await page.keyboard.press('ArrowLeft');
      const before = (await stop.textContent()) ?? '';
      expect(before).not.toBe(last);
      expect(await said.textContent()).toBe(`${before}; 74 of 75`);
      await page.keyboard.press('Home');
      expect(await said.textContent()).toContain('2014');
      expect(await page.locator('[data-view="main"]').count()).toBe(1);
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowDown');
      expect(await said.textContent()).toMatch(/1 article, published/);
      await page.keyboard.press('ArrowUp');
      expect(await said.textContent()).toBe(`${last}; 75 of 75`);
      await page.keyboard.press('Enter');
      await page.locator('dialog[open] [data-evidence-entry="ministerial"]').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      expect(await stop.evaluate((button) => button === document.activeElement)).toBe(true);
    });
  });

  it('says date, kind, attendance and who sat in to whoever moves along it by ear', async () => {
    await withPage({}, async (page) => {
      const section = await timelineOf(page);
      await section.locator('figure button').first().focus();
      for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowLeft');
      const heard = await section.getByRole('figure').ariaSnapshot();
      const line = /12 February 2026, defence ministerial: \w+ away, \w+ sat in/;
      expect(heard).toMatch(new RegExp(`button "${line.source}`));
      expect(await section.locator('[aria-live="polite"]').textContent()).toMatch(line);
      expect(heard).not.toContain('img');
    });
  });

  it('reads the mark under the pointer, and a pressed mark gives the focus back to the line beside it', async () => {
    await withPage({}, async (page) => {
      const section = await timelineOf(page);
      const stop = section.locator('figure button').first();
      const mark = section
        .locator('svg.recharts-surface')
        .first()
        .locator('[data-attendance="absent"]')
        .first();
      await mark.hover();
      expect(await stop.textContent()).toContain('away');
      await mark.click();
      await page.locator('dialog[open] [data-evidence-entry="ministerial"]').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      expect(await stop.evaluate((button) => button === document.activeElement)).toBe(true);
      await section.locator('[data-bar]').first().hover();
      expect(await stop.textContent()).toContain('1 article, published');
    });
  });

  it.each([1440, 768, 390, 320])('prints no text over another at %i pixels', async (width) => {
    await withPage({ width }, async (page) => {
      const section = await timelineOf(page);
      expect(await overlaps(section)).toEqual([]);
    });
  });

  it.each([1440, 390, 320])(
    'grows with the text, and prints none over another, at %i pixels',
    async (width) => {
      await withPage({ width }, async (page) => {
        const section = await timelineOf(page);
        const tick = section.locator('svg.recharts-surface text').first();
        const before = (await tick.boundingBox())?.height ?? 0;
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        await expect.poll(async () => (await tick.boundingBox())?.height ?? 0).toBeGreaterThan(1.9 * before);
        expect(await overlaps(section)).toEqual([]);
        const chart = await section.locator('svg.recharts-surface').last().boundingBox();
        const fields = await section.getByLabel('Shown from', { exact: true }).boundingBox();
        expect((chart?.y ?? 0) + (chart?.height ?? 0)).toBeLessThanOrEqual(fields?.y ?? 0);
      });
    },
  );

  it.each([390, 320])('ends the overview’s last names before its frame at %i pixels', async (width) => {
    await withPage({ width }, async (page) => {
      const section = await timelineOf(page);
      const overview = section.locator('svg.recharts-surface').last();
      const frame = await overview.locator('[data-grip="whole"]').boundingBox();
      const edge = (frame?.x ?? 0) + (frame?.width ?? 0);
      const names = overview.locator('text').filter({ hasText: /^(Rubio|Hegseth)$/ });
      expect(await names.count()).toBe(2);
      for (const name of await names.all()) {
        const box = await name.boundingBox();
        expect((box?.x ?? edge) + (box?.width ?? 0)).toBeLessThan(edge);
      }
    });
  });

  it('tells likely from certain and data from grid in forced colours', async () => {
    await withPage({}, async (page) => {
      await page.emulateMedia({ forcedColors: 'active' });
      const section = await timelineOf(page);
      const styleOf = (selector: string, name: string): Promise<string> =>
        section
          .locator(selector)
          .first()
          .evaluate((found, wanted) => getComputedStyle(found).getPropertyValue(wanted), name);
      expect(await styleOf('[class*="likely-in-person"]', 'stroke-dasharray')).not.toBe('none');
      expect(
        await styleOf('[data-attendance="attended"] path:not([class*="likely"])', 'stroke-dasharray'),
      ).toBe('none');
      expect(await styleOf('.recharts-cartesian-grid line', 'stroke-dasharray')).not.toBe('none');
    });
  });

  it('has one stop in each table beneath: arrows lead on, Enter opens, Escape comes back', async () => {
    await withPage({}, async (page) => {
      const section = await timelineOf(page);
      const kinds = section.getByRole('grid', { name: 'By kind of ministerial' });
      await kinds.locator('button').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.locator('dialog[open] [data-evidence-entry="ministerial"]').first().waitFor();
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      const reached = kinds
        .getByRole('row', { name: /^Foreign ministers/ })
        .locator('button')
        .first();
      expect(await reached.evaluate((button) => button === document.activeElement)).toBe(true);
      await page.keyboard.press('Tab');
      expect(await kinds.evaluate((table) => table.contains(document.activeElement))).toBe(false);
    });
  });

  it('says so where the filters leave no entry, and lies over nothing that is to be pressed', async () => {
    await withPage({ path: '?from=2012-01-01&to=2012-03-01' }, async (page) => {
      await page.getByText('No ministerial is left by the filters').waitFor();
      await page.getByLabel('Table', { exact: true }).check();
      expect(await page.locator('tr[data-attendance]').count()).toBe(0);
    });
  });

  it('gives way to a table that shows date, attendance and kind on a phone, and in which axe finds nothing', async () => {
    await withPage({ width: 390 }, async (page) => {
      const section = await timelineOf(page);
      await section.getByLabel('Table', { exact: true }).check();
      for (const head of ['Date', 'Attendance', 'Kind']) {
        const box = await section.getByRole('columnheader', { name: head, exact: true }).boundingBox();
        expect((box?.x ?? 390) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
      }
      expect(await page.locator('tr[data-attendance]').count()).toBe(75);
      const heights = await page
        .locator('tr[data-attendance]')
        .evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().height)));
      expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(1);
      expect(await axeFindings(page)).toEqual([]);
    });
  });
});
