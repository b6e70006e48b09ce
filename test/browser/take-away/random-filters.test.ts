import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { noFilters } from '../../../src/filters/filters.ts';
import { annotationPageSchema } from '../../export/annotation-schema.ts';
import { withPage } from '../page.ts';
import { anyFilters, readStory, show } from '../random-filters/sets.ts';
import { HEAD_ROWS, holds, holdsNote, nought, rowsOf } from './held.ts';
import {
  barsIn,
  barsOnScreen,
  isOwnVoice,
  ownVoiceRowOf,
  panelBesideOnScreen,
  panelIn,
  panelSchema,
  wordsMissing,
} from './panel.ts';
import {
  countsOnScreen,
  differencesOnScreen,
  gridOnScreen,
  panelOnScreen,
  unfold,
  type DifferenceOnScreen,
  type GridOnScreen,
} from './screen.ts';
import { openExport, takeTexts } from './taken.ts';

const SETS = 50;
const SEED = 20_261_123;

const BUTTONS = [
  'What differs: CSV',
  'What differs: JSON',
  'Comparison: CSV',
  'Comparison: JSON',
  'Timeline: JSON',
  'Reassurance and concern: CSV',
  'Reassurance and concern: JSON',
  'Statements: CSV',
  'Statements: W3C annotations',
] as const;

const tablesSchema = v.object({
  about: v.object({ title: v.string(), filters: v.string(), data: v.string(), address: v.string() }),
  tables: v.record(v.string(), v.object({ rows: v.array(v.record(v.string(), v.unknown())) })),
});

/** What of the grid on the screen the file does not hold, row by row; nothing where no grid is left. */
function missingFrom(csv: readonly (readonly string[])[], grid: GridOnScreen | null): readonly string[] {
  if (grid === null) return [];
  const rows = csv.slice(HEAD_ROWS);
  const held = rows.map((row) => row.slice(4, grid.outlets.length + 5));
  if (held.length !== grid.rows.length) return [`${grid.rows.length} rows, ${held.length} in the file`];
  return grid.rows.flatMap(({ cells, notes }, row) => [
    ...cells.map(nought).filter((cell, column) => !holds(held[row]?.[column] ?? '', cell)),
    ...notes.filter((line) => !holdsNote(rows[row]?.slice(2, 4).join(' ') ?? '', line)),
  ]);
}

/** The table of what differs, put together as the screen has it. */
function differencesIn(csv: readonly (readonly string[])[]): readonly DifferenceOnScreen[] {
  const numbers = [...new Set(csv.map(([number]) => number))];
  return numbers.map((number) => {
    const rows = csv.filter((row) => row[0] === number);
    const [, kind = '', about = '', withinOne] = rows[0] ?? [];
    const wordings = [...new Set(rows.map((row) => row[4]))];
    return {
      notes: [
        ...(about === '' || kind === 'name' ? [] : [about]),
        ...(withinOne === 'yes' ? ['within one article'] : []),
      ],
      wordings: wordings.map((wording) => {
        const same = rows.filter((row) => row[4] === wording);
        return { words: same[0]?.[5] ?? '', places: same.length };
      }),
    };
  });
}

/** A row of the panel’s table without what is tentative of it. */
const byStance = ([name, concern, , reassurance, , neutral, cannotTell]: readonly string[]) => [
  name,
  concern,
  reassurance,
  neutral,
  cannotTell,
];

/** Without the quotation marks that the screen puts around words. */
const bare = (difference: DifferenceOnScreen): DifferenceOnScreen => ({
  ...difference,
  wordings: difference.wordings.map(({ words, places }) => ({
    words: words.replaceAll(/[“”]/gu, ''),
    places,
  })),
});

it('files hold what is on the screen, for fifty random filter sets', { timeout: 300_000 }, async () => {
  const story = await readStory();
  const sets = [noFilters, ...fc.sample(anyFilters(story), { numRuns: SETS, seed: SEED })];
  await withPage({}, async (page) => {
    await page.locator('[data-entry], .recharts-wrapper').first().waitFor();
    // The last rows to come, a while after the first.
    await page.getByRole('button', { name: /^Suggested:/u }).waitFor();
    await openExport(page);
    for (const filters of sets) {
      await show(page, filters);
      await unfold(page);
      const texts = await takeTexts(page, BUTTONS);
      const [grid, panel, counts] = [
        await gridOnScreen(page),
        await panelOnScreen(page),
        await countsOnScreen(page),
      ];
      const differs = rowsOf(texts['What differs: CSV'] ?? '');
      expect({ filters, differs: differencesIn(differs).map(bare) }).toEqual({
        filters,
        differs: (await differencesOnScreen(page)).map(bare),
      });
      const { about, tables } = v.parse(tablesSchema, JSON.parse(texts['What differs: JSON'] ?? ''));
      expect(counts.headings).toContain(about.title);
      expect(tables['differences']?.rows.length).toBe(differs.length);
      const csv = rowsOf(texts['Comparison: CSV'] ?? '');
      expect({ filters, missing: missingFrom(csv, grid) }).toEqual({ filters, missing: [] });
      const groups = rowsOf(texts['Reassurance and concern: CSV'] ?? '');
      expect({ filters, panel: groups.filter(([name]) => !isOwnVoice(name)).map(byStance) }).toEqual({
        filters,
        panel,
      });
      const json: unknown = JSON.parse(texts['Reassurance and concern: JSON'] ?? '');
      const { words, ...beside } = await panelBesideOnScreen(page);
      const { tables: held } = v.parse(panelSchema, json);
      expect({ filters, ...panelIn(held, beside) }).toEqual({ filters, ...beside });
      expect({ filters, missing: wordsMissing(held, words) }).toEqual({ filters, missing: [] });
      // The bars follow the table in a render of their own.
      await expect
        .poll(async () => ({ filters, bars: await barsOnScreen(page) }), { timeout: 15_000 })
        .toEqual({ filters, bars: barsIn(groups) });
      expect({ filters, own: groups.filter(([name]) => isOwnVoice(name)).map(byStance) }).toEqual({
        filters,
        own: ownVoiceRowOf(held),
      });
      expect({ filters, statements: rowsOf(texts['Statements: CSV'] ?? '').length }).toEqual({
        filters,
        statements: counts.statements,
      });
      const annotations = v.parse(
        annotationPageSchema,
        JSON.parse(texts['Statements: W3C annotations'] ?? ''),
      );
      expect({ filters, statements: annotations.items.length }).toEqual({
        filters,
        statements: counts.statements,
      });
      const timeline = v.parse(tablesSchema, JSON.parse(texts['Timeline: JSON'] ?? ''));
      expect(counts.headings).toContain(timeline.about.title);
    }
  });
});
