import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { withPage } from './page.ts';

async function openMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /statements on the page/ }).waitFor();
  await page.getByRole('button', { name, exact: true }).click();
}

const isOpen = (page: Page) => page.evaluate(() => document.querySelector(':popover-open') !== null);

async function figure(page: Page, name: RegExp): Promise<number> {
  return Number(await page.getByRole('button', { name }).getAttribute('data-count'));
}

describe('a filter’s menu', () => {
  it('narrows as one types; arrows reach the options, Escape clears and then closes', async () => {
    await withPage({}, async (page) => {
      await openMenu(page, 'Source');
      const search = page.getByRole('searchbox', { name: 'Narrow the list: source' });
      await search.waitFor();
      await search.pressSequentially('lungescu');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Space');
      expect(page.url()).toMatch(/\?source=oana-lungescu$/);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Escape');
      expect(await search.inputValue()).toBe('');
      expect(await isOpen(page)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await isOpen(page)).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Source (1)');
      await page.keyboard.press('Enter');
      await search.waitFor();
      // The menu's old list leaves and the new one comes in two steps.
      await expect.poll(() => page.getByRole('checkbox').first().isChecked()).toBe(true);
    });
  });

  it('holds nothing of the last time where it is closed and opened at once', async () => {
    await withPage({}, async (page) => {
      await openMenu(page, 'Source');
      const search = page.getByRole('searchbox', { name: 'Narrow the list: source' });
      await search.pressSequentially('lungescu');
      await page.locator('[popover]:popover-open').evaluate((menu: HTMLElement) => {
        menu.hidePopover();
        menu.showPopover();
      });
      await expect.poll(() => search.inputValue()).toBe('');
      expect(await isOpen(page)).toBe(true);
    });
  });

  it('promises by each option what choosing it leaves', async () => {
    await withPage({}, async (page) => {
      await openMenu(page, 'Meeting');
      const option = page.getByRole('checkbox', { name: /^13 Feb 2025/ });
      const promised = Number(/\d+$/u.exec((await option.locator('..').textContent()) ?? '')?.[0]);
      await option.check();
      await page.locator('main[aria-busy="false"]').waitFor();
      expect(await figure(page, /statements on the page/)).toBe(promised);
      expect(promised).toBeGreaterThan(0);
      expect(await figure(page, /articles on the page/)).toBe(1);
    });
  });

  it.each([
    ['Speaker', 390],
    ['Meeting', 390],
    ['Meeting', 1440],
  ])('%s is accessible and inside the window at %i pixels', async (name, width) => {
    await withPage({ width, height: 700 }, async (page) => {
      await openMenu(page, name);
      await page.getByRole('checkbox').first().waitFor();
      expect(await axeFindings(page, null, '[role="search"]')).toEqual([]);
      const box = await page.locator(':popover-open').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(700);
    });
  });
});

/** How far the last thing in an open menu, once it is scrolled to, lies beyond the window, and the menu itself. */
function beyondWindow(menu: Element): { readonly last: number; readonly menu: number } {
  const shown = [...menu.querySelectorAll('*')].filter(
    (each) => each.children.length === 0 && each.checkVisibility() && each.getBoundingClientRect().width > 1,
  );
  shown.at(-1)?.scrollIntoView({ block: 'end' });
  const beyond = (element: Element | undefined): number => {
    const { top, bottom } = element?.getBoundingClientRect() ?? { top: -Infinity, bottom: Infinity };
    return Math.max(0, -top, bottom - window.innerHeight);
  };
  return { last: beyond(shown.at(-1)), menu: beyond(menu) };
}

describe.each([
  ['720 by 450', 720, 450],
  ['320 by 568', 320, 568],
])('a menu in a window of %s', (_, width, height) => {
  it.each([
    ['Export', 'Embed one section'],
    ['Views', 'Import a file'],
    ['Meeting', 'more without statements'],
    ['Source', 'Lungescu'],
  ])('%s can be read to its end, wherever its button stands', async (name, held) => {
    await withPage({ width, height }, async (page) => {
      const button = page.getByRole('button', { name, exact: true });
      for (const block of ['end', 'center', 'start'] as const) {
        await button.evaluate((own, to) => own.scrollIntoView({ block: to, behavior: 'instant' }), block);
        await button.click();
        const menu = page.locator(':popover-open');
        await menu.getByText(held).first().waitFor();
        expect(await menu.evaluate(beyondWindow)).toEqual({ last: 0, menu: 0 });
        await button.press('Escape');
        await menu.waitFor({ state: 'detached' });
      }
    });
  });
});

