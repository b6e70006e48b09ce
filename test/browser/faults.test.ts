import { describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { addressOf, drawAll, withPage, withTab } from './page.ts';

const FILES = [
  'story.json',
  'desk.json',
  'corpus.json',
  'corrections.json',
  'ministerials.json',
  'office-holders.json',
  'articles/003_1ec1f4bd9194d7e2.json',
];

describe('a file that is missing or broken', () => {
  it.each(FILES)('%s is named, can be asked for again, and leaves the page standing', async (file) => {
    await withPage({ missing: [file], expected: [/404/] }, async (page) => {
      const alert = page.getByRole('alert').filter({ hasText: file });
      await alert.waitFor();
      expect(await alert.getByRole('button', { name: 'Try again' }).count()).toBe(1);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe('');
      expect(await page.locator('main section, main p').count()).toBeGreaterThan(0);
      expect(await axeFindings(page)).toEqual([]);
    });
  });

  it('one broken article leaves the other four, by name and reason', async () => {
    const file = 'articles/001_666d33173f5df80c.json';
    await withPage({ broken: { [file]: '{"headlines": [' } }, async (page) => {
      await page.getByRole('alert').filter({ hasText: file }).waitFor();
      const articles = page.getByRole('button', { name: /articles on the page/ });
      expect(await articles.getAttribute('data-count')).toBe('4');
    });
  });

  it('the retry brings the file and takes the message away', async () => {
    await withPage({ missing: ['ministerials.json'], expected: [/404/] }, async (page) => {
      const alert = page.getByRole('alert').filter({ hasText: 'ministerials.json' });
      await alert.waitFor();
      // Taking the route away could lose what is under way just then: the later route answers instead.
      await page.context().route(/ministerials\.json$/u, (route) => route.continue());
      await alert.getByRole('button', { name: 'Try again' }).click();
      await alert.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: /62/ }).first().waitFor();
    });
  });

  it('a bad statement is refused with its place, and the others stay', async () => {
    const spoil = (original: unknown): unknown => {
      const copy: unknown = structuredClone(original);
      const isList = (value: unknown): value is object[] => Array.isArray(value);
      if (typeof copy === 'object' && copy !== null && 'statements' in copy && isList(copy.statements)) {
        copy.statements[0] = { ...copy.statements[0], kind: 'shouted' };
      }
      return copy;
    };
    await withPage({ altered: { 'corpus.json': spoil } }, async (page) => {
      await page.getByText(/not taken/).click();
      await page.getByText('statements[0].kind').waitFor();
      expect(
        Number(await page.locator('button[data-count]').first().getAttribute('data-count')),
      ).toBeGreaterThan(15);
    });
  });
});

describe('a section whose code does not come', () => {
  it('says so in words of its own', async () => {
    await withTab(
      { expected: [/ERR_FAILED/u, /console error.*This could not be loaded/su] },
      async (page) => {
        await page.context().route('**/Timeline-*.js', (route) => route.abort());
        await page.goto(addressOf());
        await drawAll(page);
        const alert = page.getByRole('alert').filter({ hasText: 'the timeline' });
        expect(await alert.textContent()).toMatch(
          /in the timeline: This could not be loaded\. Check the connection and reload the page\./u,
        );
      },
    );
  });

  it.each([
    ['articles side by side', '**/SideBySide-*.js', '?layout=side-by-side', /could not be loaded/u],
    ['an article a row', '**/OutletsDown-*.js', '?layout=outlets-down', /could not be loaded/u],
    ['what the record says to claims', '**/later-parts-*.js', '', /Hegseth away.*could not be loaded/su],
  ])('%s: the rest of the section stands, and says so', async (_, code, path, words) => {
    await withTab({ isNew: true, expected: [/request failed: .*\.js/u, /ERR_FAILED/u] }, async (page) => {
      await page.context().route(code, (route) => route.abort());
      await page.goto(`${addressOf()}${path}`);
      await drawAll(page);
      const section = page.locator('#comparison');
      await section.getByText(words).first().waitFor();
      await section.getByRole('heading', { level: 2, name: /Four of five outlets/u }).waitFor();
      await section.getByRole('radio', { name: 'side by side' }).waitFor();
    });
  });
});
