import { PNG } from 'pngjs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { withPage } from '../page.ts';
import { openExport, takeAway, takeFile } from './taken.ts';

/** An XML reader that is none of the page’s: a window without its policy. */
async function readSvg(page: Page, markup: string) {
  const blank = await page.context().newPage();
  const found = await blank.evaluate((text) => {
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    const outward = [...svg.querySelectorAll('*')].flatMap((each) =>
      [...each.attributes].filter(({ name }) => /href|src|^on/iu.test(name)).map(({ name }) => name),
    );
    return {
      name: svg.localName,
      size: [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))],
      texts: [...svg.querySelectorAll('text')].map((each) => each.textContent),
      fonts: svg.querySelector('style')?.textContent ?? '',
      scripts: svg.querySelectorAll('script, foreignObject, image, use').length,
      outward,
    };
  }, markup);
  await blank.close();
  return found;
}

describe('the picture of the timeline', () => {
  it.each([
    ['articles outside the months shown', '?from=2025-06-01&to=2026-01-31', 1],
    ['none', '', 0],
  ])('says what it leaves out as the page does: %s', async (_, path, number) => {
    await withPage({ path }, async (page) => {
      await page.locator('#timeline .recharts-wrapper').first().waitFor();
      const said = await page.evaluate(() =>
        [...document.querySelectorAll('#timeline figure p')].flatMap((line) => {
          for (const hidden of line.querySelectorAll('.visually-hidden')) hidden.remove();
          const words = line.textContent.replace(/\s+/gu, ' ').trim();
          return /outside these months|of no known date/u.test(words) ? [words] : [];
        }),
      );
      expect(said).toHaveLength(number);
      await openExport(page);
      const { texts } = await readSvg(page, (await takeAway(page, 'Timeline: SVG')).bytes.toString('utf8'));
      const told = texts.join(' ');
      expect(said.filter((line) => !told.includes(line))).toEqual([]);
      expect(told.match(/outside these months|of no known date/gu) ?? []).toHaveLength(number);
    });
  });
});

