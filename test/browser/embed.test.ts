import { createServer } from 'node:http';
import type { Frame, Page } from 'playwright-core';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sectionIds, type SectionId } from '../../src/filters/section-ids.ts';
import { addressOf, drawAll, withPage } from './page.ts';

const FILTERS = { outlet: 'beemarkets~cnewslive', stance: 'concern' };

async function settled(page: Page | Frame, section: SectionId): Promise<void> {
  await page.locator('main[aria-busy="false"]').waitFor();
  await page.locator(`#${section} h2`).first().waitFor();
  // Lines of their own come late: what the filters leave out, and the way to the whole.
  await page.waitForLoadState('networkidle');
}

const headingOf = async (page: Page | Frame, section: SectionId) =>
  (await page.locator(`#${section} h2`).first().innerText()).replace(/\s+/gu, ' ').trim();

const numbersOf = (page: Page, section: SectionId) =>
  page
    .locator(`#${section} button[data-count]`)
    .evaluateAll((buttons) => buttons.map(({ textContent }) => textContent.trim()));

/** Heading and numbers once nothing comes any more, closed rows opened as on paper. */
async function whatStands(page: Page, section: SectionId): Promise<readonly string[]> {
  await settled(page, section);
  let last: readonly string[] = [];
  let found: readonly string[] = [''];
  while (last.join() !== found.join()) {
    last = found;
    await drawAll(page);
    await page.waitForTimeout(300);
    found = [await headingOf(page, section), ...(await numbersOf(page, section))];
  }
  return found;
}

describe.each(sectionIds)('the section %s alone', (section) => {
  it('stands under the filters of its address, as on the whole page, and leads to that', async () => {
    await withPage({ path: `?${new URLSearchParams(FILTERS).toString()}` }, async (page) => {
      const whole = await whatStands(page, section);
      await page.goto(addressOf({ ...FILTERS, embed: section }));
      await page.locator('footer a').waitFor();
      expect(await whatStands(page, section)).toEqual(whole);
      expect(await page.locator('main > [id]').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
        section,
      ]);
      expect(await page.locator('[role="search"], nav').count()).toBe(0);
      const link = page.locator('footer a');
      expect(await link.getAttribute('href')).toBe(addressOf(FILTERS));
      expect(await link.getAttribute('target')).toBe('_blank');
      expect(await page.locator('footer p').innerText()).toMatch(/^Data: 5 articles/u);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
    });
  });
});

const FILTERS_SAID = /^Filters: Outlet: \S*BeeMarkets\S* or \S*CNewsLive\S*; Stance: \S*concern\S*\.$/u;

describe('the filters of a section alone', () => {
  it.each(sectionIds)('stand above %s, inside a frame of the code’s size', async (section) => {
    const path = `?${new URLSearchParams({ ...FILTERS, embed: section }).toString()}`;
    await withPage({ path, width: 760, height: 720 }, async (page) => {
      const said = page.getByText(FILTERS_SAID);
      await said.waitFor();
      await settled(page, section);
      const [line, heading] = [await said.boundingBox(), await page.locator('h2').first().boundingBox()];
      if (line === null || heading === null) throw new Error('The frame shows no filters or no heading');
      expect(line.y).toBeGreaterThan(0);
      expect(line.y + line.height).toBeLessThan(heading.y);
      expect(heading.y + heading.height).toBeLessThan(720);
    });
  });

  it('are not spoken of where none is in force', async () => {
    await withPage({ path: '?embed=differences' }, async (page) => {
      await settled(page, 'differences');
      await page.locator('footer p').waitFor();
      expect(await page.getByText(/^Filters/u).count()).toBe(0);
    });
  });
});

it('numbers of a section alone open their passages', async () => {
  await withPage({ path: '?embed=sentiment' }, async (page) => {
    await settled(page, 'sentiment');
    const button = page.locator('#sentiment button[data-count]:not([data-count="0"])').first();
    const count = Number(await button.getAttribute('data-count'));
    await button.click();
    await page.locator('dialog[open] [data-evidence-entry]').first().waitFor();
    expect(await page.locator('dialog[open] [data-evidence-entry]').count()).toBe(count);
  });
});

