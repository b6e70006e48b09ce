import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutTold } from '../../scripts/compact-data.ts';
import { parseCorpus } from '../../src/corpus/parse-corpus.ts';

const stored: unknown = JSON.parse(readFileSync('public/data/corpus.json', 'utf8'));

describe('withoutTold', () => {
  it('leaves out ids that reading the file gives back', () => {
    const served = withoutTold(stored);
    expect(JSON.stringify(served).length).toBeLessThan(JSON.stringify(stored).length);
    expect(parseCorpus('corpus.json', served)).toEqual(parseCorpus('corpus.json', stored));
  });

  it('leaves a file with faults as it is', () => {
    const faulty = { version: 1, statements: 'none' };
    expect(withoutTold(faulty)).toBe(faulty);
  });
});
