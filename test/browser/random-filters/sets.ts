import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import {
  namings,
  speakerGroups,
  stances,
  type SpeakerGroup,
  type Stance,
} from '../../../src/analysis/findings.ts';
import { parseDesk } from '../../../src/articles/desk.ts';
import { slugOf } from '../../../src/common/slug.ts';
import { certainties, statementCertainty } from '../../../src/corpus/certainty.ts';
import { parseCorpus } from '../../../src/corpus/parse-corpus.ts';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { groupNames } from '../../../src/catalogue/general.ts';
import { noFilters, type Filters } from '../../../src/filters/filters.ts';
import { writeView, type View } from '../../../src/filters/url.ts';
import { ministerialKinds } from '../../../src/record/record.ts';
import { warmReader, withPage } from '../page.ts';

/** `READOUT_FILTER_SETS=200` asks for more: all tests together must stay under ten minutes. */
const SETS = Number(process.env['READOUT_FILTER_SETS'] ?? 60);
const SEED = 20_260_218;
/** The sets are shared out over as many files, which run side by side. */
const PARTS = 4;

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

interface Story {
  readonly corpus: Corpus;
  readonly outletOf: ReadonlyMap<string, string>;
}

export async function readStory(): Promise<Story> {
  const { value: corpus } = parseCorpus('corpus.json', await readData('corpus.json'));
  const { value: desk } = parseDesk('desk.json', await readData('desk.json'));
  return {
    corpus,
    outletOf: new Map([...desk].map(([id, { outlet }]) => [id, slugOf(outlet?.value ?? '')])),
  };
}

export function anyFilters({ corpus, outletOf }: Story): fc.Arbitrary<Filters> {
  const sources = corpus.sources.map(({ id }) => id);
  const meetings = new Set(corpus.reports.map(({ ministerial }) => ministerial ?? 'gone'));
  const some = <T>(items: readonly T[]) =>
    fc.oneof(
      fc.constant([]),
      fc.subarray([...items], { minLength: 1, maxLength: Math.min(4, items.length) }),
    );
  const seldom = <T>(items: readonly T[]) =>
    fc.oneof({ arbitrary: fc.constant([]), weight: 3 }, { arbitrary: some(items), weight: 2 });
  const rarely = <T>(items: readonly T[]) =>
    fc.oneof({ arbitrary: fc.constant([]), weight: 4 }, { arbitrary: some(items), weight: 1 });
  return fc.record({
    text: fc.constantFrom('', '', '', 'alliance', 'commitment', 'the', 'no such words'),
    outlets: some([...new Set(outletOf.values())]),
    sources: some(sources),
    groups: seldom(speakerGroups),
    namings: seldom(namings),
    stances: some(stances),
    certainties: seldom(certainties),
    meetings: rarely([...meetings, 'gone']),
    kinds: rarely(ministerialKinds),
    from: fc.constantFrom(null, null, null, '2025-03-01', '2026-01-15'),
    to: fc.constantFrom(null, null, null, '2026-01-20', '2026-12-31'),
  });
}

const allows = (choices: readonly string[], option: string) =>
  choices.length === 0 || choices.includes(option);

/** A second way to the statements left, as plain as can be; null for choices that corpus.json alone cannot answer. */
function recount({ corpus, outletOf }: Story, filters: Filters): Corpus['statements'] | null {
  const {
    outlets,
    sources,
    groups,
    namings: names,
    stances: chosen,
    certainties: trusted,
    meetings,
    kinds,
    text,
    from,
    to,
  } = filters;
  if (text !== '' || from !== null || to !== null) return null;
  const speakers = corpus.sources.filter(
    ({ id, group, naming }) => allows(sources, id) && allows(groups, group) && allows(names, naming),
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
      allows(trusted, statementCertainty(statement)) &&
      statement.sources.some(({ source }) => speakers.some(({ id }) => id === source)) &&
      (meetings.length + kinds.length === 0 || isOnMeeting(statement.article)),
  );
}

/** What the panel's table should say of each speaker group: a statement counts once in a group, whoever of it speaks. */
function recountGroups(
  { corpus }: Story,
  statements: Corpus['statements'],
): Readonly<Record<string, string>> {
  const groupOf = new Map(corpus.sources.map(({ id, group }) => [id, group]));
  const order: readonly Stance[] = ['concern', 'reassurance', 'neutral', 'cannot-tell'];
  const row = (group: SpeakerGroup) =>
    order.map((stance) => {
      const ofGroup = statements.filter(
        (statement) =>
          statement.stance.value === stance &&
          statement.sources.some(({ source }) => groupOf.get(source) === group),
      );
      return ofGroup.length;
    });
  const rows = speakerGroups.map((group) => [groupNames[group], row(group).join(' ')] as const);
  return Object.fromEntries(rows.filter(([, figures]) => figures !== '0 0 0 0'));
}

