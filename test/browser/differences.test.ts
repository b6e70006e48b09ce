import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, withPage } from './page.ts';

const SPELLING = /^One person, two spellings/;

async function sectionOf(page: Page): Promise<Locator> {
  const section = page.getByRole('region', { name: /differ|contradict/ });
  await section.waitFor();
  return section;
}

/** The wordings of the row so labelled, one after the other. */
function sidesOf(section: Locator, label: RegExp): Locator {
  return section.locator('dl > div').filter({ hasText: label }).getByRole('button');
}

describe('what differs', () => {
  it('comes first, and each spelling opens the paragraph that prints it', async () => {
    await withPage({}, async (page) => {
      const section = await sectionOf(page);
      expect(await page.locator('main > section').first().getAttribute('aria-label')).toBe(
        await section.getAttribute('aria-label'),
      );
      const sides = sidesOf(section, SPELLING);
      expect(await sides.count()).toBe(2);
      for (const side of await sides.all()) {
        const printed = await side.locator('[lang]').innerText();
        await side.click();
        const target = page.getByRole('dialog').locator('blockquote mark');
        await target.first().waitFor();
        expect(await target.first().innerText()).toBe(printed);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'hidden' });
      }
    });
  });

  it('leads from every wording to its place in the article with a second click', async () => {
    await withPage({}, async (page) => {
      const section = await sectionOf(page);
      const dialog = page.getByRole('dialog');
      const wordings = await section.locator('dl').getByRole('button').all();
      expect(wordings.length).toBeGreaterThan(5);
      for (const wording of wordings) {
        const quoted = /“(.+)” in /u.exec(await wording.innerText())?.[1];
        const shown = wording.locator('[lang]');
        const printed = (await shown.count()) === 0 ? (quoted ?? '?') : await shown.innerText();
        await wording.click();
        await dialog.getByRole('link', { name: 'Read it in the article' }).first().click();
        await dialog.locator('[data-target]').first().waitFor();
        const target = (await dialog.locator('[data-target]').allInnerTexts()).join('');
        const bare = (text: string) =>
          text
            .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
            .trim()
            .toLowerCase();
        expect(bare(target)).toContain(bare(printed));
      }
    });
  }, 120_000);

  it('tells plainly what one article says against itself', async () => {
    await withPage({}, async (page) => {
      const section = await sectionOf(page);
      const row = section.locator('dl > div').filter({ hasText: 'within one article' }).first();
      const outlets = await row.locator('dd').allInnerTexts();
      expect(outlets.length).toBeGreaterThanOrEqual(2);
      const heading = await section.getByRole('heading', { level: 2 }).innerText();
      expect(heading).toContain('contradicts itself on a role');
    });
  });

  it('loses a row with one of its outlets, and says that the filters leave it out', async () => {
    await withPage({}, async (page) => {
      const section = await sectionOf(page);
      expect(await sidesOf(section, SPELLING).count()).toBe(2);
      await page.goto(addressOf({ outlet: 'beemarkets' }));
      await page.getByRole('button', { name: /more differences?$/ }).waitFor();
      expect(await page.getByText(SPELLING).count()).toBe(0);
    });
  });

  it.each([1440, 390])('at %i pixels has targets of 24 pixels that stay within the page', async (width) => {
    await withPage({ width }, async (page) => {
      const section = await sectionOf(page);
      const boxes = await section.getByRole('button').evaluateAll((buttons) =>
        buttons.map((button) => {
          const { width, height, right } = button.getBoundingClientRect();
          return { width, height, right };
        }),
      );
      expect(boxes.length).toBeGreaterThan(1);
      for (const box of boxes) {
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
        expect(box.right).toBeLessThanOrEqual(width);
      }
    });
  });

  it('marks differing words by a line as well, for who sees no colour', async () => {
    await withPage({}, async (page) => {
      const section = await sectionOf(page);
      const mark = section.locator('mark').first();
      const style = await mark.evaluate((element) => getComputedStyle(element).borderBottomStyle);
      expect(style).toBe('solid');
    });
  });
});
