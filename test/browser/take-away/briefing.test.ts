import MarkdownIt from 'markdown-it';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withPage } from '../page.ts';
import { takeFile } from './taken.ts';

const BRIEFING = 'dialog[open][data-paper]';
const NOTHING = '?q=no+such+words+anywhere&kind=foreign&from=2026-06-01';

async function openBriefing(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('button', { name: 'Open, print or save as Markdown' }).click();
  await page.locator(`${BRIEFING} h2`).first().waitFor();
}

/** The sections of which the briefing says the finding. */
const SAID = ['differences', 'timeline', 'sentiment'];

/** The texts of the pieces in order: headings, lines, quotations, cells. */
const PIECES = 'h1, h2, h3, h4, p, li, blockquote, figcaption, th, td';

const textsIn = (page: Page, root: string) =>
  page.evaluate(
    ([selector, pieces]) =>
      [...(document.querySelector(selector)?.querySelectorAll(pieces) ?? [])]
        .filter((piece) => piece.querySelector(pieces) === null)
        .map((piece) => piece.textContent.replace(/[\s\u2066-\u2069]+/gu, ' ').trim()),
    [root, PIECES] as const,
  );

/** The same of Markdown, as another library reads it. */
async function textsOfMarkdown(page: Page, markdown: string): Promise<readonly string[]> {
  const reader = new MarkdownIt({ html: true, linkify: true });
  // An address stays as it is written.
  reader.normalizeLinkText = (text) => text;
  const html = reader.render(markdown);
  const blank = await page.context().newPage();
  await blank.setContent(html);
  const texts = await textsIn(blank, 'body');
  await blank.close();
  return texts;
}

describe.each([
  ['the whole story', ''],
  ['some of it', '?stance=concern~reassurance&outlet=beemarkets~cnewslive'],
  ['articles side by side', '?layout=side-by-side&compare=003_1ec1f4bd9194d7e2~004_efac35b20a45e9a1'],
  ['nothing', NOTHING],
])('the briefing of %s', (_, path) => {
  it('says in Markdown what it says on the screen', async () => {
    await withPage({ path }, async (page) => {
      await openBriefing(page);
      const shown = await textsIn(page, BRIEFING);
      expect(shown.filter(Boolean).length).toBeGreaterThan(10);
      const { name, bytes } = await takeFile(page, () =>
        page.getByRole('button', { name: 'Save as Markdown', exact: true }).click(),
      );
      expect(name).toMatch(/^readout-[a-z-]+-briefing-(?:[a-z\d-]+-)?\d{4}-\d{2}-\d{2}\.md$/u);
      expect(await textsOfMarkdown(page, bytes.toString('utf8'))).toEqual(shown);
    });
  });

  it('says what the page says: findings, disagreements, both sides and articles', async () => {
    await withPage({ path }, async (page) => {
      await page.locator('main[aria-busy="false"]').waitFor();
      for (const id of SAID) await page.locator(`#${id} h2`).waitFor();
      if (path === '') await page.locator('#sentiment blockquote', { hasText: /^“/u }).first().waitFor();
      const said = await page.evaluate((ids) => {
        const plain = (node: Element | null) => node?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
        return {
          findings: ids.map((id) => plain(document.querySelector(`#${id} h2`))),
          quoted: [...document.querySelectorAll('#sentiment blockquote')]
            .map(plain)
            .filter((words) => words.startsWith('“')),
          articles: Number(
            /(\d+) of \d+ articles/u.exec(plain(document.querySelector('[role="search"]')))?.[1] ??
              Number.NaN,
          ),
        };
      }, SAID);
      await openBriefing(page);
      const texts = await textsIn(page, BRIEFING);
      for (const finding of said.findings) expect(texts).toContain(`${finding}.`);
      // A comma before words that only the screen shows, of which a cue is marked, stands there alone.
      const quoted = texts.filter((text) => text.startsWith('“')).map((text) => text.replace(/”$/u, ''));
      expect(said.quoted.filter((words) => !quoted.some((text) => words.startsWith(text)))).toEqual([]);
      const articles = texts.slice(texts.lastIndexOf('Articles') + 1);
      expect(articles.filter((line) => line !== 'No article is left.')).toHaveLength(said.articles);
    });
  });
});

/** What stands on the sheet: every stretch of text that is drawn, and whether it is the briefing’s. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = { inside: 0, outside: [] as string[], buttons: 0 };
    while (walker.nextNode() !== null) {
      const holder = walker.currentNode.parentElement;
      if (holder === null || walker.currentNode.textContent?.trim() === '' || !holder.checkVisibility())
        continue;
      if (holder.closest('dialog[data-paper]') === null) found.outside.push(holder.textContent.slice(0, 60));
      else found.inside += 1;
      if (holder.closest('button') !== null) found.buttons += 1;
    }
    return found;
  });

async function sheetsOf(page: Page): Promise<number> {
  return (await page.pdf()).toString('latin1').match(/\/Type \/Page\b/gu)?.length ?? 0;
}

describe('on paper', () => {
  it('stands an open briefing alone, whole, without its buttons', async () => {
    await withPage({ height: 500 }, async (page) => {
      await openBriefing(page);
      const texts = await textsIn(page, BRIEFING);
      await page.emulateMedia({ media: 'print' });
      const { inside, outside, buttons } = await drawn(page);
      expect({ outside, buttons }).toEqual({ outside: [], buttons: 0 });
      expect(inside).toBeGreaterThanOrEqual(texts.filter(Boolean).length);
      const box = await page.locator(BRIEFING).evaluate((dialog) => ({
        cut: dialog.scrollHeight - dialog.clientHeight,
        top: dialog.getBoundingClientRect().top + window.scrollY,
        fixed: getComputedStyle(dialog).position === 'fixed',
        height: dialog.scrollHeight,
      }));
      expect(box).toMatchObject({ cut: 0, top: 0, fixed: false });
      await page.emulateMedia({ media: null });
      const sheets = await sheetsOf(page);
      // A4 lying down, 12 mm around: 703 pixels of height.
      expect(sheets).toBeGreaterThanOrEqual(Math.floor(box.height / 1100));
      expect(sheets).toBeGreaterThan(1);
    });
  });

  it('stands the page again once the briefing is closed', async () => {
    await withPage({}, async (page) => {
      await openBriefing(page);
      await page.keyboard.press('Escape');
      await page.locator(BRIEFING).waitFor({ state: 'detached' });
      await page.emulateMedia({ media: 'print' });
      const { inside, outside } = await drawn(page);
      expect(inside).toBe(0);
      expect(outside.length).toBeGreaterThan(100);
    });
  });

  it('prints by its button', async () => {
    await withPage({}, async (page) => {
      await openBriefing(page);
      await page.evaluate(() => {
        window.print = () => (document.documentElement.dataset['printed'] = 'yes');
      });
      await page.locator(BRIEFING).getByRole('button', { name: 'Print', exact: true }).click();
      expect(await page.evaluate(() => document.documentElement.dataset['printed'])).toBe('yes');
    });
  });
});
