import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runIngest } from '../../src/ingest/run-ingest.ts';

const texts = [
  'A Chair in Riga\n\nForeign minister Ada Holm said on Monday that the alliance would hold. “We are worried,” she said.',
  'Empty Chair in Riga\n\nAda Holm of Norway said the alliance would hold. A NATO diplomat said that it was worried.',
  'Riga Meets\n\n“We are worried,” Holm said. The diplomat, Rolf Birk, put the cost at 4 billion euros.',
  'Costs\n\nRolf Birk put the cost at 5 billion euros. Officials said that the allies were not worried.',
];

/** The corpus of the texts, given to one command in this order. */
function corpusOf(order: readonly number[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-order-'));
  try {
    const files = order.map((index) => {
      const file = join(folder, `story-${index}.txt`);
      writeFileSync(file, texts[index] ?? '');
      return file;
    });
    expect(runIngest(['--data', join(folder, 'data'), ...files], () => undefined)).toBe(0);
    return readFileSync(join(folder, 'data', 'corpus.json'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('makes the same bytes of the same articles in every order', () => {
  const indices = texts.map((_, index) => index);
  const first = corpusOf(indices);
  expect(first).toContain('ada-holm');
  fc.assert(
    fc.property(fc.shuffledSubarray(indices, { minLength: texts.length }), (order) => {
      expect(corpusOf(order)).toBe(first);
    }),
    { numRuns: 6 },
  );
});
