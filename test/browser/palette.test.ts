import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withPage } from './page.ts';
import { command, COMMANDS, openCommands, ready } from './palette-page.ts';

const query = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    return at === document.body
      ? 'the page'
      : (at?.getAttribute('aria-label') ?? at?.textContent.trim() ?? '');
  });
const isInWindow = (page: Page, selector: string) =>
  page.evaluate((part) => {
    const { top, bottom } = document.querySelector(part)?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return bottom > 0 && top >= 0 && top < window.innerHeight / 2;
  }, selector);

describe('Ctrl+K', () => {
  it.each([
    ['the page', '', 'body'],
    ['a text field', '', '[role="search"] input[type="search"]'],
    ['the open reader', '?read=003_1ec1f4bd9194d7e2@0-60', 'dialog[open] button'],
    ['“How this is made”', '?made=1', 'dialog[open] input[type="search"]'],
  ])('opens the commands from %s, and Esc gives the focus back', async (_, path, from) => {
    await withPage({ path }, async (page) => {
      await ready(page);
      await page.locator(from).first().focus();
      const before = await focused(page);
      await openCommands(page);
      await page.keyboard.insertText('stance');
      await page.keyboard.press('Escape');
      await page.locator(COMMANDS).waitFor({ state: 'detached' });
      expect(await focused(page)).toBe(before);
      expect(new URL(page.url()).search.replace('%40', '@')).toBe(path);
      expect(await page.locator('dialog[open]').count()).toBe(path === '' ? 0 : 1);
    });
  });

  it('opens them from a menu of the bar', async () => {
    await withPage({}, async (page) => {
      await ready(page);
      await page.getByRole('button', { name: 'Source', exact: true }).click();
      await page.locator(':popover-open input').first().focus();
      await openCommands(page);
      await page.keyboard.press('Escape');
      await page.locator(COMMANDS).waitFor({ state: 'detached' });
    });
  });

  it.each(['button', 'text'])(
    'the reader stays where Esc is pressed on the %s of the commands',
    async (at) => {
      await withPage({ path: '?read=003_1ec1f4bd9194d7e2@0-60' }, async (page) => {
        await ready(page);
        await openCommands(page);
        if (at === 'button') await page.locator(`${COMMANDS} button`).focus();
        else
          await page.evaluate(
            () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
          );
        await page.keyboard.press('Escape');
        await page.locator(COMMANDS).waitFor({ state: 'detached' });
        expect(query(page, 'read')).not.toBeNull();
        expect(await page.locator('dialog[open]').count()).toBe(1);
      });
    },
  );
});

