import { build, preview } from 'vite';
import { compressed } from './compress.ts';

export interface Served {
  /** Ends in `/`: `http://127.0.0.1:4173/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds the production page into `folder`, which may lie anywhere below the project. */
export async function buildPage(folder: string): Promise<void> {
  const { NODE_ENV } = process.env;
  // A test run says “test”, which would take React’s development build: there effects run twice, and mend what they miss at first.
  process.env['NODE_ENV'] = 'production';
  try {
    await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
  } finally {
    if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = NODE_ENV;
  }
}

/** Serves a built page on a free port of 127.0.0.1, compressed; `plain` where packing would take longer than it saves. */
export async function servePage(
  folder: string,
  manner: 'compressed' | 'plain' = 'compressed',
): Promise<Served> {
  const server = await preview({
    logLevel: 'warn',
    plugins: manner === 'plain' ? [] : [compressed(folder)],
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 4300 + Math.floor(Math.random() * 400) },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error(`No address for ${folder}: the server did not start; try again`);
  return { address, close: () => server.close() };
}
