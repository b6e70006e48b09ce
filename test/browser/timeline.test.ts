import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { warmReader, withPage } from './page.ts';

const ATTENDANCES = ['attended', 'attended-remotely', 'absent'] as const;

async function timelineOf(page: Page): Promise<Locator> {
  const section = page.locator('section', { has: page.getByRole('group', { name: 'Show the timeline as' }) });
  await section.locator('[data-ministerial]').first().waitFor();
  return section;
}

/** The text as a reader sees it: what a button says to a screen reader alone is left out. */
async function readable(element: Locator): Promise<string> {
  return element.evaluate((found) => {
    const copy = found.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
    return copy.textContent.replaceAll(/\s+/gu, ' ').trim();
  });
}

/** Marks by attendance in the chart of the whole record. */
async function drawn(section: Locator): Promise<readonly number[]> {
  const overview = section.locator('svg.recharts-surface').last();
  return Promise.all(
    ATTENDANCES.map((attendance) => overview.locator(`[data-attendance="${attendance}"]`).count()),
  );
}

async function tabled(section: Locator): Promise<readonly number[]> {
  await section.getByLabel('Table', { exact: true }).check();
  return Promise.all(
    ATTENDANCES.map((attendance) => section.locator(`tr[data-attendance="${attendance}"]`).count()),
  );
}

/** The first entry with that attendance, made an absence. */
function withAbsence(original: unknown): unknown {
  if (!Array.isArray(original)) throw new Error('ministerials.json: no list; the test needs one');
  const entries: readonly unknown[] = original;
  const first = entries.findIndex((entry) => JSON.stringify(entry).includes('"attendance":"attended"'));
  return entries.map((entry, index): unknown =>
    index === first && typeof entry === 'object' ? { ...entry, attendance: 'absent' } : entry,
  );
}

const records = [
  ['as it is', {}, [62, 10, 3], 'from one of 71'],
  [
    'with one attended entry made absent',
    { 'ministerials.json': withAbsence },
    [61, 10, 4],
    'from two of 71',
  ],
] as const;

describe.each(records)('the record %s', (_, altered, counts, finding) => {
  it(`says ${counts.join(', ')} in heading, sentence, chart and table`, async () => {
    await withPage({ altered }, async (page) => {
      const section = await timelineOf(page);
      const [person, video, away] = counts;
      expect(await readable(section.getByRole('heading', { level: 2 }))).toContain(finding);
      expect(await readable(section)).toContain(`In person at ${person} of 75 entries`);
      expect(await readable(section)).toContain(`away from ${away};`);
      expect(await drawn(section)).toEqual(counts);
      const total = await readable(section.getByRole('row', { name: /^Both kinds together/ }));
      expect(total).toMatch(new RegExp(`${person} of 75.*${video}.*${away}$`));
      expect(await tabled(section)).toEqual(counts);
    });
  });
});

describe('the claims beyond one absence', () => {
  it('meet the record in the bundled story: in a row for both kinds together alone, one absence before', async () => {
    await withPage({}, async (page) => {
      const section = await timelineOf(page);
      const checks = section.locator('h3 + ul > li');
      expect(await checks.count()).toBe(2);
      const row = await readable(checks.first());
      for (const outlet of ['CNewsLive', 'second consecutive time', 'second consecutive session']) {
        expect(row).toContain(outlet);
      }
      expect(row).toContain('together, 75 entries: agrees: two in a row (3 December 2025, 12 February 2026)');
      expect(row).toMatch(/Defence ministerials alone, 40 entries: contradicts: .*came on 15 October 2025/);
      const rare = await readable(checks.last());
      expect(rare).toContain('highly unusual');
      expect(rare).toMatch(/before 3 December 2025 the record holds one absence \(\w+, 15 February 2024\)/);
      await checks.last().locator('q button').click();
      await page.locator('dialog[open] [data-evidence-entry="passage"]').waitFor();
    });
  });
});

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
      expect(await said.textContent()).toBe(before);
      await page.keyboard.press('Home');
      expect(await said.textContent()).toContain('2014');
      expect(await page.locator('[data-view="main"]').count()).toBe(1);
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowDown');
      expect(await said.textContent()).toMatch(/1 article, published/);
      await page.keyboard.press('ArrowUp');
      expect(await said.textContent()).toBe(last);
      await page.keyboard.press('Enter');
      await page.locator('dialog[open] [data-evidence-entry="ministerial"]').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      expect(await stop.evaluate((button) => button === document.activeElement)).toBe(true);
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

  it.each([1440, 768, 390])('prints no text over another at %i pixels', async (width) => {
    await withPage({ width }, async (page) => {
      const section = await timelineOf(page);
      const overlapping = await section.evaluate((found) => {
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
      expect(overlapping).toEqual([]);
    });
  });

  it('gives way to a table in which axe finds nothing', async () => {
    await withPage({ width: 390 }, async (page) => {
      const section = await timelineOf(page);
      await section.getByLabel('Table', { exact: true }).check();
      expect(await page.locator('tr[data-attendance]').count()).toBe(75);
      expect(await axeFindings(page)).toEqual([]);
    });
  });
});