describe('a command', () => {
  it('filters, and takes the filter away', async () => {
    await withPage({}, async (page) => {
      await ready(page);
      await command(page, 'concern filter');
      expect(query(page, 'stance')).toBe('concern');
      await page.getByRole('list', { name: 'Filters in force' }).waitFor();
      await command(page, 'take away concern');
      expect(query(page, 'stance')).toBeNull();
      await command(page, 'beemarkets filter');
      expect(query(page, 'outlet')).toBe('beemarkets');
      await command(page, 'clear all');
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it.each([
    ['lungescu source', 'profile', 'source:oana-lungescu'],
    ['beemarkets outlet', 'profile', 'outlet:beemarkets'],
    ['article in beemarkets', 'read', '@0-0'],
    ['3 dec 2025', 'entry', 'fm-2025-12-03'],
  ])('opens what “%s” names, and closing gives the focus back', async (words, name, expected) => {
    await withPage({}, async (page) => {
      await ready(page);
      await page.getByRole('button', { name: 'Copy link' }).first().focus();
      const before = await focused(page);
      await command(page, words);
      expect(query(page, name)).toContain(expected);
      await page.locator('dialog[open] h2').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      expect(await focused(page)).toBe(before);
    });
  });

  it('leads to a section, once and again', async () => {
    await withPage({}, async (page) => {
      await ready(page);
      for (let round = 0; round < 2; round += 1) {
        await page.evaluate(() => window.scrollTo(0, 0));
        expect(await isInWindow(page, '#sentiment')).toBe(false);
        await command(page, 'reassurance section');
        await expect.poll(() => isInWindow(page, '#sentiment')).toBe(true);
        expect(await page.evaluate(() => document.activeElement?.closest('section')?.id)).toBe('sentiment');
      }
    });
  });

  it.each([
    ['export action', 'Comparison: CSV'],
    ['saved views', 'Save this view'],
  ])('“%s” opens its menu, the focus in reach', async (words, button) => {
    await withPage({}, async (page) => {
      await ready(page);
      await command(page, words);
      await page.getByRole('button', { name: button, exact: true }).waitFor();
    });
  });

  it('opens the dates with the first in focus, sets them and takes them away', async () => {
    await withPage({}, async (page) => {
      await ready(page);
      await command(page, 'dates…');
      await page.locator(':popover-open input[type="date"]:focus').waitFor();
      await page.keyboard.type('02022025');
      await expect.poll(() => query(page, 'from')).toBe('2025-02-02');
      await command(page, 'dates: 2026');
      expect([query(page, 'from'), query(page, 'to')]).toEqual(['2026-01-01', '2026-12-31']);
      await command(page, 'any dates');
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('opens a saved view by its name, and goes back', async () => {
    await withPage({ path: '?stance=concern&layout=outlets-down' }, async (page) => {
      await ready(page);
      await command(page, 'saved views');
      await page.getByRole('textbox', { name: 'Name of this view' }).fill('</script> Doubt, by outlet');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      await command(page, 'clear all');
      await command(page, 'outlets across');
      await command(page, 'doubt');
      expect([query(page, 'stance'), query(page, 'layout')]).toEqual(['concern', 'outlets-down']);
      await page.goBack();
      expect(query(page, 'stance')).toBeNull();
    });
  });

  it('lays the comparison the other way', async () => {
    await withPage({}, async (page) => {
      await ready(page);
      await command(page, 'outlets down');
      expect(query(page, 'layout')).toBe('outlets-down');
      await command(page, 'side by side');
      expect(query(page, 'layout')).toBe('side-by-side');
      await command(page, 'outlets across');
      expect(query(page, 'layout')).toBeNull();
    });
  });

  it.each([
    ['briefing', 'dialog[open][data-paper]'],
    ['how this is made', 'dialog[open][aria-labelledby="made-title"]'],
    ['keys', 'dialog[open][aria-label="Keys"]'],
  ])('“%s” lays it over the page, and Esc gives the focus back', async (words, dialog) => {
    await withPage({}, async (page) => {
      await ready(page);
      await page.getByRole('button', { name: 'Copy link' }).first().focus();
      const before = await focused(page);
      await command(page, words);
      await page.locator(dialog).waitFor();
      await page.keyboard.press('Escape');
      await page.locator(dialog).waitFor({ state: 'detached' });
      expect(await focused(page)).toBe(before);
    });
  });

  it('prints', async () => {
    await withPage({}, async (page) => {
      await ready(page);
      await page.evaluate(() => {
        window.print = () => (document.documentElement.dataset['printed'] = 'yes');
      });
      await command(page, 'print the page');
      expect(await page.evaluate(() => document.documentElement.dataset['printed'])).toBe('yes');
    });
  });
});

describe('the button in the filter bar', () => {
  it.each([320, 390, 768, 1440])(
    'stands on the first screen at %i pixels, in one row with Export',
    async (width) => {
      await withPage({ width, height: 700 }, async (page) => {
        await ready(page);
        const button = page.getByRole('button', { name: 'Commands', exact: true });
        const [own, beside] = [
          await button.boundingBox(),
          await page.getByRole('button', { name: 'Export', exact: true }).boundingBox(),
        ];
        expect(own?.y).toBe(beside?.y);
        expect(own?.height).toBeGreaterThanOrEqual(24);
        await button.click();
        await page.locator(COMMANDS).getByRole('combobox').waitFor();
        expect(await focused(page)).toMatch(/type a name/u);
        await page.keyboard.press('Escape');
        await page.locator(COMMANDS).waitFor({ state: 'detached' });
        expect(await focused(page)).toBe('Commands');
      });
    },
  );
});

describe('on a telephone, where the reader lies over the page', () => {
  it.each([
    ['search statements', '[role="search"] input[type="search"]:focus'],
    ['export action', ':popover-open button'],
    ['dates…', ':popover-open input[type="date"]'],
    ['saved views', ':popover-open form'],
    ['reassurance section', '#sentiment h2:focus'],
  ])('“%s” leads to the page beneath', async (words, part) => {
    await withPage({ width: 390, path: '?read=003_1ec1f4bd9194d7e2@0-60' }, async (page) => {
      await ready(page);
      await page.locator('dialog[open] h2').waitFor();
      await command(page, words);
      await page.locator(part).first().waitFor();
      expect(await page.locator('dialog[open]').count()).toBe(0);
    });
  });
});

describe('keys pressed alone', () => {
  it('do something until they are switched off, and stay off after a reload', async () => {
    await withPage({}, async (page) => {
      await ready(page);
      await page.keyboard.press('?');
      const box = page.getByRole('checkbox', { name: /Keys pressed alone/u });
      await box.uncheck();
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      const pressed = async (): Promise<string> => {
        await page.keyboard.press('?');
        await page.keyboard.press('/');
        return `${await page.locator('dialog[open]').count()} ${await page.locator('input:focus').count()}`;
      };
      expect(await pressed()).toBe('0 0');
      await page.reload();
      await ready(page);
      expect(await pressed()).toBe('0 0');
    });
  });
});
