import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { holdBack } from './held-back.ts';
import { addressOf, drawAll, withPage, withTab } from './page.ts';

async function panelOf(page: Page): Promise<Locator> {
  const groups = page.getByRole('region', { name: 'By speaker group' });
  await groups.locator('.recharts-wrapper').waitFor();
  return groups;
}

async function countsOf(found: Locator): Promise<readonly number[]> {
  const counts = await found.evaluateAll((elements) =>
    elements.map((each) => Number(each.getAttribute('data-count'))),
  );
  return counts.filter((n) => n > 0);
}

/** The bars follow the page in their own time: on a busy machine that is more than a second. */
const SLOWLY = { timeout: 10_000 };

describe('the bars', () => {
  it('say the same as the table, also where a filter moves them', async () => {
    await withPage({}, async (page) => {
      const groups = await panelOf(page);
      const agree = async (): Promise<number> => {
        const concern = await countsOf(groups.locator('tbody td:nth-child(2) button'));
        const reassurance = await countsOf(groups.locator('tbody td:nth-child(3) button'));
        await expect
          .poll(async () => countsOf(groups.locator('svg [data-count]')), SLOWLY)
          .toEqual([...concern, ...reassurance]);
        return concern.length + reassurance.length;
      };
      const all = await agree();
      await page.getByRole('button', { name: 'Stance', exact: true }).click();
      await page.getByRole('checkbox', { name: /concern/ }).check();
      // The sections follow the filter bar.
      await page.locator('main[aria-busy="false"]').waitFor();
      expect(await agree()).toBeLessThan(all);
    });
  });

  it('open by their numbers what they count', async () => {
    await withPage({}, async (page) => {
      const groups = await panelOf(page);
      const bar = groups.locator('svg [data-count]').first();
      const promised = Number(await bar.getAttribute('data-count'));
      await bar.locator('text').click();
      await page.getByRole('dialog').waitFor();
      expect(await page.locator('dialog[open] [data-evidence-entry]').count()).toBe(promised);
    });
  });

  it('filter the page by their group and stance, and take it back', async () => {
    await withPage({}, async (page) => {
      const groups = await panelOf(page);
      const bars = groups.locator('svg [data-count]');
      const before = await countsOf(bars);
      await bars.first().locator('rect').last().click();
      await expect.poll(() => new URL(page.url()).searchParams.get('stance')).toBe('concern');
      expect(new URL(page.url()).searchParams.get('group')).not.toBeNull();
      await expect.poll(async () => countsOf(bars), SLOWLY).toEqual(before.slice(0, 1));
      await page.locator('main[aria-busy="false"]').waitFor();
      await bars.first().locator('rect').last().click();
      await expect.poll(async () => countsOf(bars), SLOWLY).toEqual(before);
      expect(page.url()).not.toContain('?');
    });
  });

  it('filter the page by a name beside them, and have a way back of their own', async () => {
    await withPage({}, async (page) => {
      const groups = await panelOf(page);
      await groups
        .locator('svg text')
        .filter({ hasText: /^Analysts$/ })
        .click();
      await expect.poll(() => new URL(page.url()).searchParams.get('group'), SLOWLY).toBe('analyst');
      await page.locator('main[aria-busy="false"]').waitFor();
      await groups.getByRole('button', { name: 'Show all groups and stances again' }).click();
      await expect.poll(() => page.url(), SLOWLY).not.toContain('group');
    });
  });

  it('say which side has none, and give way to a sentence where neither has', async () => {
    await withPage({ path: '?stance=concern' }, async (page) => {
      const groups = await panelOf(page);
      await groups.getByText('no reassurance').waitFor();
      await page.getByRole('searchbox').fill('no such words');
      await groups.getByText('No statement in this view takes a side').waitFor();
      expect(await groups.locator('svg').count()).toBe(0);
    });
  });

  it('leave the table standing where their code cannot be loaded', async () => {
    await withTab({ expected: [/StanceBars/] }, async (page) => {
      await page.route(/StanceBars-[^/]*\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
      await page.goto(addressOf());
      await drawAll(page);
      const groups = page.getByRole('region', { name: 'By speaker group' });
      await groups.getByText('could not be loaded').waitFor();
      expect(await groups.getByRole('row').count()).toBeGreaterThan(3);
      await page.unroute(/StanceBars-[^/]*\.js$/);
      await groups.getByRole('button', { name: 'Load the page again' }).click();
      await panelOf(page);
    });
  });

  it('come without a jump', async () => {
    await withTab({}, async (page) => {
      const { letGo } = await holdBack(page, (path) => path.includes('/StanceBars-'));
      await page.goto(addressOf());
      await drawAll(page);
      const groups = page.getByRole('region', { name: 'By speaker group' });
      await groups.getByText('Loading the chart').waitFor();
      const heightOf = async () => (await groups.boundingBox())?.height;
      const before = await heightOf();
      await letGo();
      await panelOf(page);
      expect(await heightOf()).toBe(before);
    });
  });
});

describe('the columns', () => {
  it.each(['Allied reassurance', 'Analyst concern'])(
    '%s shows all on demand, as many as it counts',
    async (name) => {
      await withPage({}, async (page) => {
        const column = page.getByRole('region', { name, exact: true });
        await column.getByRole('button', { name: /shown, show all$/ }).click();
        const utterances = column.getByRole('button', { name: /^\d+ utterance/ });
        const counted = (await utterances.count()) > 0 ? utterances : column.locator('[data-count]').first();
        const promised = await counted.getAttribute('data-count');
        expect(await column.getByRole('blockquote').count()).toBe(Number(promised));
        expect(await column.locator('mark').count()).toBeGreaterThan(0);
      });
    },
  );
});

describe('the panel', () => {
  it('says its finding also where the code of the rest cannot be loaded', async () => {
    await withTab({ expected: [/PanelBody/] }, async (page) => {
      await page.route(/PanelBody-[^/]*\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
      await page.goto(addressOf());
      await drawAll(page);
      const finding = page.getByRole('heading', { level: 2, name: /reassure|worry/i });
      await finding.waitFor();
      await finding.scrollIntoViewIfNeeded();
      await page.getByText('The panel’s code could not be loaded').waitFor();
      await page.unroute(/PanelBody-[^/]*\.js$/);
      await page.getByRole('button', { name: 'Load the page again' }).click();
      await panelOf(page);
    });
  });

  it('keeps an outlet’s last word, the bracket and the count behind it in one line, at every width', async () => {
    await withPage({}, async (page) => {
      await panelOf(page);
      const parted: string[] = [];
      for (let width = 320; width <= 1440; width += 56) {
        await page.setViewportSize({ width, height: 900 });
        const found = await page.getByText('Outlets in this view').evaluate(partedIn);
        parted.push(...found.map((name) => `${name} at ${width}`));
      }
      expect(parted).toEqual([]);
      expect(await page.getByText('Outlets in this view').getByRole('button').count()).toBeGreaterThan(1);
    });
  });
});

/** The names whose last line is not that of the figure behind them; runs in the page. */
function partedIn(line: Element): readonly string[] {
  return [...line.querySelectorAll('button')].flatMap((button) => {
    const name = button.parentElement?.closest('span:has(a)')?.querySelector('a');
    const last = [...(name?.getClientRects() ?? [])].at(-1);
    const { top, bottom } = button.getBoundingClientRect();
    const isInLine = last !== undefined && last.bottom > top && last.top < bottom;
    return isInLine ? [] : [name?.textContent ?? 'no name'];
  });
}
