import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { namings, speakerGroups, stances } from '../../src/analysis/findings.ts';
import { parseDesk } from '../../src/articles/desk.ts';
import { slugOf } from '../../src/common/slug.ts';
import { parseCorpus } from '../../src/corpus/parse-corpus.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { noFilters, type Filters } from '../../src/filters/filters.ts';
import { writeView } from '../../src/filters/url.ts';
import { ministerialKinds } from '../../src/record/record.ts';
import { warmReader, withPage } from './page.ts';

const SETS = 50;
const SEED = 20_260_218;

interface Figure {
  readonly where: string;
  /** The number as printed; null for a mark or a word that opens something. */
  readonly printed: number | null;
  readonly promised: number;
  readonly opened: number;
}

async function readData(name: string): Promise<unknown> {
  const value: unknown = JSON.parse(await readFile(`public/data/${name}`, 'utf8'));
  return value;
}

let corpus: Corpus;
let outletOf: ReadonlyMap<string, string>;

beforeAll(async () => {
  corpus = parseCorpus('corpus.json', await readData('corpus.json')).value;
  const desk = parseDesk('desk.json', await readData('desk.json')).value;
  outletOf = new Map([...desk].map(([id, { outlet }]) => [id, slugOf(outlet?.value ?? '')]));
});

function anyFilters(): fc.Arbitrary<Filters> {
  const sources = corpus.sources.map(({ id }) => id);
  const meetings = new Set(corpus.reports.map(({ ministerial }) => ministerial ?? 'gone'));
  const some = <T>(items: readonly T[]) =>
    fc.oneof(
      fc.constant([]),
      fc.subarray([...items], { minLength: 1, maxLength: Math.min(4, items.length) }),
    );
  const seldom = <T>(items: readonly T[]) =>
    fc.oneof({ arbitrary: fc.constant([]), weight: 3 }, { arbitrary: some(items), weight: 2 });
  return fc.record({
    text: fc.constantFrom('', '', '', 'alliance', 'commitment', 'the', 'no such words'),
    outlets: some([...new Set(outletOf.values())]),
    sources: some(sources),
    groups: seldom(speakerGroups),
    namings: seldom(namings),
    stances: some(stances),
    meetings: seldom([...meetings, 'gone']),
    kinds: seldom(ministerialKinds),
    from: fc.constantFrom(null, null, '2025-03-01', '2026-01-15'),
    to: fc.constantFrom(null, null, '2026-01-20', '2026-12-31'),
  });
}

/** A second way to the number of statements, as plain as can be; null for choices that corpus.json alone cannot answer. */
function recount(filters: Filters): number | null {
  const { outlets, sources, groups, namings, stances: chosen, meetings, kinds, text, from, to } = filters;
  if (text !== '' || from !== null || to !== null) return null;
  const allows = (choices: readonly string[], option: string) =>
    choices.length === 0 || choices.includes(option);
  const speakers = corpus.sources.filter(
    ({ id, group, naming }) => allows(sources, id) && allows(groups, group) && allows(namings, naming),
  );
  const isOnMeeting = (article: string) =>
    corpus.reports.some(
      (report) =>
        report.article === article &&
        report.ministerial !== null &&
        allows(meetings, report.ministerial) &&
        allows(kinds, report.ministerial.startsWith('dm-') ? 'defence' : 'foreign'),
    );
  return corpus.statements.filter(
    (statement) =>
      allows(outlets, outletOf.get(statement.article) ?? '') &&
      allows(chosen, statement.stance.value) &&
      statement.sources.some(({ source }) => speakers.some(({ id }) => id === source)) &&
      (meetings.length + kinds.length === 0 || isOnMeeting(statement.article)),
  ).length;
}

/** The charts follow in a transition: until they have, the page calls itself busy. */
async function show(page: Page, filters: Filters): Promise<void> {
  await page.evaluate(
    (search) => {
      history.pushState(null, '', `${location.pathname}${search}`);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    writeView({ filters, reading: null }),
  );
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  await page.locator('main[aria-busy="false"]').waitFor();
}

/** The record answers to dates, meeting and kind alone, so its hundred figures are pressed for the choices that can move them. */
const RECORD = 'main > section:has([data-ministerial]) *';

/** Presses the numbers and marks on the page and counts what the list of each then holds. */
async function pressAll(page: Page, apartFrom: string): Promise<readonly Figure[]> {
  return page.evaluate(async (apart) => {
    const committed = () => new Promise((done) => setTimeout(done));
    const printedIn = (button: Element): number | null => {
      const copy = button.cloneNode(true);
      if (!(copy instanceof Element)) return null;
      for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
      const digits = /^\D{0,3}([\d,]+)$/u.exec(copy.textContent.trim())?.[1];
      return digits === undefined ? null : Number(digits.replaceAll(',', ''));
    };
    const figures = [];
    for (const button of document.querySelectorAll<HTMLButtonElement>(`button[data-count]:not(${apart})`)) {
      button.click();
      await committed();
      figures.push({
        where: button.textContent,
        printed: printedIn(button),
        promised: Number(button.dataset['count']),
        opened: document.querySelectorAll('dialog[open] [data-evidence-entry]').length,
      });
    }
    return figures;
  }, apartFrom);
}

describe('every number on the page', () => {
  it(
    `equals the passages that its list opens, for ${SETS} seeded random filter sets`,
    { timeout: 240_000 },
    async () => {
      const sets = [noFilters, ...fc.sample(anyFilters(), { numRuns: SETS, seed: SEED })];
      let pressed = 0;
      await withPage({}, async (page) => {
        await page.locator('button[data-count]').first().waitFor();
        await page.locator('[data-entry], .recharts-wrapper').first().waitFor();
        await warmReader(page);
        for (const filters of sets) {
          await show(page, filters);
          const { from, to, meetings, kinds } = filters;
          const isWhole = from === null && to === null && meetings.length + kinds.length === 0;
          const movesRecord = filters === noFilters || !isWhole;
          const figures = await pressAll(page, movesRecord ? 'dialog *' : `dialog *, ${RECORD}`);
          pressed += figures.length;
          const wrong = figures.filter(
            ({ printed, promised, opened }) =>
              promised !== opened || (printed !== null && printed !== opened),
          );
          expect({ filters, wrong }).toEqual({ filters, wrong: [] });
          const statements = figures[0]?.printed;
          expect({ filters, statements }).toEqual({ filters, statements: recount(filters) ?? statements });
        }
      });
      expect(pressed).toBeGreaterThan(SETS * 20);
    },
  );
});
