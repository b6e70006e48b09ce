import { Ajv } from 'ajv';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { warmReader, withPage } from './page.ts';
import { takeFile } from './take-away/taken.ts';

/** As docs/exports.md has it. */
const fileSchema = {
  type: 'object',
  required: ['kind', 'version', 'views'],
  properties: {
    kind: { const: 'readout-views' },
    version: { const: 1 },
    views: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name', 'query', 'saved'],
        additionalProperties: false,
        properties: {
          name: { type: 'string', minLength: 1, maxLength: 80 },
          query: { type: 'string', pattern: '^(?:\\?.*)?$' },
          saved: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
        },
      },
    },
  },
};

async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Views', exact: true }).click();
  await page.getByRole('button', { name: 'Save this view' }).waitFor();
}

async function save(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Name of this view' }).fill(name);
  await page.keyboard.press('Enter');
  await page.getByText(`Saved as “${name}”.`).waitFor();
}

const said = (page: Page) => page.locator(':popover-open [role="status"]').innerText();
const names = (page: Page) =>
  page.getByRole('list', { name: 'Saved views' }).getByRole('link').allInnerTexts();
const upload = (page: Page, content: string) =>
  page.locator(':popover-open input[type="file"]').setInputFiles({
    name: 'views.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });

describe('saved views', () => {
  it('are saved, there after a reload, opened, deleted and brought back', async () => {
    await withPage({ path: '?stance=concern&layout=outlets-down' }, async (page) => {
      await openMenu(page);
      await save(page, 'Concern, outlets down');
      await page.goto(page.url().replace(/\?.*/u, ''));
      await openMenu(page);
      expect(await names(page)).toEqual(['Concern, outlets down']);
      await page.getByRole('link', { name: 'Concern, outlets down' }).click();
      expect(new URL(page.url()).search).toBe('?stance=concern&layout=outlets-down');
      await page.getByRole('list', { name: 'Filters in force' }).waitFor();
      await page.goBack();
      expect(new URL(page.url()).search).toBe('');
      await openMenu(page);
      await page.getByRole('button', { name: 'Delete “Concern, outlets down”' }).click();
      expect(await page.evaluate(() => localStorage.getItem('readout:views'))).toBeNull();
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.reload();
      await openMenu(page);
      expect(await names(page)).toEqual(['Concern, outlets down']);
    });
  });

  it('are replaced, and renamed in place, where Esc leaves the field and not the menu', async () => {
    await withPage({ path: '?stance=concern' }, async (page) => {
      await openMenu(page);
      await save(page, 'Bee only');
      await page.goto(page.url().replace(/\?.*/u, '?outlet=beemarkets'));
      await openMenu(page);
      await page.getByRole('textbox', { name: 'Name of this view' }).fill('bee only');
      await page.keyboard.press('Enter');
      await page.getByText('“Bee only” is saved already.').waitFor();
      await page.getByRole('button', { name: 'Replace', exact: true }).click();
      await page.getByText('“Bee only” is replaced.').waitFor();
      const rename = page.getByRole('button', { name: 'Rename “Bee only”' });
      await rename.click();
      await page.keyboard.type('Another');
      await page.keyboard.press('Escape');
      expect(await rename.evaluate((own) => own === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await page.keyboard.type('Bees');
      await page.keyboard.press('Enter');
      await page.getByText('“Bee only” is now called “Bees”.').waitFor();
      await page.getByRole('link', { name: 'Bees' }).click();
      expect(new URL(page.url()).search).toBe('?outlet=beemarkets');
      await page.locator(':popover-open').waitFor({ state: 'detached' });
    });
  });

  it('close the menu once one is chosen, and the list of passages: the focus is on the button', async () => {
    await withPage({ path: '?stance=concern' }, async (page) => {
      const button = page.getByRole('button', { name: 'Views', exact: true });
      const isFocused = () => button.evaluate((own) => own === document.activeElement);
      await openMenu(page);
      await save(page, 'Concern');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /Remove filter:.*concern/ }).click();
      await warmReader(page);
      await page.getByRole('button', { name: /statements on the page/ }).click();
      await page.locator('dialog[open] [data-evidence-entry]').first().waitFor();
      await openMenu(page);
      await page.getByText('A list of passages is not kept.').waitFor();
      await page.getByRole('link', { name: 'Concern', exact: true }).click();
      expect(new URL(page.url()).search).toBe('?stance=concern');
      await page.locator(':popover-open').waitFor({ state: 'detached' });
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      await expect.poll(isFocused).toBe(true);
      await page.goBack();
      await expect.poll(() => new URL(page.url()).search).toBe('');
    });
  });

  it('of a passage open it, and closing that gives the focus to the button', async () => {
    await withPage({ path: '?read=003_1ec1f4bd9194d7e2@0-60' }, async (page) => {
      const reader = page.locator('dialog[open]');
      await reader.waitFor();
      await openMenu(page);
      await save(page, 'The passage');
      await page.keyboard.press('Escape');
      await reader.getByRole('button', { name: 'Close', exact: true }).click();
      await reader.waitFor({ state: 'detached' });
      await openMenu(page);
      await page.getByRole('link', { name: 'The passage' }).click();
      await reader.waitFor();
      expect(await page.locator(':popover-open').count()).toBe(0);
      await page.keyboard.press('Escape');
      await reader.waitFor({ state: 'detached' });
      const button = page.getByRole('button', { name: 'Views', exact: true });
      await expect.poll(() => button.evaluate((own) => own === document.activeElement)).toBe(true);
    });
  });

  it('come to another browser as a file, which another reader finds as described', async () => {
    let file = '';
    await withPage({ path: '?group=analyst&from=2026-01-01' }, async (page) => {
      await openMenu(page);
      await save(page, 'Analysts’ “year” <2026>');
      const taken = await takeFile(page, () =>
        page.getByRole('button', { name: 'Export as a file' }).click(),
      );
      expect(taken.name).toMatch(/^readout-[a-z-]+-views-\d{4}-\d{2}-\d{2}\.json$/u);
      file = taken.bytes.toString('utf8');
    });
    const validate = new Ajv({ strict: true }).compile(fileSchema);
    validate(JSON.parse(file));
    expect(validate.errors).toBeNull();
    await withPage({}, async (page) => {
      await openMenu(page);
      expect(await page.getByText('No view is saved yet.').count()).toBe(1);
      await upload(page, file);
      await page.getByText('1 view added.').waitFor();
      await upload(page, file);
      await page.getByText('0 views added, 1 there already.').waitFor();
      await page.getByRole('link', { name: 'Analysts’ “year” <2026>' }).click();
      expect(new URL(page.url()).search).toBe('?group=analyst&from=2026-01-01');
    });
  });

  it('of a hostile file are text, or refused item by item', async () => {
    const views = [
      { name: '</script><img src=x onerror=alert(1)>\u202E', query: '?q=a', saved: '2031-06-01' },
      { name: 'A section alone', query: '?embed=timeline&stance=concern', saved: '2031-06-01' },
      { name: 'Elsewhere', query: '//evil.example/?q=a', saved: '2031-06-01' },
      { name: ['x'], query: '?', saved: '2031-06-01' },
      { name: 'x'.repeat(10_000), query: '?', saved: 'today' },
    ];
    await withPage({}, async (page) => {
      await openMenu(page);
      await upload(page, JSON.stringify({ kind: 'readout-views', version: 1, views }));
      await page.getByText(/views added/u).waitFor();
      expect(await said(page)).toMatch(/^2 views added, 4 faults in the file\./u);
      expect(await names(page)).toEqual(['</script><img src=x onerror=alert(1)>', 'A section alone']);
      expect(await page.locator(':popover-open img').count()).toBe(0);
      expect(await page.getByText(/^views\[2\]\.query: /u).count()).toBe(1);
      await page.getByRole('link', { name: 'A section alone' }).click();
      expect(new URL(page.url()).search).toBe('?stance=concern');
      await page.getByRole('search').waitFor();
      await openMenu(page);
      for (const broken of ['', '{"kind":', '[[[[[[[[[[', '\u0000']) {
        await upload(page, broken);
        await expect.poll(() => said(page)).toMatch(/^No view added: this is no file of saved views/u);
      }
      expect(await names(page)).toHaveLength(2);
    });
  });

  it('of another tab come at once', async () => {
    await withPage({}, async (page) => {
      await openMenu(page);
      const other = await page.context().newPage();
      await other.goto(`${page.url()}?stance=neutral`);
      await openMenu(other);
      await save(other, 'From the other tab');
      await expect.poll(() => names(page)).toEqual(['From the other tab']);
    });
  });

  it('are told not to be kept where the browser keeps nothing', async () => {
    await withPage({}, async (page) => {
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('blocked', 'SecurityError');
        };
      });
      await openMenu(page);
      await page.getByRole('textbox', { name: 'Name of this view' }).fill('One');
      await page.keyboard.press('Enter');
      await expect.poll(() => said(page)).toMatch(/Saved as “One”\..*keeps nothing/su);
      expect(await names(page)).toEqual(['One']);
    });
  });
});
