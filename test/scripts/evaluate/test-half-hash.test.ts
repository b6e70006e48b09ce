import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOfFolder, testHalf, testHalfHashFile } from '../../../scripts/evaluate/test-half-hash.ts';

describe('the hash of a folder', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readout-hash-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function hashOf(files: Readonly<Record<string, string>>): string {
    rmSync(folder, { recursive: true, force: true });
    for (const [path, text] of Object.entries(files)) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return hashOfFolder(folder);
  }

  it('is that of the same paths and bytes, in whatever order they were written', () => {
    const hash = hashOf({ 'a/b.txt': 'one', 'c.txt': 'two' });
    expect(hash).toMatch(/^[\da-f]{64}$/);
    expect(hashOf({ 'c.txt': 'two', 'a/b.txt': 'one' })).toBe(hash);
  });

  it.each([
    [{ 'a/b.txt': 'one', 'c.txt': 'twO' }],
    [{ 'a/b.txt': 'one', 'd.txt': 'two' }],
    [{ 'a/b.txt': 'one' }],
    [{ 'a/b.txt': 'on', 'c.txt': 'etwo' }],
    [{ 'a/b.txt': 'one', 'c.txt': 'two', 'e.txt': '' }],
  ])('changes with a byte, a path or a file: %j', (files) => {
    const hash = hashOf({ 'a/b.txt': 'one', 'c.txt': 'two' });
    expect(hashOf(files)).not.toBe(hash);
  });
});

describe('the test half', () => {
  it('is the one whose hash was committed before anything was tuned', () => {
    expect(hashOfFolder(testHalf)).toBe(readFileSync(testHalfHashFile, 'utf8').trim());
  });
});
