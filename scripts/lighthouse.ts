import { createServer } from 'node:net';
import lighthouse, { desktopConfig, type Config } from 'lighthouse';
import { chromium } from 'playwright-core';
import { browserLaunchOptions } from './browser.ts';
import { judge, medianOf, readRun, type Run } from './lighthouse-runs.ts';
import { buildPage, servePage } from './serve.ts';

const FOLDER = '.cache/lighthouse';
const RUNS = 5;
const SCREENS: readonly (readonly [string, Config | undefined])[] = [
  ['mobile', undefined],
  ['desktop', desktopConfig],
];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('No free port: try again');
  return address.port;
}

async function measure(address: string, port: number, config: Config | undefined): Promise<Run> {
  const result = await lighthouse(address, { port, logLevel: 'error' }, config);
  if (result === undefined) throw new Error(`Lighthouse gave no result for ${address}: try again`);
  return readRun(result.lhr);
}

async function measureAll(address: string, port: number): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [screen, config] of SCREENS) {
    const runs: Run[] = [];
    while (runs.length < RUNS) runs.push(await measure(address, port, config));
    const median = medianOf(runs);
    console.log(`${screen}, median of ${RUNS}`);
    for (const [name, value] of Object.entries(median.figures))
      console.log(`  ${name.padEnd(20)} ${value.toLocaleString('en-GB')}`);
    for (const failed of median.failed) console.log(`  not passed: ${failed}`);
    faults.push(...judge(median).map((fault) => `${screen}: ${fault}`));
  }
  return faults;
}

await buildPage(FOLDER);
const served = await servePage(FOLDER);
const port = await freePort();
const options = await browserLaunchOptions();
const browser = await chromium.launch({
  ...options,
  args: [...(options.args ?? []), `--remote-debugging-port=${port}`],
});
try {
  const faults = await measureAll(served.address, port);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await browser.close();
  await served.close();
}
