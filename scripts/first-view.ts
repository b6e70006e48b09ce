import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { browserLaunchOptions } from './browser.ts';
import { servePage } from './serve.ts';

export type Kind = 'html' | 'js' | 'css' | 'data' | 'font' | 'other';

export interface LoadedFile {
  readonly name: string;
  readonly kind: Kind;
  /** True for the charts' code and for what needs it to start: it loads after the first view. */
  readonly chart: boolean;
  readonly bytes: number;
  readonly brotli: number;
}

/** Builds the page into `folder`, opens it in a browser and weighs every file that it asks for before it rests. */
export async function measureFirstView(folder: string): Promise<readonly LoadedFile[]> {
  const chartFiles = await buildAndFindCharts(folder);
  const names = await filesLoaded(folder);
  return Promise.all(
    names.map(async (name) => {
      const content = await readFile(join(folder, name));
      return {
        name,
        kind: kindOf(name),
        chart: chartFiles.has(name),
        bytes: content.length,
        brotli: brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
      };
    }),
  );
}

interface Chunk {
  readonly fileName: string;
  readonly moduleIds: readonly string[];
  readonly imports: readonly string[];
  readonly isEntry: boolean;
  /** Vite's note of the style sheets that come with the chunk. */
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> };
}

async function buildAndFindCharts(folder: string): Promise<ReadonlySet<string>> {
  const built = await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
  if (!('output' in built)) throw new Error('The build gave no single output: look at vite.config.ts');
  const chunks = built.output.filter((file) => file.type === 'chunk');
  const charts = chartFilesOf(chunks);
  const entry = chunks.find((chunk) => chunk.isEntry && charts.has(chunk.fileName));
  if (entry !== undefined)
    throw new Error(`${entry.fileName} starts with the charts' code: load the charts lazily`);
  return charts;
}

/** The chunks that hold recharts and all that cannot start without them, with their style sheets. */
export function chartFilesOf(chunks: readonly Chunk[]): ReadonlySet<string> {
  const found = new Set(
    chunks
      .filter((chunk) => chunk.moduleIds.some((id) => id.includes('/node_modules/recharts/')))
      .map((chunk) => chunk.fileName),
  );
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const chunk of chunks) if (chunk.imports.some((name) => found.has(name))) found.add(chunk.fileName);
  }
  const styles = chunks
    .filter((chunk) => found.has(chunk.fileName))
    .flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
  return new Set([...found, ...styles]);
}

async function filesLoaded(folder: string): Promise<readonly string[]> {
  const served = await servePage(folder);
  const browser = await chromium.launch(await browserLaunchOptions());
  try {
    const page = await browser.newPage();
    const names = new Set<string>();
    page.on('response', (response) => {
      if (response.ok() && response.url().startsWith(served.address)) names.add(nameOf(response.url()));
    });
    await page.goto(served.address, { waitUntil: 'networkidle' });
    return [...names].toSorted();
  } finally {
    await browser.close();
    await served.close();
  }
}

function nameOf(address: string): string {
  const path = new URL(address).pathname.slice(1);
  return path === '' ? 'index.html' : decodeURIComponent(path);
}

function kindOf(name: string): Kind {
  if (name.startsWith('data/')) return 'data';
  if (name.endsWith('.html')) return 'html';
  if (name.endsWith('.js')) return 'js';
  if (name.endsWith('.css')) return 'css';
  return /\.woff2?$/.test(name) ? 'font' : 'other';
}
