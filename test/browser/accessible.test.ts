import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { enlargeText } from '../../scripts/page-states.ts';
import { withPage } from './page.ts';

const FILTERED =
  '?outlet=beemarkets~cnewslive&stance=concern~reassurance~neutral&group=analyst~allied-official&from=2025-01-01&to=2026-12-31';

async function settled(page: Page): Promise<void> {
  await page.getByRole('button', { name: /statements on the page/u }).waitFor({ state: 'attached' });
  await page.locator('main section').nth(2).waitFor();
}

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

describe('the page', () => {
  it('has its findings read out as they stand: what a figure opens is a description, no part of the sentence', async () => {
    await withPage({}, async (page) => {
      await settled(page);
      await page.locator('main h2').nth(3).waitFor();
      const spoken = await page.locator('main').ariaSnapshot();
      for (const heading of await page.locator('main h2').all()) {
        const seen = (await heading.innerText()).replaceAll(/\s+/gu, ' ').trim();
        expect(spoken).toContain(`heading "${seen}" [level=2]`);
      }
      const figure = page.locator('main h2 button').first();
      expect(await figure.getAttribute('title')).toMatch(/^show \p{Letter}/u);
    });
  });

  it.each([1440, 390])(
    'leads from its top to each section past all that lies between, at %i pixels',
    async (width) => {
      await withPage({ width }, async (page) => {
        await settled(page);
        for (const link of await page.getByRole('navigation', { name: 'Sections' }).getByRole('link').all()) {
          await link.press('Enter');
          const id = new URL(page.url()).hash;
          await expect.poll(() => page.locator(`main > section${id}`).isVisible()).toBe(true);
          await expect
            .poll(() => page.locator(id).evaluate((section) => Math.abs(section.getBoundingClientRect().top)))
            .toBeLessThan(300);
          await page.keyboard.press('Tab');
          expect(await page.locator(id).evaluate((section) => section.contains(document.activeElement))).toBe(
            true,
          );
        }
      });
    },
  );

  it.each([1440, 1024, 768, 390, 320])('never scrolls sideways at %i pixels', async (width) => {
    await withPage({ width }, async (page) => {
      await settled(page);
      expect(await widthOf(page)).toBeLessThanOrEqual(width);
    });
  });

  it.each([1440, 768, 390, 320])('nor at %i pixels with text twice as large', async (width) => {
    await withPage({ width }, async (page) => {
      await settled(page);
      await page.getByRole('region', { name: 'By speaker group' }).waitFor();
      await enlargeText(page);
      expect(await widthOf(page)).toBeLessThanOrEqual(width);
    });
  });

  it.each([
    { width: 768, large: false },
    { width: 390, large: false },
    { width: 390, large: true },
    { width: 320, large: false },
    { width: 320, large: true },
  ])(
    'has its table of rates whole at $width pixels, a table with its heads, large $large',
    async ({ width, large }) => {
      await withPage({ width, path: '?made=1' }, async (page) => {
        const table = page.getByRole('table', {
          name: 'Right on articles the rules were not made on, by kind of finding',
        });
        await table.waitFor();
        if (large) await enlargeText(page);
        expect(
          await table.evaluate((each) => each.scrollWidth - (each.parentElement?.clientWidth ?? 0)),
        ).toBeLessThanOrEqual(0);
        expect(await table.getByRole('columnheader').allTextContents()).toContain('Precision');
        const row = table.getByRole('row', { name: /^Attendance reports/u });
        expect(await row.getByRole('rowheader').count()).toBe(1);
        expect(await row.getByRole('cell').count()).toBe(4);
      });
    },
  );

  it.each([
    { width: 1440, height: 900, path: '', large: false },
    { width: 1440, height: 900, path: FILTERED, large: false },
    { width: 1024, height: 768, path: FILTERED, large: false },
    { width: 768, height: 900, path: FILTERED, large: false },
    { width: 720, height: 450, path: FILTERED, large: false },
    { width: 1440, height: 900, path: FILTERED, large: true },
  ])('keeps what has the focus clear of the bar: $width × $height $path, large $large', async (view) => {
    await withPage(view, async (page) => {
      await settled(page);
      if (view.large) await enlargeText(page);
      expect(await hiddenByBar(page)).toEqual([]);
    });
  });

  it.each([1440, 390])('has targets of 24 pixels, or as far apart, at %i pixels', async (width) => {
    await withPage({ width }, async (page) => {
      await settled(page);
      expect(await crowdedTargets(page)).toEqual([]);
    });
  });
});

/** Focuses the page's controls from the last to the first, as going backwards does, and names those under the bar. */
function hiddenByBar(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const bar = document.querySelector('[role="search"]');
    if (!(bar instanceof HTMLElement)) throw new Error('The page has no filter bar');
    const controls = [...document.querySelectorAll<HTMLElement>('main :is(a[href], button, input, select)')];
    return controls.toReversed().flatMap((control) => {
      control.focus();
      if (document.activeElement !== control) return [];
      const { top, bottom } = control.getBoundingClientRect();
      const edge = getComputedStyle(bar).position === 'sticky' ? bar.getBoundingClientRect().bottom : 0;
      return bottom <= edge || top < edge - 1 ? [`${control.textContent} ${top} < ${edge}`] : [];
    });
  });
}

/** WCAG 2.2, 2.5.8: a target is 24 pixels, or stands in a sentence, or no other comes into the circle around it. */
function crowdedTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('a[href], button, input, select, summary')].filter(
      (target) => target.checkVisibility() && target.getClientRects().length > 0,
    );
    const boxes = all.map((target) => (target.closest('label') ?? target).getBoundingClientRect());
    const isSmall = ({ width, height }: DOMRect) => width < 23.9 || height < 23.9;
    const inSentence = (target: Element) => {
      const block = target.closest('p, li, h2, h3')?.cloneNode(true);
      if (!(block instanceof HTMLElement)) return false;
      for (const other of block.querySelectorAll('button, a, input, .visually-hidden')) other.remove();
      return /\p{Letter}/u.test(block.textContent);
    };
    const near = (box: DOMRect, other: DOMRect) => {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const aside = isSmall(other) ? { x: other.x + other.width / 2, y: other.y + other.height / 2 } : null;
      if (aside !== null) return Math.hypot(aside.x - x, aside.y - y) < 23.5;
      const [dx, dy] = [
        Math.max(other.left - x, 0, x - other.right),
        Math.max(other.top - y, 0, y - other.bottom),
      ];
      return Math.hypot(dx, dy) < 11.5;
    };
    return all.flatMap((target, index) => {
      const box = boxes[index];
      if (box === undefined || !isSmall(box) || inSentence(target)) return [];
      const crowd = all.filter((other, at) => {
        const area = boxes[at];
        return other !== target && area !== undefined && near(box, area);
      });
      const words = (element: Element) =>
        `“${element.textContent}” in ${element.parentElement?.className ?? ''}`;
      return crowd.length === 0 ? [] : [`${words(target)} beside ${crowd.map(words).join(', ')}`];
    });
  });
}
