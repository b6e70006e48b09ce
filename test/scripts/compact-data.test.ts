import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutTold } from '../../scripts/compact-data.ts';
import { hashOf } from '../../src/common/hash.ts';
import { parseCorpus } from '../../src/corpus/parse-corpus.ts';
import { assembleDataset } from '../../src/filters/assemble.ts';
import { loadArticles, loadDesk } from '../../src/ingest/data-folder.ts';

const DATA = 'public/data';
const stored: unknown = JSON.parse(readFileSync(`${DATA}/corpus.json`, 'utf8'));
const articles = loadArticles(DATA, loadDesk(DATA).value).value;
const texts = new Map(articles.map(({ id, text }) => [id, text]));

/** What the page holds after reading a file, apart from the hashes that it has compared by then. */
function read(file: unknown) {
  const { value, refusals } = parseCorpus('corpus.json', file);
  const loaded = articles.map((article) => ({ article, hash: hashOf(article.text) }));
  const assembled = assembleDataset(loaded, value, { ministerials: [], terms: [] });
  const { articles: _, ...findings } = assembled.value.corpus;
  return { findings, refusals: [...refusals, ...assembled.refusals] };
}

describe('withoutTold', () => {
  it('leaves out what reading the file gives back', () => {
    const served = withoutTold(stored, texts);
    expect(JSON.stringify(served).length).toBeLessThan(0.8 * JSON.stringify(stored).length);
    expect(read(served)).toEqual(read(stored));
    expect(read(served).refusals).toEqual([]);
    expect(read(served).findings.disagreements).not.toEqual([]);
  });

  it('leaves a file with faults as it is', () => {
    const faulty = { version: 1, statements: 'none' };
    expect(withoutTold(faulty, texts)).toBe(faulty);
  });
});
