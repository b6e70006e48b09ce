import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { withoutTold } from './scripts/compact-data.ts';
import { loadArticles, loadDesk } from './src/ingest/data-folder.ts';

/** The dev server injects inline scripts and styles, which the page's policy rightly forbids. */
const withoutPolicyInDev: Plugin = {
  name: 'readout:without-policy-in-dev',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

/** Comments are for those who read the source. */
const withoutComments: Plugin = {
  name: 'readout:without-comments',
  apply: 'build',
  transformIndexHtml: (html) => html.replaceAll(/<!--.*?-->\s*/gsu, ''),
};

/** Short, for the names stand in the first view; of folder and file, so that every machine builds the same. */
function hashOf(file: string): string {
  const place = file.split(/[\\/]/).slice(-2).join('/');
  return createHash('sha256').update(place).digest('base64url').slice(0, 4);
}

/** The data are indented for those who read the files; the page that is served does without. */
const compactData: Plugin = {
  name: 'readout:compact-data',
  apply: 'build',
  async writeBundle({ dir = '' }) {
    const folder = join(dir, 'data');
    const names = await readdir(folder, { recursive: true });
    const articles = loadArticles(folder, loadDesk(folder).value).value;
    const texts = new Map(articles.map(({ id, text }) => [id, text]));
    await Promise.all(
      names
        .filter((name) => name.endsWith('.json'))
        .map(async (name) => {
          const data: unknown = JSON.parse(await readFile(join(folder, name), 'utf8'));
          await writeFile(
            join(folder, name),
            JSON.stringify(name === 'corpus.json' ? withoutTold(data, texts) : data),
          );
        }),
    );
  },
};

const MOST_ASKED_FOR = 12;

/** The articles are asked for with the rest of the data, before corpus.json names them; of many, the first ones. */
const articlesAskedFor: Plugin = {
  name: 'readout:articles-asked-for',
  apply: 'build',
  async transformIndexHtml() {
    const names = (await readdir('public/data/articles')).filter((name) => name.endsWith('.json')).toSorted();
    return names.slice(0, MOST_ASKED_FOR).map((name) => ({
      tag: 'link',
      attrs: { rel: 'preload', href: `./data/articles/${name}`, as: 'fetch', crossorigin: true },
      injectTo: 'body',
    }));
  },
};

export default defineConfig({
  base: './',
  plugins: [react(), withoutPolicyInDev, withoutComments, articlesAskedFor, compactData],
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  css: { modules: { generateScopedName: (name, file) => `${name}-${hashOf(file)}` } },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        // The first view names every other file: each letter that packs no shorter costs it a byte.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        // One file for all that the first view needs: shared parts in files of their own pack worse.
        codeSplitting: {
          groups: [
            { name: 'page', test: /src\/app\/(?:App|main)\.tsx$/, includeDependenciesRecursively: true },
          ],
        },
      },
    },
  },
  test: {
    env: { TZ: 'UTC' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**'],
          setupFiles: ['test/setup.ts'],
          testTimeout: 15_000,
          maxWorkers: 2,
          // A third of the time went into loading the same modules anew for each file; no file changes one for the next.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A busy machine is no fault of the page.
          expect: { poll: { timeout: 15_000 } },
          maxWorkers: 2,
          isolate: false,
        },
      },
    ],
  },
});
