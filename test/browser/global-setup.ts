import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browserLaunchOptions } from '../../scripts/browser.ts';
import { buildPage, servePage } from '../../scripts/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built page stands: a folder of a host that holds other things too. */
    address: string;
    /** Where the one browser of this run listens. */
    browser: string;
  }
}

const FOLDER = 'story/readout';

/** Builds once, serves it from a sub-folder as any static host might, starts one browser for all test files. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await mkdir('.cache', { recursive: true });
  const site = await mkdtemp(join('.cache', 'browser-tests-'));
  await buildPage(join(site, FOLDER));
  await writeFile(
    join(site, 'blank.html'),
    '<!doctype html><title>Nothing</title><link rel="icon" href="data:,">',
  );
  const served = await servePage(site);
  const browser = await chromium.launchServer(await browserLaunchOptions());
  project.provide('address', `${served.address}${FOLDER}/`);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await served.close();
    await rm(site, { recursive: true, force: true });
  };
}
