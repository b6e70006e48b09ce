import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { askedSize, MADE_UP, writeMadeUpStory } from './bench/made-up-data.ts';
import { openStory, typeSearch, type Letter } from './bench/typed-letters.ts';
import { browserLaunchOptions } from './browser.ts';
import { buildPage, servePage } from './serve.ts';

const PAGE = join('.cache', 'bench-page');
const AIM_MS = 16;
const ROUNDS = Number(process.env['ROUNDS'] ?? 1);

const searches: readonly (readonly [string, string])[] = [
  ['common', 'alliance'],
  ['rare', 'zwin'],
  ['found nowhere', 'quag'],
  ['two words', 'nato doubt'],
  ['accents', 'Pål Åk'],
  ['a source', 'diplo'],
];

const median = (values: readonly number[]): number => part(values, 0.5);

function part(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const figure = (value: number): string => value.toFixed(1).padStart(9);

const columns: readonly (readonly [string, (letter: Letter) => number])[] = [
  ['found', ({ answer }) => answer],
  ['shown', ({ shown }) => shown],
  ['longest task after', ({ longest }) => longest],
  ['page settled', ({ settled }) => settled],
];

const heading = ' '.repeat(16) + columns.map(([name]) => name.padStart(18)).join('');

function row(name: string, letters: readonly Letter[]): string {
  const figures = columns.flatMap(([, of]) => {
    const values = letters.map(of);
    return [median(values), part(values, 0.95)].map(figure);
  });
  return [name.padEnd(16), ...figures].join('');
}

const size = askedSize();
if (!existsSync(MADE_UP) || process.argv.length > 2) writeMadeUpStory(MADE_UP, size);
await buildPage(PAGE);
await rm(join(PAGE, 'data'), { recursive: true, force: true });
await cp(MADE_UP, join(PAGE, 'data'), { recursive: true });
const server = await servePage(PAGE, 'plain');
const browser = await chromium.launch(await browserLaunchOptions());
try {
  const { page, loaded } = await openStory(browser, server.address);
  console.log(`Loaded and drawn after ${(loaded / 1000).toFixed(1)} s`);
  console.log(`Milliseconds of the main thread, median and p95\n\n${heading}`);
  const all: Letter[] = [];
  for (const [name, search] of searches) {
    const letters: Letter[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      letters.push(...(await typeSearch(browser, page, search)));
    all.push(...letters);
    console.log(row(name, letters));
  }
  console.log(row('all', all));
  const worst = part(
    all.map(({ shown }) => shown),
    0.95,
  );
  console.log(`\naim: shown within ${AIM_MS} ms at p95; ${worst <= AIM_MS ? 'met' : 'missed'}`);
} finally {
  await browser.close();
  await server.close();
}
