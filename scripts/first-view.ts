import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { browserLaunchOptions } from './browser.ts';
import { servePage } from './serve.ts';

export type Kind = 'html' | 'js' | 'css' | 'data' | 'font' | 'other';

/** `first` is what the document names and the data: without it no first screen. `charts` and `later` come after it. */
export type Part = 'first' | 'charts' | 'later';

export interface LoadedFile {
  readonly name: string;
  readonly kind: Kind;
  readonly part: Part;
  readonly bytes: number;
  readonly brotli: number;
}

/** Builds the page into `folder`, opens it in a browser and weighs every file that it asks for before it rests. */
export async function measureFirstView(folder: string): Promise<readonly LoadedFile[]> {
  const { first, charts } = await buildAndPart(folder);
  const names = await filesLoaded(folder);
  return Promise.all(
    names.map(async (name) => {
      const content = await readFile(join(folder, name));
      return {
        name,
        kind: kindOf(name),
        part: partOf(name, first, charts),
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
  /** Vite's note of the style sheets that come with the chunk. */
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> };
}

type Files = ReadonlySet<string>;

async function buildAndPart(folder: string): Promise<{ readonly first: Files; readonly charts: Files }> {
  const built = await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
  if (!('output' in built)) throw new Error('The build gave no single output: look at vite.config.ts');
  const chunks = built.output.filter((file) => file.type === 'chunk');
  const first = namedByDocument(await readFile(join(folder, 'index.html'), 'utf8'));
  const charts = chartFilesOf(chunks);
  for (const name of first)
    if (charts.has(name)) throw new Error(`${name} starts with the charts' code: load the charts lazily`);
  return { first, charts };
}

/** The scripts, modules and style sheets that a document waits for. */
export function namedByDocument(html: string): Files {
  const names = html.matchAll(/<(?:script|link)\s[^>]*(?:src|href)="\.\/([^"]+)"/gu);
  return new Set([...names].flatMap(([, name]) => name ?? []));
}

/** Data that late parts alone ask for. */
const lateData: Files = new Set(['data/evaluation.json']);

/** Code and style sheets that the document does not name come after the first screen; the browser tests keep them back to see it stand. */
export function partOf(name: string, first: Files, charts: Files): Part {
  if (charts.has(name)) return 'charts';
  if (lateData.has(name)) return 'later';
  const kind = kindOf(name);
  return (kind === 'js' || kind === 'css') && !first.has(name) ? 'later' : 'first';
}

/** The chunks that hold recharts and all that cannot start without them, with their style sheets. */
export function chartFilesOf(chunks: readonly Chunk[]): Files {
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
    // What waits until it comes near is drawn at once for paper.
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    await page.locator('.recharts-surface').first().waitFor();
    await page.waitForLoadState('networkidle');
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
