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

type Alter = (original: unknown) => unknown;

/** ministerials.json with the fields of the one entry that `isIt` finds first. */
function withEntry(isIt: (entry: object) => boolean, fields: object): Alter {
  return (original) => {
    if (!Array.isArray(original)) throw new Error('ministerials.json: no list; the test needs one');
    const entries: readonly unknown[] = original;
    const found = entries.findIndex((entry) => typeof entry === 'object' && entry !== null && isIt(entry));
    return entries.map((entry, index): unknown =>
      index === found && typeof entry === 'object' ? { ...entry, ...fields } : entry,
    );
  };
}

const attended = (entry: object): boolean => 'attendance' in entry && entry.attendance === 'attended';
const lastButOne = (entry: object): boolean => 'id' in entry && entry.id === 'fm-2025-12-03';

const records = [
  {
    name: 'as it is',
    altered: {},
    counts: [62, 10, 3],
    finding: 'from two of the last four; before that, from one of 71',
    inARow: ['yes', 'no', 'no'],
    share: '1 of 71',
    ofThePoint: 'yes, both kinds together',
  },
  {
    name: 'with its first attended entry made absent',
    altered: { 'ministerials.json': withEntry(attended, { attendance: 'absent' }) },
    counts: [61, 10, 4],
    finding: 'from two of the last four; before that, from two of 71',
    inARow: ['yes', 'no', 'no'],
    share: '2 of 71',
    ofThePoint: 'yes, both kinds together',
  },
  {
    name: 'with the first of the two last absences made attended',
    altered: { 'ministerials.json': withEntry(lastButOne, { attendance: 'attended' }) },
    counts: [63, 10, 2],
    finding: 'from one of the last three; before that, from one of 72',
    inARow: ['no', 'no', 'no'],
    share: '1 of 72',
    ofThePoint: 'no, both kinds together',
  },
];

async function answersTo(section: Locator, claim: RegExp): Promise<readonly string[]> {
  const cells = section.getByRole('table', { name: claim }).locator('tbody td:nth-of-type(1)');
  return Promise.all((await cells.all()).map(readable));
}

describe.each(records)('the record $name', ({ altered, counts, finding, inARow, share, ofThePoint }) => {
  it(`says ${counts.join(', ')} in heading, sentence, chart and tables, and the checks follow`, async () => {
    await withPage({ altered }, async (page) => {
      const section = await timelineOf(page);
      const [person, video, away] = counts;
      expect(await readable(section.getByRole('heading', { level: 2 }))).toContain(finding);
      expect(await readable(section)).toContain(`In person at ${person} of 75 entries`);
      expect(await readable(section)).toContain(`away from ${away};`);
      expect(await drawn(section)).toEqual(counts);
      const kinds = section.getByRole('table', { name: 'By kind of ministerial' });
      const total = await readable(kinds.getByRole('row', { name: /^Both kinds together/ }));
      expect(total).toMatch(new RegExp(`${person} of 75.*${video}.*${away}$`));
      expect(await answersTo(section, /second consecutive/)).toEqual(inARow);
      expect((await answersTo(section, /highly unusual/))[0]).toBe(share);
      const point = page.getByRole('grid').getByRole('row').filter({ hasText: 'Second absence' });
      await point.getByText(ofThePoint).waitFor();
      expect(await tabled(section)).toEqual(counts);
    });
  });
});

describe('the claims beyond one absence', () => {
  it('name population, answer and arithmetic, and open the sentence that makes them', async () => {
    await withPage({}, async (page) => {
      const section = await timelineOf(page);
      const row = section.getByRole('table', { name: /second consecutive/ });
      const says = await readable(row);
      for (const outlet of ['CNewsLive', 'second consecutive time', 'second consecutive session']) {
        expect(says).toContain(outlet);
      }
      expect(says).toMatch(/Both kinds together, 75\s?yes\s?two in a row \(3 Dec 2025, 12 Feb 2026\)/);
      expect(says).toMatch(/Defence alone, 40\s?no\s?.*came on 15 Oct 2025/);
      const rare = section.getByRole('table', { name: /highly unusual/ });
      expect(await readable(rare)).toMatch(
        /before 3 Dec 2025 the record holds one absence \(\w+, 15 Feb 2024\)/,
      );
      await rare.locator('q button').click();
      await page.locator('dialog[open] [data-evidence-entry="passage"]').waitFor();
    });
  });
});

/** corpus.json with the article of that id published in other days. */
function withPublished(id: string, published: object): Alter {
  return (original) => {
    if (typeof original !== 'object' || original === null || !('articles' in original))
      throw new Error('corpus.json: no articles; the test needs them');
    const articles: unknown = original.articles;
    if (!Array.isArray(articles)) throw new Error('corpus.json: articles is no list; the test needs one');
    return {
      ...original,
      articles: articles.map((article: unknown): unknown =>
        typeof article === 'object' && article !== null && 'id' in article && article.id === id
          ? { ...article, published }
          : article,
      ),
    };
  };
}

describe('the strip of articles', () => {
  const ID = '002_61d83adf397c37d8';
  const interval = (earliest: string, latest: string) => ({ earliest, latest, basis: 'a test' });

  async function barOf(page: Page): Promise<{ readonly x: number; readonly width: number }> {
    const bar = (await timelineOf(page)).locator(`[data-bar$="${ID}"]`);
    await bar.hover();
    const box = await bar.boundingBox();
    return box ?? { x: 0, width: 0 };
  }

  it('moves and stretches a bar with the days between which its article came out, in chart and table', async () => {
    let before = { x: 0, width: 0 };
    await withPage({}, async (page) => {
      before = await barOf(page);
    });
    const published = interval('2025-04-01', '2025-09-30');
    await withPage({ altered: { 'corpus.json': withPublished(ID, published) } }, async (page) => {
      const after = await barOf(page);
      expect(after.x).toBeLessThan(before.x);
      expect(after.width).toBeGreaterThan(1.5 * before.width);
      const section = await timelineOf(page);
      const says = '1 Apr 2025 – 30 Sept 2025'.replaceAll(' ', String.raw`\s`);
      expect(await section.locator('figure button').first().textContent()).toMatch(
        new RegExp(`1 article, published ${says.replace('–', '.')}`),
      );
      await section.getByLabel('Table', { exact: true }).check();
      const articles = section.getByRole('table', { name: /^The loaded articles/ });
      await articles.getByRole('cell', { name: /1 Apr\w*.*30 Sep/ }).waitFor();
    });
  });

  it('says in words which articles came out outside the months shown', async () => {
    const published = interval('2015-01-01', '2015-01-31');
    await withPage({ altered: { 'corpus.json': withPublished(ID, published) } }, async (page) => {
      const section = await timelineOf(page);
      expect(await readable(section)).toContain('1 article published outside these months');
      expect(await section.locator(`[data-bar$="${ID}"]`).count()).toBe(0);
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

  it('gives way to a table that shows date, attendance and kind on a phone, and in which axe finds nothing', async () => {
    await withPage({ width: 390 }, async (page) => {
      const section = await timelineOf(page);
      await section.getByLabel('Table', { exact: true }).check();
      for (const head of ['Date', 'Attendance', 'Kind']) {
        const box = await section.getByRole('columnheader', { name: head, exact: true }).boundingBox();
        expect((box?.x ?? 390) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
      }
      expect(await page.locator('tr[data-attendance]').count()).toBe(75);
      expect(await axeFindings(page)).toEqual([]);
    });
  });
});