describe.each([
  ['Timeline', '#timeline'],
  ['Reassurance and concern', '#sentiment'],
])('the picture of %s', (name, section) => {
  it('is an SVG with heading, source line, date and its own fonts', async () => {
    await withPage({}, async (page) => {
      await openExport(page);
      const { name: file, bytes } = await takeAway(page, `${name}: SVG`);
      expect(file).toMatch(/^readout-[a-z-]+-\d{4}-\d{2}-\d{2}\.svg$/u);
      const svg = await readSvg(page, bytes.toString('utf8'));
      const heading = await page.locator(`${section} h2`).first().textContent();
      expect(svg.name).toBe('svg');
      expect(svg.texts.join(' ')).toContain(heading?.replace(/\s+/gu, ' ').trim());
      expect(svg.texts.join(' ')).toMatch(/Source: Readout.*Filters: no filter in force.*Made on \d/u);
      expect(svg.fonts.match(/url\('data:font\/woff2;base64,/gu)).toHaveLength(3);
      expect(svg.fonts).not.toMatch(/url\('?(?!'?data:)/u);
      expect({ scripts: svg.scripts, outward: svg.outward }).toEqual({ scripts: 0, outward: [] });
    });
  });

  it('is a PNG of twice the size that is not blank', async () => {
    await withPage({ colorScheme: 'dark' }, async (page) => {
      await openExport(page);
      const svg = await readSvg(page, (await takeAway(page, `${name}: SVG`)).bytes.toString('utf8'));
      const png = PNG.sync.read((await takeAway(page, `${name}: PNG`)).bytes);
      expect([png.width, png.height]).toEqual(svg.size.map((side) => Math.round(side * 2)));
      const colours = new Set<number>();
      for (let at = 0; at < png.data.length; at += 4) colours.add(png.data.readUInt32BE(at));
      expect(colours.size).toBeGreaterThan(20);
      // Paper, whatever the page's theme.
      expect([...png.data.subarray(0, 3)]).toEqual([0xfb, 0xfa, 0xf6]);
    });
  });
});

const hostile = {
  headline: '=HYPERLINK("https://evil.example","x")\r\n</script><img src=x onerror=alert(1)>\u202E',
  outlet: '＝1+1 | [x](https://evil.example) `y`',
};

const deskSchema = v.object({ articles: v.record(v.string(), v.looseObject({})) });

function withHostileNames(desk: unknown): unknown {
  const { articles } = v.parse(deskSchema, desk);
  const named = Object.entries(articles).map(([id, article]): readonly [string, unknown] => [
    id,
    {
      ...article,
      headline: { value: hostile.headline, basis: 'a test' },
      outlet: { value: `${hostile.outlet} ${id.slice(0, 3)}`, basis: 'a test' },
    },
  ]);
  return { articles: Object.fromEntries<unknown>(named) };
}

describe('hostile names and headlines', () => {
  it('come out as text in CSV, Markdown, citations and the frame’s code', async () => {
    await withPage({ altered: { 'desk.json': withHostileNames } }, async (page) => {
      await openExport(page);
      const csv = (await takeAway(page, 'Statements: CSV')).bytes.toString('utf8');
      const rows = v.parse(v.array(v.array(v.string())), parse(csv, { record_delimiter: '\r\n' }));
      expect(rows.flat().filter((cell) => /^[\s\p{Cf}]*[=+\-@＝]/u.test(cell))).toEqual([]);
      expect(rows.flat().some((cell) => cell.startsWith("'="))).toBe(true);
      await page.getByRole('button', { name: 'Open, print or save as Markdown' }).click();
      const { bytes } = await takeFile(page, () =>
        page.getByRole('button', { name: 'Save as Markdown', exact: true }).click(),
      );
      const markdown = bytes.toString('utf8');
      expect(markdown).not.toMatch(/(?<!\\)<img|(?<!\\)\[x\]\(|\u202E/u);
      expect(await page.locator('dialog[data-paper] :is(img, script, a[href*="evil"])').count()).toBe(0);
      await page.keyboard.press('Escape');
    });
  });
});

describe('a citation', () => {
  it('of a passage is offered for reference managers', async () => {
    await withPage({ path: '?read=000_0d82efc8b3ede1e4%401853-1980' }, async (page) => {
      await page.getByText('Cite this passage').click();
      const ris = await takeFile(page, () => page.getByRole('button', { name: 'RIS', exact: true }).click());
      expect(ris.bytes.toString('utf8')).toMatch(
        /^TY {2}- NEWS\r\n(?:[A-Z\d]{2} {2}- .+\r\n)+ER {2}- \r\n$/u,
      );
      const csl = await takeFile(page, () =>
        page.getByRole('button', { name: 'CSL-JSON', exact: true }).click(),
      );
      expect(JSON.parse(csl.bytes.toString('utf8'))).toMatchObject([{ type: 'article-newspaper' }]);
    });
  });
});

describe('a citation of a statement', () => {
  it('names its source, with the words between marks that they do not hold', async () => {
    await withPage({ path: '?read=002_61d83adf397c37d8%401630-1815' }, async (page) => {
      await page.getByText('Cite this passage').click();
      await page.getByText(/^Oana Lungescu, quoted: ‘"If confirmed.*" she said\.’ “/u).waitFor();
      const ris = await takeFile(page, () => page.getByRole('button', { name: 'RIS', exact: true }).click());
      expect(ris.bytes.toString('utf8')).toContain(
        '\r\nN1  - Passage (Oana Lungescu, quoted) ‘"If confirmed',
      );
    });
  });
});

describe('what a file says of itself', () => {
  it('stands in a CSV of no rows too', async () => {
    await withPage({ path: '?q=quagga&stance=concern' }, async (page) => {
      await openExport(page);
      const { name, bytes } = await takeAway(page, 'Statements: CSV');
      const rows = v.parse(
        v.array(v.array(v.string())),
        parse(bytes.toString('utf8'), { record_delimiter: '\r\n' }),
      );
      expect(rows).toHaveLength(1);
      expect(rows[0]?.slice(-10, -5)).toEqual(['Table', 'Filters', 'Data', 'Exported', 'Address']);
      expect(rows[0]?.slice(-4)).toEqual([
        'Filters: Search: “quagga”; Stance: concern',
        expect.stringMatching(/^Data: 5 articles, the latest of .*; the record up to /u),
        expect.stringMatching(/^Exported: \d{4}-\d{2}-\d{2}$/u),
        `Address: ${page.url()}`,
      ]);
      expect(name).toMatch(/-statements-search-quagga-stance-concern-\d{4}-\d{2}-\d{2}\.csv$/u);
    });
  });
});

describe('the byte-order mark', () => {
  it('stands in a CSV on request', async () => {
    await withPage({}, async (page) => {
      await openExport(page);
      const without = await takeAway(page, 'Comparison: CSV');
      await page.getByLabel(/byte-order mark/u).check();
      const withMark = await takeAway(page, 'Comparison: CSV');
      expect([...withMark.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(withMark.bytes.subarray(3).equals(without.bytes)).toBe(true);
    });
  });
});
