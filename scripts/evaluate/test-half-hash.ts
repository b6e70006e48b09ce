// Prints the hash of the test half, for test/fixtures/labelled/test.sha256:
//   npx tsx scripts/evaluate/test-half-hash.ts [--write]
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

export const testHalf = join('test', 'fixtures', 'labelled', 'test');
export const testHalfHashFile = `${testHalf}.sha256`;

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

/** SHA-256 over every file's path within the folder, its length and its bytes, in the order of the paths. */
export function hashOfFolder(folder: string): string {
  const hash = createHash('sha256');
  for (const path of filesIn(folder)) {
    const bytes = readFileSync(join(folder, path));
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

function main(write: boolean): void {
  if (!existsSync(testHalf)) {
    console.error(`test-half-hash: there is no ${testHalf}; run it from the repository's root`);
    process.exitCode = 1;
    return;
  }
  const hash = hashOfFolder(testHalf);
  if (write) writeFileSync(testHalfHashFile, `${hash}\n`);
  console.log(hash);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.includes('--write'));
