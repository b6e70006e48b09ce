import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withPage } from './page.ts';
import { readable, timelineOf } from './timeline-page.ts';

const ATTENDANCES = ['attended', 'attended-remotely', 'absent'] as const;

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
  const cells = section.getByRole('grid', { name: claim }).locator('tbody td:nth-of-type(1)');
  return Promise.all((await cells.all()).map(readable));
}

describe.each(records)('the record $name', ({ altered, counts, finding, inARow, share, ofThePoint }) => {
  it(`says ${counts.join(', ')} in heading, sentence, chart and tables, and the checks follow`, async () => {
    await withPage({ altered }, async (page) => {
      const section = await timelineOf(page);
      const [person, video, away] = counts;
      expect(await readable(section.getByRole('heading', { level: 2 }))).toContain(finding);
      expect(await readable(section)).toContain(`came in person to ${person} of 75 ministerials`);
      expect(await readable(section)).toContain(`stayed away from ${away}.`);
      expect(await drawn(section)).toEqual(counts);
      const kinds = section.getByRole('grid', { name: 'By kind of ministerial' });
      const total = await readable(kinds.getByRole('row', { name: /^Both kinds together/ }));
      expect(total).toMatch(new RegExp(`${person} of 75.*${video}.*${away}$`));
      expect(await answersTo(section, /second consecutive/)).toEqual(inARow);
      expect((await answersTo(section, /highly unusual/))[0]).toBe(share);
      const point = page
        .locator('#comparison')
        .getByRole('grid')
        .getByRole('row')
        .filter({ hasText: 'Second absence' });
      await point.getByText(ofThePoint).waitFor();
      expect(await tabled(section)).toEqual(counts);
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
      const told = await section.locator('figure button').first().textContent();
      expect(told).toMatch(/1 article, published 1\sApr\s.\s30\sSept\s2025/);
      await section.getByLabel('Table', { exact: true }).check();
      const articles = section.getByRole('grid', { name: /^The loaded articles/ });
      await articles.getByRole('gridcell', { name: /^1 Apr.*30 Sept 2025$/ }).waitFor();
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