it('“How this is made” lies over a section alone, and closing gives the focus back', async () => {
  await withPage({ path: '?embed=differences' }, async (page) => {
    await settled(page, 'differences');
    const link = page.getByRole('link', { name: 'How this is made' }).first();
    await link.press('Enter');
    const dialog = page.locator('dialog[open][aria-labelledby="made-title"]');
    await dialog.waitFor();
    expect(new URL(page.url()).search).toBe('?made=1&embed=differences');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?embed=differences');
    expect(await link.evaluate((own) => own === document.activeElement)).toBe(true);
    await page.goto(addressOf({ embed: 'differences', made: '1' }));
    await dialog.waitFor();
  });
});

it('a section that there is not is the whole page', async () => {
  await withPage({ path: '?embed=everything' }, async (page) => {
    await page.getByRole('search').waitFor();
    expect(await page.locator('main > [id]').count()).toBe(sectionIds.length);
  });
});

const storySchema = v.looseObject({ title: v.string() });
const HOSTILE = '"></iframe><script>document.title="taken"</script><img src=x> & ‘story’';

function withHostileTitle(story: unknown): unknown {
  return { ...v.parse(storySchema, story), title: HOSTILE };
}

interface Host {
  readonly origin: string;
  readonly show: (body: string) => void;
  readonly close: () => Promise<void>;
}

/** A page of somebody else: another origin, no policy. */
async function startHost(): Promise<Host> {
  let body = '';
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>A paper</title><link rel="icon" href="data:,"><h1>A paper</h1>${body}`,
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('The host of the frame has no port');
  return {
    origin: `http://127.0.0.1:${at.port}`,
    show: (code) => (body = code),
    close: () => new Promise((done) => void server.close(() => done())),
  };
}

async function copyCode(page: Page, section: string): Promise<string> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.locator(':popover-open summary').click();
  await page.getByLabel('Section', { exact: true }).selectOption(section);
  await page.getByRole('button', { name: 'Copy the code', exact: true }).click();
  await page.getByText('Copied.').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

describe('the code of a frame', () => {
  it.each(['timeline', 'comparison'] as const)(
    'shows the section %s in a page of somebody else',
    async (section) => {
      const host = await startHost();
      try {
        await withPage(
          {
            path: `?${new URLSearchParams(FILTERS).toString()}&read=003_1ec1f4bd9194d7e2@0-60`,
            hosts: [host.origin],
            altered: { 'story.json': withHostileTitle },
          },
          async (page) => {
            await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
            await page.locator('dialog[open] h2').waitFor();
            const code = await copyCode(page, section);
            expect(await page.getByLabel('Code of the frame').inputValue()).toBe(code);
            const heading = await headingOf(page, section);
            host.show(code);
            await page.goto(host.origin);
            expect(await page.title()).toBe('A paper');
            expect(
              await page.locator('body > *').evaluateAll((all) => all.map(({ localName }) => localName)),
            ).toEqual(['h1', 'iframe']);
            expect(await page.locator('iframe').getAttribute('title')).toContain(HOSTILE);
            const [, frame] = page.frames();
            if (frame === undefined) throw new Error('The page has no frame');
            await settled(frame, section);
            expect(await headingOf(frame, section)).toBe(heading);
            expect(await frame.locator('dialog[open]').count()).toBe(0);
            const [whole] = await Promise.all([
              page.context().waitForEvent('page'),
              frame.locator('footer a').click(),
            ]);
            await whole.getByRole('search').waitFor();
            expect(whole.url()).toBe(addressOf(FILTERS));
          },
        );
      } finally {
        await host.close();
      }
    },
  );

  it('says so where copying is not allowed, and the code can be selected', async () => {
    await withPage({}, async (page) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      });
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      await page.locator(':popover-open summary').click();
      await page.getByRole('button', { name: 'Copy the code', exact: true }).click();
      await page.getByText('Copying is not allowed here').waitFor();
      expect(await page.getByLabel('Code of the frame').inputValue()).toContain('embed=timeline');
    });
  });
});
