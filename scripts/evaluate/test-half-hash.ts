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

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** As `find . -type f | LC_ALL=C sort | xargs sha256sum | sha256sum` has it: over every file's hash and path. */
export function hashOfFolder(folder: string): string {
  const lines = filesIn(folder).map((path) => `${sha256(readFileSync(join(folder, path)))}  ./${path}\n`);
  return sha256(lines.join(''));
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
