import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withPage } from '../page.ts';
import { openExport } from './taken.ts';

/** What the menu says once it has failed to make a picture. */
async function saidOf(page: Page, button: string): Promise<string> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const said = page
    .locator('[popover]:popover-open')
    .getByRole('status')
    .filter({ hasText: 'could not be made' });
  return (await said.textContent()) ?? '';
}

const lost = (route: Route) => route.abort();
const gone = (route: Route) => route.fulfill({ status: 404, body: 'Not found' });

describe('a picture that cannot be made', () => {
  it.each([
    [
      'a font does not come',
      '**/*.woff2',
      lost,
      /the font Readout Sans [46]00 could not be fetched\. Check the connection and try again\.$/u,
    ],
    [
      'a font is not there',
      '**/*.woff2',
      gone,
      /answers 404 instead of the font Readout S\w+ [46]00\. Put the file back and try again\.$/u,
    ],
    [
      'the code does not come',
      '**/pictures-*.js',
      lost,
      /the code that draws it could not be fetched\. Check the connection and reload the page\.$/u,
    ],
  ] as const)('says what is missing and what to do where %s', async (_, files, answer, words) => {
    await withPage({ expected: [answer === gone ? /404/u : /ERR_FAILED/u] }, async (page) => {
      await openExport(page);
      await page.context().route(files, answer);
      const said = await saidOf(page, 'Timeline: PNG');
      expect(said).toMatch(/^Timeline: PNG could not be made: /u);
      expect(said).toMatch(words);
    });
  });

  it('is made at the next press once the font can be had again', async () => {
    await withPage({ expected: [/ERR_FAILED/u] }, async (page) => {
      await openExport(page);
      await page.context().route('**/*.woff2', lost, { times: 3 });
      await saidOf(page, 'Reassurance and concern: SVG');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Reassurance and concern: SVG', exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/\.svg$/u);
    });
  });
});