describe('the bar', () => {
  it('stays one row of controls at 1440 pixels', async () => {
    await withPage({ width: 1440 }, async (page) => {
      await page.getByRole('button', { name: /statements on the page/ }).waitFor();
      const box = await page.getByRole('search', { name: 'Filters' }).boundingBox();
      expect(box?.height).toBeLessThan(64);
    });
  });

  it.each([
    '?stance=concern',
    '?outlet=beemarkets&stance=concern&certainty=high&group=analyst&from=2025-01-01',
  ])(
    'keeps them in one row under %s, with the filters in force and what they leave beneath',
    async (path) => {
      await withPage({ path, width: 1440 }, async (page) => {
        const top = async (name: string | RegExp) =>
          (await page.getByRole('button', { name }).boundingBox())?.y ?? Number.NaN;
        const left = await top(/statements on the page/);
        const inForce = await page.getByRole('list', { name: 'Filters in force' }).boundingBox();
        expect(Math.abs((await top(/^Outlet(?: .*)?$/)) - (await top('Export')))).toBeLessThan(4);
        expect(left).toBeGreaterThan((await top('Export')) + 24);
        expect(Math.abs((inForce?.y ?? 0) - left)).toBeLessThan(10);
      });
    },
  );

  it.each([1440, 768, 390])('shows at %i pixels all that stands in the empty search box', async (width) => {
    await withPage({ width }, async (page) => {
      const { text, room } = await page.getByRole('searchbox').evaluate(async (box) => {
        await document.fonts.ready;
        const words = document.createElement('span');
        words.textContent = box.getAttribute('placeholder');
        const { font, paddingLeft, paddingRight } = getComputedStyle(box);
        words.style.font = font;
        document.body.append(words);
        const sides = Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight);
        return { text: words.getBoundingClientRect().width, room: box.clientWidth - sides };
      });
      expect(text).toBeGreaterThan(0);
      // Beside the words there is room for what empties the box.
      expect(text).toBeLessThan(room - 20);
    });
  });

  it('takes an old link with choices that are gone or broken, and offers to drop them', async () => {
    await withPage({ path: '?group=analyst~pundit&kind=x&meeting=dm-1999-01-01' }, async (page) => {
      await page.getByRole('button', { name: /Remove filter:.*dm-1999-01-01/ }).click();
      expect(await figure(page, /statements on the page/)).toBeGreaterThan(0);
      expect(page.url()).toMatch(/\?group=analyst$/);
    });
  });

  it('says beneath what of a link it could not read, until that is dismissed', async () => {
    await withPage({ path: '?from=rubbish&stance=happy&entry=zzz&q=%F0%9F', width: 390 }, async (page) => {
      const line = page.getByText('Not understood in this address: ');
      await expect
        .poll(() => line.textContent())
        .toContain('from=rubbish, stance=happy, q=%F0%9F, entry=zzz.');
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.getByRole('button', { name: 'Clear all' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Dismiss' }).click();
      await line.waitFor({ state: 'detached' });
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('names on paper the filter of each choice in force', async () => {
    await withPage({ path: '?group=analyst&stance=concern' }, async (page) => {
      const chip = page.getByRole('button', { name: /Remove filter:.*Analysts/ });
      const width = async () => (await chip.getByText('Speaker:').boundingBox())?.width;
      expect(await width()).toBe(1);
      await page.emulateMedia({ media: 'print' });
      expect(await width()).toBeGreaterThan(20);
    });
  });

  it('folds the meetings that no statement is about', async () => {
    await withPage({}, async (page) => {
      await openMenu(page, 'Meeting');
      const rest = page.getByRole('button', { name: /^\d+ more without statements$/ });
      const folded = Number.parseInt((await rest.textContent()) ?? '', 10);
      const before = await page.getByRole('checkbox').count();
      await rest.click();
      expect(await page.getByRole('checkbox').count()).toBe(before + folded);
      expect(folded).toBeGreaterThan(before);
    });
  });

  it('says which filter empties the page, and takes it away at a press', async () => {
    await withPage({ path: '?q=xylophone&stance=concern' }, async (page) => {
      const way = page.getByRole('button', { name: /^Without the search: \d+ statements$/ });
      const promised = Number(/\d+/u.exec((await way.textContent()) ?? '')?.[0]);
      expect(await axeFindings(page)).toEqual([]);
      await way.click();
      expect(page.url()).toMatch(/\?stance=concern$/);
      await page.locator('main[aria-busy="false"]').waitFor();
      expect(await figure(page, /statements on the page/)).toBe(promised);
    });
  });
});