/** The charts follow in a transition: until they have, the page calls itself busy. */
export async function show(page: Page, filters: Filters, view: Partial<View> = {}): Promise<void> {
  await page.evaluate(
    (search) => {
      history.pushState(null, '', `${location.pathname}${search}`);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    writeView({ ...view, filters, reading: null }),
  );
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  await page.locator('main[aria-busy="false"]').waitFor();
}

/** The record answers to dates, meeting and kind alone, so its hundred figures are pressed once for each choice of these. */
const RECORD = 'main > section:has([data-ministerial]) *';

/** Presses the numbers and marks on the page and counts what the list of each then holds. */
async function pressAll(page: Page, apartFrom: string): Promise<readonly Figure[]> {
  return page.evaluate(async (apart) => {
    // A message comes after the commit, as a timer would, without the timer's four milliseconds.
    const committed = () =>
      new Promise<void>((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => {
          port1.close();
          done();
        });
        port1.start();
        port2.postMessage(null);
      });
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

/** What no choice of filters may leave on the page. */
function oddities(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const text = document.querySelector('main')?.innerText ?? '';
    const odd = text.match(/[^\n]*\b(?:undefined|NaN|null|Infinity|\[object)\b[^\n]*/gu) ?? [];
    const headings = [...document.querySelectorAll('main h2')].map((heading) => heading.textContent.trim());
    const bare = headings.filter((heading) => !/\p{Letter}.*\p{Letter}/u.test(heading));
    return [...odd, ...bare.map((heading) => `heading “${heading}”`)];
  });
}

/** The rows of the panel's table that are not nought throughout. */
async function groupRows(page: Page): Promise<Readonly<Record<string, string>>> {
  const found = await page.evaluate(() => {
    const caption = [...document.querySelectorAll('caption')].find((node) =>
      /speaker group and stance/u.test(node.textContent),
    );
    const rows = [...(caption?.closest('table')?.querySelectorAll('tbody tr') ?? [])].map((row) => {
      const buttons = [...row.querySelectorAll<HTMLElement>('td button')];
      const figures = buttons.map(({ dataset }) => dataset['count']).join(' ');
      return [row.querySelector('th')?.textContent.trim() ?? '', figures] as const;
    });
    return rows.filter(([, figures]) => figures !== '0 0 0 0');
  });
  return Object.fromEntries(found);
}

async function checkSet(page: Page, story: Story, filters: Filters, pressed: Set<string>): Promise<number> {
  await show(page, filters);
  expect({ filters, odd: await oddities(page) }).toEqual({ filters, odd: [] });
  const left = recount(story, filters);
  if (left !== null) {
    const groups = recountGroups(story, left);
    expect({ filters, groups: await groupRows(page) }).toEqual({ filters, groups });
  }
  const { from, to, meetings, kinds } = filters;
  const choice = JSON.stringify([from, to, meetings, kinds]);
  const figures = await pressAll(page, pressed.has(choice) ? `dialog *, ${RECORD}` : 'dialog *');
  pressed.add(choice);
  const wrong = figures.filter(
    ({ printed, promised, opened }) => promised !== opened || (printed !== null && printed !== opened),
  );
  expect({ filters, wrong }).toEqual({ filters, wrong: [] });
  const statements = figures[0]?.printed;
  expect({ filters, statements }).toEqual({ filters, statements: left?.length ?? statements });
  return figures.length;
}

/** Checks every fourth of the seeded sets, the unfiltered page first of all; gives how many figures were pressed. */
export async function checkPart(part: number): Promise<{ readonly sets: number; readonly pressed: number }> {
  const story = await readStory();
  const all = [noFilters, ...fc.sample(anyFilters(story), { numRuns: SETS, seed: SEED })];
  const sets = all.filter((_, index) => index % PARTS === part);
  let count = 0;
  const pressed = new Set<string>();
  await withPage({}, async (page) => {
    await page.locator('button[data-count]').first().waitFor();
    await page.locator('[data-entry], .recharts-wrapper').first().waitFor();
    await warmReader(page);
    for (const filters of sets) count += await checkSet(page, story, filters, pressed);
  });
  return { sets: sets.length, pressed: count };
}
