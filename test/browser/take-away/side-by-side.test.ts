import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { noFilters } from '../../../src/filters/filters.ts';
import { withPage } from '../page.ts';
import { anyFilters, readStory, show } from '../random-filters/sets.ts';
import { HEAD_ROWS, holds, holdsNote, nought, rowsOf } from './held.ts';
import { openExport, takeTexts } from './taken.ts';

const SETS = 50;
const SEED = 20_261_124;
const CSV = 'Comparison: CSV';

interface RowOnScreen {
  readonly name: string;
  readonly notes: readonly string[];
  readonly cells: readonly string[];
}

/** The articles side by side as a reader sees them, after who was first of them all; null where fewer than two stand there. */
async function tableOnScreen(page: Page): Promise<readonly RowOnScreen[] | null> {
  return page.evaluate(() => {
    const table = document.querySelector('#comparison table[data-articles]');
    if (table === null) return null;
    for (const button of table.querySelectorAll<HTMLElement>('button[aria-expanded="false"]')) button.click();
    const seen = (element: Element): string => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode() !== null) {
        const { parentElement: parent, textContent } = walker.currentNode;
        const isSeen =
          parent?.checkVisibility() === true && parent.closest('.visually-hidden, [aria-expanded]') === null;
        if (isSeen) texts.push(textContent ?? '');
      }
      // The file has it in full in both places.
      return texts.join(' ').replace('in full under “By utterance”', '').replace(/\s+/gu, ' ').trim();
    };
    const rows = [...table.querySelectorAll('tbody tr')].flatMap((row) => {
      // A group without rows says so; one with rows has them.
      const none = row.querySelector('th[scope="rowgroup"] > span');
      if (none !== null) return [{ name: seen(none), notes: [], cells: [] }];
      if (row.querySelector('th[scope="row"]') === null) return [];
      const [name, ...notes] = [...(row.querySelector('th')?.childNodes ?? [])].map((node) =>
        node instanceof Element ? seen(node) : (node.textContent ?? ''),
      );
      return [{ name: name ?? '', notes, cells: [...row.querySelectorAll('td')].map(seen) }];
    });
    const among = table.parentElement?.querySelector('p > span');
    return among == null ? rows : [{ name: 'All of them', notes: [seen(among)], cells: [] }, ...rows];
  });
}

function missingFrom(whole: readonly (readonly string[])[], rows: readonly RowOnScreen[]): readonly string[] {
  const csv = whole.slice(HEAD_ROWS);
  if (csv.length !== rows.length) return [`${rows.length} rows, ${csv.length} in the file`];
  return rows.flatMap(({ name, notes, cells }, at) => {
    const [, held = '', note = '', first = '', ...told] = csv[at] ?? [];
    return [
      ...(held === name ? [] : [name]),
      ...notes.filter((line) => !holdsNote(`${note} ${first}`, line)),
      ...cells.map(nought).filter((cell, column) => !holds(told[column] ?? '', cell)),
    ];
  });
}

it(
  'a file holds the articles side by side as the screen does, for fifty random sets',
  { timeout: 300_000 },
  async () => {
    const story = await readStory();
    const articles = story.corpus.articles.map(({ id }) => id);
    const any = fc.tuple(anyFilters(story), fc.shuffledSubarray(articles, { minLength: 2, maxLength: 4 }));
    const sets = [
      [noFilters, articles.slice(0, 4)] as const,
      ...fc.sample(any, { numRuns: SETS, seed: SEED }),
    ];
    let shown = 0;
    await withPage({}, async (page) => {
      await openExport(page);
      for (const [filters, compare] of sets) {
        await show(page, filters, { layout: 'side-by-side', compare });
        const rows = await tableOnScreen(page);
        if (rows === null) continue;
        shown += 1;
        const texts = await takeTexts(page, [CSV]);
        const csv = rowsOf(texts[CSV] ?? '');
        expect({ filters, compare, missing: missingFrom(csv, rows) }).toEqual({
          filters,
          compare,
          missing: [],
        });
      }
      await show(page, noFilters, { layout: 'side-by-side', compare: articles.slice(0, 1) });
      await page.getByRole('button', { name: CSV }).click();
      await page.getByRole('status').getByText('Tick two to four articles.').waitFor();
    });
    expect(shown).toBeGreaterThan(SETS / 4);
  },
);
