import { describe, expect, it } from 'vitest';
import { breachesIn, importsOf, readSources } from './import-law.ts';

describe('the import law', () => {
  it('holds for every file of src', async () => {
    const files = await readSources('src');
    expect(files.length).toBeGreaterThan(10);
    expect(breachesIn(files)).toEqual([]);
  });

  it.each([
    ['import { a } from "../views/a.ts"', 'corpus comes before views'],
    ['import type { A } from "../app/a.ts"', 'corpus comes before app'],
    ['export * from "../filters/a.ts"', 'corpus comes before filters'],
    ['export { a } from "../ingest/a.ts"', 'corpus comes before ingest'],
    ['export const later = () => import("../data/a.ts")', 'corpus comes before data'],
    ['export type A = import("../state/a.ts").A', 'corpus comes before state'],
    ['export const w = new Worker(new URL("../data/w.ts", import.meta.url))', 'corpus comes before data'],
    ['import { useState } from "react"', 'corpus knows nothing of the page'],
    ['import { createRoot } from "react-dom/client"', 'corpus knows nothing of the page'],
    ['import { create } from "zustand"', 'corpus knows nothing of the page'],
    ['import { readFile } from "node:fs/promises"', 'only ingest runs on Node'],
    ['import { readFile } from "fs"', 'only ingest runs on Node'],
    ['import { a } from "../../scripts/a.ts"', 'it lies in no folder of the list'],
    ['import { a } from "../helpers/a.ts"', 'it lies in no folder of the list'],
  ])('finds the breach in %s', (text, reason) => {
    const breaches = breachesIn([{ path: 'corpus/merge.ts', text }]);
    expect(breaches).toHaveLength(1);
    expect(breaches[0]).toContain(reason);
  });

  it.each([
    ['ingest/ingest.ts', 'import { a } from "../views/a.tsx"', 'ingest uses common to corpus alone'],
    ['ingest/ingest.ts', 'import { useState } from "react"', 'ingest has no page'],
    ['stray.ts', 'import { a } from "./common/a.ts"', 'the file lies in no folder of the list'],
  ])('finds the breach of %s', (path, text, reason) => {
    expect(breachesIn([{ path, text }]).join()).toContain(reason);
  });

  it('lets through what flows the right way', () => {
    const lawful = [
      { path: 'corpus/a.ts', text: 'import { b } from "./b.ts"; import { day } from "../common/day.ts"' },
      { path: 'views/grid/Grid.tsx', text: 'import { Bar } from "recharts"; export const a = <b>import</b>' },
      { path: 'views/grid/Cell.tsx', text: 'import "./cell.css"; import { b } from "../reader/B.tsx"' },
      {
        path: 'ingest/a.ts',
        text: 'import { readFile } from "node:fs/promises"; import { b } from "../corpus/b.ts"',
      },
      {
        path: 'common/a.ts',
        text: 'export const text = "import { a } from \'../views/a.ts\'"; // import("../app/a.ts")',
      },
      { path: 'data/a.ts', text: 'export const here = new URL("https://example.org/")' },
    ];
    expect(breachesIn(lawful)).toEqual([]);
    expect(lawful.flatMap(importsOf)).toHaveLength(7);
  });

  it('says which file does not parse', () => {
    expect(() => importsOf({ path: 'common/a.ts', text: 'import {' })).toThrow('src/common/a.ts');
  });
});
